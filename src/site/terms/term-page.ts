// Term page: a person, topic, place, issuer or kind with the articles about it in, the page out.

import type { CountedTerm } from "../../terms/term.ts";
import { searchPath, termPath } from "../routes/addresses.ts";
import { feedLinks } from "../feeds/feed-links.ts";
import { feedPath } from "../routes/addresses.ts";
import { listGraph } from "../json-ld/list-graph.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import { layout } from "../pages/layout.ts";
import type { PageContext } from "../pages/page-context.ts";
import { crumbs } from "./crumbs.ts";
import { type Listed, listing } from "./listing.ts";
import { termLabel, termLink } from "./term-label.ts";
import { TERM_WORDS } from "./term-words.ts";

export type TermPage = Listed & {
  readonly term: CountedTerm;
  /** Others of the same name. */
  readonly namesakes: readonly CountedTerm[];
  /** Where the ledger tells what posts people of the name have held, where it does. */
  readonly careers?: string;
};

/** The reading, and the name in the other language, where they say more than the heading. */
function otherNames({ language }: PageContext, term: CountedTerm): Html | undefined {
  if (term.kind === "kind") return undefined;
  const label = termLabel(term, language);
  const others = [term.reading, language === "en" ? term.name : term.english];
  const shown = others.filter((name) => name !== undefined && name !== label);
  return shown.length === 0
    ? undefined
    : html`<p class="meta">
        ${shown.map((name) => html`<span lang="${languageOf(name ?? "")}">${name}</span>`)}
      </p>`;
}

function namesakeLine({ language }: PageContext, namesakes: readonly CountedTerm[]): Html | undefined {
  if (namesakes.length === 0) return undefined;
  return html`<p class="namesakes">
    ${TERM_WORDS[language].namesakes}:
    ${namesakes.map((term) => html`<span>${termLink(term, language)}</span>`)}
  </p>`;
}

function pageHead(context: PageContext, { term, namesakes, careers }: TermPage): Html {
  const { language } = context;
  const words = TERM_WORDS[language];
  const label = termLabel(term, language);
  const asking = { words: "", order: "newest", person: term.key } as const;
  return html`<header class="page-head">
    ${crumbs(context, [{ name: words.sorts[term.kind] }])}
    <h1 lang="${languageOf(label)}">${label}</h1>
    ${otherNames(context, term)}
    <p class="meta">
      <span>${words.articles(term.articles)}</span
      >${term.kind === "person" && html`<a href="${searchPath(language, asking)}">${words.searchWithin}</a>`}<a
        href="${feedPath(language, { kind: "term", term }, "atom")}"
        >${words.feed}</a
      >${careers !== undefined && html`<a href="${careers}">${words.careers}</a>`}
    </p>
    ${namesakeLine(context, namesakes)}
  </header>`;
}

export function termPage(context: PageContext, page: TermPage): Html {
  const { language, config } = context;
  const { kind, key } = page.term;
  const term = { kind, key };
  const label = termLabel(page.term, language);
  const pathOf = (before?: string): string => termPath(language, term, before);
  return layout(context, {
    title: label,
    description: TERM_WORDS[language].description(label, page.term.articles),
    ...(!page.isLater && { path: (to) => termPath(to, term) }),
    head: html`${feedLinks(language, { kind: "term", term }, `${config.name[language]}: ${label}`)}${listGraph(context, { name: label, path: pathOf(), cards: page.cards, about: page.term })}`,
    ranking: "aside",
    main: html`${pageHead(context, page)} ${listing(context, page, label, pathOf)}`,
  });
}
