// Search page: a form that asks by its address, and what was found, with the words marked; no script is needed.

import type { SearchWordsFault } from "../../search/read-search-words.ts";
import { SEARCH_ORDERS } from "../../newsroom/search-store.ts";
import { ARTICLE_KINDS } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import type { Span } from "../../terms/span.ts";
import { articlePath, searchFeedPath, searchPath } from "../addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import { stamp } from "../markup/stamp.ts";
import { teaser } from "../pages/card.ts";
import { layout } from "../pages/layout.ts";
import { type PageContext, sectionLabel } from "../pages/page-context.ts";
import type { SearchHit, SearchHits } from "./find-articles.ts";
import type { SearchAsking } from "./search-asking.ts";
import { SEARCH_LABELS } from "./search-words.ts";

/** Absent where nothing has been asked yet. */
export type Searched = Result<SearchHits, SearchWordsFault> | undefined;

function marked(text: string, marks: readonly Span[]): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`${parts}${text.slice(at)}`;
}

function excerptLine({ card, excerpt }: SearchHit): Html {
  const text = excerpt
    ? html`${excerpt.isCutBefore && "…"}${marked(excerpt.text, excerpt.marks)}${excerpt.isCutAfter && "…"}`
    : teaser(card.lead);
  return html`<p class="teaser" lang="${languageOf(excerpt?.text ?? card.lead)}">${text}</p>`;
}

function hitEntry(context: PageContext, asking: SearchAsking, hit: SearchHit): Html {
  const { card, marks } = hit;
  const { issuer } = card;
  const narrowed = issuer !== undefined && searchPath(context.language, { ...withoutPlace(asking), issuer });
  return html`<article class="entry">
    <p class="meta">
      ${sectionLabel(context, card.section)}${stamp(card.publishedAt)}${narrowed && html`<a class="issuer" href="${narrowed}" lang="${languageOf(issuer ?? "")}">${issuer}</a>`}
    </p>
    <h2>
      <a href="${articlePath(context.language, card.id)}" lang="${languageOf(card.headline)}"
        >${marked(card.headline, marks)}</a
      >
    </h2>
    ${excerptLine(hit)}
  </article>`;
}

/** The first page of the same search. */
function withoutPlace({ after: _after, ...asking }: SearchAsking): SearchAsking {
  return asking;
}

function choice(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  return html`<p class="field">
    <label for="search-${name}">${label}</label>
    <select id="search-${name}" name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`)}
    </select>
  </p>`;
}

const dayField = (name: string, label: string, value: string | undefined): Html =>
  html`<p class="field">
    <label for="search-${name}">${label}</label>
    <input id="search-${name}" name="${name}" type="date" value="${value ?? ""}" />
  </p>`;

const isNarrowed = ({ section, kind, from, until, order }: SearchAsking): boolean =>
  section !== undefined ||
  kind !== undefined ||
  from !== undefined ||
  until !== undefined ||
  order !== "newest";

function form(context: PageContext, asking: SearchAsking): Html {
  const { language, words, config } = context;
  const labels = SEARCH_LABELS[language];
  const { issuer } = asking;
  return html`<form class="search-form" role="search" action="${searchPath(language)}" method="get">
    <p class="search-words">
      <label class="quiet" for="search-q">${words.search}</label>
      <input
        id="search-q"
        name="q"
        type="search"
        value="${asking.words}"
        autocomplete="off"
        spellcheck="false"
      />
      <button type="submit">${words.search}</button>
    </p>
    ${
      issuer !== undefined &&
      html`<p class="search-issuer">
        <input type="hidden" name="issuer" value="${issuer}" /><span lang="${languageOf(issuer)}"
          >${labels.issuedBy(issuer)}</span
        >
        <a href="${searchPath(language, withoutIssuer(asking))}">${labels.anyIssuer}</a>
      </p>`
    }
    <details ${isNarrowed(asking) && html`open`}>
      <summary>${labels.narrow}</summary>
      <div class="fields">
        ${choice("section", labels.section, asking.section ?? "", [
          ["", labels.allSections],
          ...config.sections.map(({ slug, name }) => [slug, name[language]] as const),
        ])}
        ${choice("kind", labels.kind, asking.kind ?? "", [
          ["", labels.allKinds],
          ...ARTICLE_KINDS.map((kind) => [kind, words.kinds[kind]] as const),
        ])}
        ${choice(
          "order",
          labels.order,
          asking.order,
          SEARCH_ORDERS.map((order) => [order, labels.orders[order]] as const),
        )}
        ${dayField("from", labels.from, asking.from)}${dayField("until", labels.until, asking.until)}
      </div>
    </details>
  </form>`;
}

function withoutIssuer({ issuer: _issuer, ...asking }: SearchAsking): SearchAsking {
  return withoutPlace(asking);
}

function results(context: PageContext, asking: SearchAsking, found: SearchHits): Html {
  const { language } = context;
  const labels = SEARCH_LABELS[language];
  if (found.count === 0) {
    return html`<p class="search-count" role="status">${labels.nothing}</p>
      <p class="search-help">${labels.nothingHelp}</p>`;
  }
  const count = found.isMore ? labels.moreThan(found.count) : labels.found(String(found.count));
  const { next } = found;
  const first =
    asking.after && html`<a href="${searchPath(language, withoutPlace(asking))}">${labels.first}</a>`;
  const older =
    next &&
    html`<a class="older" rel="next" href="${searchPath(language, { ...asking, after: next })}"
      >${labels.next}</a
    >`;
  return html`<p class="search-count" role="status">${count}</p>
    <div class="listing">${found.hits.map((hit) => hitEntry(context, asking, hit))}</div>
    ${(first ?? older) && html`<nav class="pager" aria-label="${labels.next}">${first}${older}</nav>`}
    <p class="more"><a href="${searchFeedPath(asking, "atom")}">${labels.feed}</a></p>`;
}

function answer(context: PageContext, asking: SearchAsking, searched: Searched): Html {
  const labels = SEARCH_LABELS[context.language];
  if (searched?.ok) return results(context, asking, searched.value);
  const fault = searched && html`<p class="search-count" role="alert">${labels.faults[searched.error]}</p>`;
  return html`${fault}
    <p class="search-help">${labels.help}</p>`;
}

export function searchPage(context: PageContext, asking: SearchAsking, searched: Searched): Html {
  const { words } = context;
  return layout(context, {
    title: asking.words === "" ? words.search : `${words.search}: ${asking.words}`,
    otherPath: (language) => searchPath(language, asking),
    section: "search",
    ranking: "aside",
    ...(searched?.ok && {
      head: html`<link
        rel="alternate"
        type="application/atom+xml"
        title="${asking.words}"
        href="${searchFeedPath(asking, "atom")}"
      /> `,
    }),
    main: html`<header class="page-head"><h1>${words.search}</h1></header>
      ${form(context, asking)} ${answer(context, asking, searched)}`,
  });
}
