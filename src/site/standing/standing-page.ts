// Standing page: one of the pages about the newsroom, with the form for reports where readers are asked to write.

import { homePath, standingPath } from "../routes/addresses.ts";
import { type Html, html, safeAddress } from "../markup/html.ts";
import { layout } from "../pages/layout.ts";
import type { PageContext } from "../pages/page-context.ts";
import { reportForm } from "../reports/report-form.ts";
import { type StandingName, type StandingPart, writeStanding } from "./standing-text.ts";

function value(text: string, address: string | undefined): Html {
  const link = address?.startsWith("mailto:") === true ? address : safeAddress(address);
  return link === undefined ? html`${text}` : html`<a href="${link}">${text}</a>`;
}

function part({ heading, text, facts = [] }: StandingPart): Html {
  return html`<h2>${heading}</h2>
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${
      facts.length > 0 &&
      html`<dl class="record">
        ${facts.map(
          ([name, fact, address]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value(fact, address)}</dd>
            </div>`,
        )}
      </dl>`
    }`;
}

/** `token`: shows that the form on the page is ours; only a page with a form has one. */
export function standingPage(context: PageContext, name: StandingName, token?: string): Html {
  const { language, words } = context;
  const text = writeStanding(language, context.config.publisher)[name];
  return layout(context, {
    title: text.title,
    description: text.lead,
    ...(name === "received" ? {} : { path: (to) => standingPath(to, name) }),
    ranking: "aside",
    main: html`<article class="article plain">
      <header class="article-head"><h1>${text.title}</h1></header>
      <p class="lead">${text.lead}</p>
      <div class="body">${text.parts.map(part)}</div>
      ${token !== undefined && reportForm(context, { token })}
      ${name === "received" && html`<p class="more"><a href="${homePath(language)}">${words.home}</a></p>`}
    </article>`,
  });
}
