// About block: what an article is about in, the quiet lines under it out, each name a link to its page.

import { TERM_KINDS, type Term, type TermKind } from "../../terms/term.ts";
import { datePath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { dayInTokyo } from "../markup/stamp.ts";
import type { PageContext } from "../pages/page-context.ts";
import { dateLabel, readArchiveDate } from "./archive-date.ts";
import { termLink } from "./term-label.ts";
import { TERM_WORDS } from "./term-words.ts";

/** A list of transfers names hundreds: the others unfold. */
const MOST_SHOWN = 12;

export type AboutArticle = {
  /** In the article's own order. */
  readonly terms: readonly Term[];
  readonly publishedAt: string;
};

function line(label: string, links: Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${links}</dd>
  </div>`;
}

function termLine(context: PageContext, kind: TermKind, terms: readonly Term[]): Html | undefined {
  const own = terms.filter((term) => term.kind === kind);
  if (own.length === 0) return undefined;
  const { language } = context;
  const words = TERM_WORDS[language];
  const list = (some: readonly Term[]): Html =>
    html`<ul>
      ${some.map((term) => html`<li>${termLink(term, language)}</li>`)}
    </ul>`;
  const more = own.slice(MOST_SHOWN);
  const folded =
    more.length > 0 &&
    html`<details>
      <summary>${words.moreNames(more.length)}</summary>
      ${list(more)}
    </details>`;
  return line(words.sorts[kind], html`${list(own.slice(0, MOST_SHOWN))}${folded}`);
}

export function aboutBlock(context: PageContext, { terms, publishedAt }: AboutArticle): Html {
  const { language } = context;
  const words = TERM_WORDS[language];
  const day = dayInTokyo(publishedAt);
  const date = readArchiveDate(day);
  const dateLink =
    date &&
    html`<ul>
      <li><a href="${datePath(language, day)}">${dateLabel(date, language)}</a></li>
    </ul>`;
  return html`<section class="about-terms" aria-label="${words.about}">
    <dl>
      ${TERM_KINDS.map((kind) => termLine(context, kind, terms))} ${dateLink && line(words.date, dateLink)}
    </dl>
  </section>`;
}
