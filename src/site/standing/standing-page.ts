// Standing page: one of the pages about the newsroom, with the form for reports where readers are asked to write.

import type { ArticleCard } from "../../terms/article.ts";
import { homePath, receivedPath, standingPath } from "../routes/addresses.ts";
import { type Html, html, safeAddress } from "../markup/html.ts";
import { headlineLink } from "../pages/card.ts";
import { layout } from "../pages/layout.ts";
import type { PageContext } from "../pages/page-context.ts";
import { reportForm } from "../reports/report-form.ts";
import { REPORT_WORDS } from "../words/report-words.ts";
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

/** The way on after a report: to the article that it was about, and to the home page. */
function waysOn(context: PageContext, back: ArticleCard | undefined): Html {
  const { language, words } = context;
  return html`${
      back &&
      html`<p class="way-back">
        <span>${REPORT_WORDS[language].backTo}</span>${headlineLink(context, back)}
      </p>`
    }
    <p class="more"><a href="${homePath(language)}">${words.home}</a></p>`;
}

export type StandingParts = {
  /** Shows that the form on the page is ours; only a page with a form has one. */
  readonly token?: string;
  /** The article that a report was about. */
  readonly back?: ArticleCard;
};

export function standingPage(
  context: PageContext,
  name: StandingName,
  { token, back }: StandingParts = {},
): Html {
  const { language } = context;
  const text = writeStanding(language, context.config.publisher, context.config.isCopy === true)[name];
  return layout(context, {
    title: text.title,
    description: text.lead,
    ...(name === "received"
      ? { otherPath: (to) => receivedPath(to, back?.id) }
      : { path: (to) => standingPath(to, name) }),
    ranking: "aside",
    main: html`<article class="article plain">
      <header class="article-head"><h1>${text.title}</h1></header>
      <p class="lead">${text.lead}</p>
      <div class="body">${text.parts.map(part)}</div>
      ${token !== undefined && reportForm(context, { token })} ${name === "received" && waysOn(context, back)}
    </article>`,
  });
}
