// API page: the routes of the desk's API in, a page that explains them to people out.

import { SCOPES } from "../../../newsroom/connections/scopes.ts";
import type { Right } from "../../../newsroom/people/rights.ts";
import { type Html, html } from "../../../site/markup/html.ts";
import { TOKEN_SCOPES, type TokenScope } from "../../../terms/desk/token.ts";
import { WEBHOOK_EVENTS } from "../../../terms/desk/webhook.ts";
import { type Frame, framePage } from "../../page/frame.ts";
import { API_PATH, DESCRIPTION_PATH } from "../api-path.ts";
import { PROBLEMS, type ProblemName } from "../problems.ts";
import type { DeskRoute } from "../route.ts";
import { apiPagePath } from "./api-page-path.ts";
import { type ApiText, writeApi } from "./api-text.ts";
import { exampleCall } from "./example-of.ts";

const groupOf = ({ path }: DeskRoute): string => path.slice(1).split("/")[0] ?? "";

/** `label`: the id of the heading above it. */
function table(label: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="table api-table" tabindex="0" role="region" aria-labelledby="${label}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function scopesFor(right: Right): readonly TokenScope[] {
  return TOKEN_SCOPES.filter((scope) => SCOPES[scope].some((granted) => granted === right));
}

function rightOf(text: ApiText, { right }: DeskRoute): Html {
  if (right === "anybody") return html`${text.anybody}`;
  if (right === "signed-in") return html`${text.onlyPeople}`;
  const scopes = scopesFor(right);
  const named = scopes.map((scope, at) => html`${at > 0 && ", "}<code>${scope}</code>`);
  return html`<code>${right}</code>; ${text.scope}: ${scopes.length === 0 ? text.noScope : named}`;
}

function operation(text: ApiText, route: DeskRoute, base: string): Html {
  const { name, method, path, summary } = route;
  const told = text.summaries[name];
  return html`<section class="api-operation">
    <h3 id="${name}"><code>${method} ${API_PATH}${path}</code></h3>
    <p ${told === undefined && html`lang="en"`}>${told ?? summary}</p>
    <p class="desk-note">${text.right}: ${rightOf(text, route)}</p>
    <pre tabindex="0" aria-labelledby="${name}"><code>${exampleCall(route, base)}</code></pre>
  </section>`;
}

function scopeRows(text: ApiText): readonly Html[] {
  return TOKEN_SCOPES.map(
    (scope) =>
      html`<tr>
        <th scope="row"><code>${scope}</code></th>
        <td>${text.scopes[scope]}</td>
        <td><code>${SCOPES[scope].join(", ")}</code></td>
      </tr>`,
  );
}

function problemRows(text: ApiText): readonly Html[] {
  return Object.entries(PROBLEMS).map(
    ([name, { status }]) =>
      html`<tr id="${name}">
        <th scope="row"><code>${name}</code></th>
        <td>${status}</td>
        <td>${text.problems[name as ProblemName]}</td>
      </tr>`,
  );
}

function mainOf(text: ApiText, routes: readonly DeskRoute[], base: string): Html {
  const groups = [...new Set(routes.map(groupOf))];
  const nameOf = (group: string): string => text.groups[group] ?? group;
  return html`<div class="api-explained">
    <h1>${text.title}</h1>
    <p class="api-lead">${text.lead}</p>
    <p>${text.description}: <a href="${DESCRIPTION_PATH}">${DESCRIPTION_PATH}</a></p>
    ${text.parts.map(
      ({ heading, text: paragraphs, example }) =>
        html`<h2>${heading}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${example !== undefined && html`<pre tabindex="0"><code>${example}</code></pre>`}`,
    )}
    <h2 id="scopes">${text.scopesTitle}</h2>
    ${table("scopes", [text.scope, text.meaning, text.rights], scopeRows(text))}
    <h2 id="events">${text.eventsTitle}</h2>
    <p><code>${WEBHOOK_EVENTS.join(", ")}</code></p>
    <h2 id="problems">${text.problemsTitle}</h2>
    <p>${text.problemsLead}</p>
    ${table("problems", ["name", "status", text.meaning], problemRows(text))}
    <h2 id="operations">${text.operations}</h2>
    <nav class="contents" aria-label="${text.contents}">
      <ul>
        ${groups.map((group) => html`<li><a href="#of-${group}">${nameOf(group)}</a></li>`)}
      </ul>
    </nav>
    ${groups.map(
      (group) =>
        html`<h2 id="of-${group}">${nameOf(group)}</h2>
          ${routes.filter((route) => groupOf(route) === group).map((route) => operation(text, route, base))}`,
    )}
  </div>`;
}

export function apiPage(frame: Frame, routes: readonly DeskRoute[], base: string): Html {
  const text = writeApi(frame.language);
  const other = apiPagePath(frame.language === "ja" ? "en" : "ja");
  return framePage(frame, { title: text.title, main: mainOf(text, routes, base), other });
}
