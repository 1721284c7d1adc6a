// API page: the operations of the API in, a page that explains them to people out.

import { apiPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { layout } from "../pages/layout.ts";
import type { PageContext } from "../pages/page-context.ts";
import { API_OPERATIONS, DESCRIPTION_PATH, type OperationName } from "./api-operations.ts";
import { type ApiText, writeApi } from "./api-text.ts";
import { PROBLEMS } from "./problem.ts";

/** Each can be followed on the site that shows it. */
const EXAMPLES: Readonly<Record<OperationName, (section: string) => string>> = {
  readArticle: () => "/api/articles/1",
  listArticles: (section) => `/api/articles?section=${encodeURIComponent(section)}&limit=5`,
  searchArticles: () => `/api/search?q=${encodeURIComponent("護衛艦")}`,
  readRanking: () => "/api/rankings/week",
  listLedger: () => "/api/ledger/undertakings?by=strength&key=commitment&limit=5",
  readLedgerRow: () => "/api/ledger/undertakings/1-0",
  listUndertakingParts: () => "/api/ledger/undertakings/1-0/evidence",
  layStatementsBeside: () => "/api/ledger/statements/1/beside/2",
};

type Row = { readonly name: string; readonly meaning: string; readonly id?: string };

/** `label`: the id of what stands above it. */
function table(text: ApiText, label: string, rows: readonly Row[]): Html {
  return html`<div class="table" tabindex="0" role="region" aria-labelledby="${label}">
    <table>
      <thead>
        <tr>
          <th scope="col">${text.parameter}</th>
          <th scope="col">${text.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, meaning, id }) =>
            html`<tr ${id !== undefined && html`id="${id}"`}>
              <th scope="row"><code>${name}</code></th>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function operation(text: ApiText, name: OperationName, section: string): Html {
  const { path, steps, parameters } = API_OPERATIONS[name];
  const names = [...Object.keys(steps.shape), ...Object.keys(parameters.shape)];
  const meanings: Readonly<Record<string, string>> = text.parameters;
  const example = EXAMPLES[name](section);
  const rows = names.map((parameter) => ({ name: parameter, meaning: meanings[parameter] ?? "" }));
  return html`<h3 id="${name}"><code>GET ${path}</code></h3>
    <p>${text.operations[name]}</p>
    ${table(text, name, rows)}
    <p>${text.example}: <a href="${example}">${example}</a></p>`;
}

function problems(text: ApiText): Html {
  const known: Readonly<Record<string, { readonly status: number }>> = PROBLEMS;
  const rows = Object.entries(text.problems).map(([name, meaning]) => ({
    name,
    meaning: `${known[name]?.status}: ${meaning}`,
    id: name,
  }));
  return html`<h2 id="problems">${text.problemsTitle}</h2>
    <p>${text.problemsLead}</p>
    ${table(text, "problems", rows)}`;
}

const OPERATIONS: readonly OperationName[] = [
  "readArticle",
  "listArticles",
  "searchArticles",
  "readRanking",
  "listLedger",
  "readLedgerRow",
  "listUndertakingParts",
  "layStatementsBeside",
];

export function apiPage(context: PageContext): Html {
  const text = writeApi(context.language);
  const section = context.config.sections[0]?.slug ?? "";
  return layout(context, {
    title: text.title,
    description: text.lead,
    path: apiPath,
    ranking: "aside",
    main: html`<article class="article plain">
      <header class="article-head"><h1>${text.title}</h1></header>
      <p class="lead">${text.lead}</p>
      <div class="body">
        <p>${text.description}: <a href="${DESCRIPTION_PATH}">${DESCRIPTION_PATH}</a></p>
        <h2>${text.addresses}</h2>
        ${OPERATIONS.map((name) => operation(text, name, section))}
        ${text.parts.map(
          (part) =>
            html`<h2>${part.heading}</h2>
              ${part.text.map((paragraph) => html`<p>${paragraph}</p>`)}`,
        )}
        ${problems(text)}
      </div>
    </article>`,
  });
}
