// Search results: what was found → its list, with the words marked, and what says it otherwise behind a heading of its own.

import type { Span } from "../../terms/span.ts";
import { articlePath, dateOverviewPath, searchFeedPath, searchPath } from "../routes/addresses.ts";
import { headlinePieces } from "../markup/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import { stamp } from "../markup/stamp.ts";
import { TERM_WORDS } from "../terms/term-words.ts";
import { teaser } from "../pages/card.ts";
import { type PageContext, issuerName, sectionLabel } from "../pages/page-context.ts";
import type { Count, SearchHit, SearchHits } from "./find-articles.ts";
import type { OtherSearches } from "./other-searches.ts";
import { type SearchAsking, withoutPlace } from "./search-asking.ts";
import { SEARCH_LABELS } from "./search-words.ts";

/** `show`: a stretch of the text by its offsets. */
function marked(
  text: string,
  marks: readonly Span[],
  show = (...span: Span): Html => html`${text.slice(...span)}`,
): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(html`${show(at, start)}<mark>${show(start, end)}</mark>`);
    at = end;
  }
  return html`${parts}${show(at, text.length)}`;
}

/** With the places where a line may end, as headlines have them elsewhere. */
function markedHeadline(text: string, marks: readonly Span[]): Html {
  const breaks: number[] = [];
  let offset = 0;
  for (const piece of headlinePieces(text)) {
    if (piece.breaks) breaks.push(offset);
    offset += piece.text.length;
  }
  return marked(text, marks, (start, end) => {
    const cuts = [start, ...breaks.filter((at) => start < at && at < end), end];
    const parts = cuts.slice(0, -1).map((cut, index) => {
      const part = text.slice(cut, cuts[index + 1]);
      return breaks.includes(cut) && part !== "" ? html`<wbr />${part}` : html`${part}`;
    });
    return html`${parts}`;
  });
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
  const shown = issuerName(context, issuer ?? "");
  return html`<article class="entry">
    <p class="meta">
      ${sectionLabel(context, card.section)}${stamp(card.publishedAt)}${narrowed && html`<a class="issuer" href="${narrowed}" lang="${languageOf(shown)}">${shown}</a>`}
    </p>
    <h2>
      <a href="${articlePath(context.language, card.id)}" lang="${languageOf(card.headline)}"
        >${markedHeadline(card.headline, marks)}</a
      >
    </h2>
    ${excerptLine(hit)}
  </article>`;
}

function sayCount({ language }: PageContext, { count, isMore }: Count): string {
  const labels = SEARCH_LABELS[language];
  return isMore ? labels.moreThan(count) : labels.found(String(count));
}

/** Links that ask for other words, in the same order and as narrow. */
function otherLinks({ language }: PageContext, asking: SearchAsking, all: readonly string[]): Html {
  return html`${all.map(
    (words) =>
      html`<li>
        <a href="${searchPath(language, { ...withoutPlace(asking), words })}" lang="${languageOf(words)}"
          >${words}</a
        >
      </li> `,
  )}`;
}

/** Before what is found in other words: which, and what was typed may have been meant so. */
function widenedHead(
  context: PageContext,
  asking: SearchAsking,
  { labels: names, widening, ...count }: NonNullable<SearchHits["widened"]>,
): Html {
  const labels = SEARCH_LABELS[context.language];
  const said = sayCount(context, count);
  const title = names.length === 0 ? labels.alike(said) : labels.alsoShown(names, said);
  return html`<div class="widened">
    <p class="search-widened" role="status">${title}</p>
    ${
      widening === "near" &&
      names.length > 0 &&
      html`<ul class="search-others" aria-label="${labels.meant}">
        ${otherLinks(context, asking, names)}
      </ul>`
    }
  </div>`;
}

function nothing(context: PageContext, asking: SearchAsking, others: OtherSearches | undefined): Html {
  const { language } = context;
  const labels = SEARCH_LABELS[language];
  const { order } = asking;
  const list = (title: string, all: readonly string[] = []): Html | false =>
    all.length > 0 &&
    html`<h2 class="search-others-title">${title}</h2>
      <ul class="search-others">
        ${otherLinks(context, asking, all)}
      </ul>`;
  return html`<p class="search-count" role="status">${labels.nothing}</p>
    <p class="search-help">${labels.nothingHelp}</p>
    ${list(labels.meant, others?.names)} ${list(labels.fewerWords, others?.fewerWords)}
    ${others?.isFoundElsewhere === true && html`<p class="more"><a href="${searchPath(language, { words: asking.words, order })}">${labels.elsewhere}</a></p>`}
    <p class="more"><a href="${dateOverviewPath(language)}">${TERM_WORDS[language].archive}</a></p>`;
}

function pager({ language }: PageContext, asking: SearchAsking, { next }: SearchHits): Html | false {
  const labels = SEARCH_LABELS[language];
  const first =
    asking.after && html`<a href="${searchPath(language, withoutPlace(asking))}">${labels.first}</a>`;
  const older =
    next &&
    html`<a class="older" rel="next" href="${searchPath(language, { ...asking, after: next })}"
      >${labels.next}</a
    >`;
  return (
    (first ?? older) !== undefined &&
    html`<nav class="pager" aria-label="${labels.next}">${first}${older}</nav>`
  );
}

export function searchResults(context: PageContext, asking: SearchAsking, found: SearchHits): Html {
  const labels = SEARCH_LABELS[context.language];
  const { hits, widened } = found;
  if (hits.length === 0 && asking.after === undefined) return nothing(context, asking, found.others);
  const list = (some: readonly SearchHit[]): Html | false =>
    some.length > 0 && html`<div class="listing">${some.map((hit) => hitEntry(context, asking, hit))}</div>`;
  const first = widened?.first ?? hits.length;
  const said = found.count === 0 ? labels.nothingExactly : sayCount(context, found);
  return html`<p class="search-count" role="status">${said}</p>
    ${list(hits.slice(0, first))} ${widened && widenedHead(context, asking, widened)}
    ${list(hits.slice(first))} ${pager(context, asking, found)}
    <p class="more"><a href="${searchFeedPath(asking, "atom")}">${labels.feed}</a></p>`;
}
