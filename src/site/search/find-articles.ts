// Find articles: what is asked for in, the hits with what shows why each was found out; what it may be written as comes behind.

import { MOST_COUNTED, type SearchPlace } from "../../newsroom/ports/search-store.ts";
import type { Excerpt } from "../../search/find-phrases.ts";
import { foldForSearch } from "../../search/fold-for-search.ts";
import type { Phrase } from "../../search/names/name-entry.ts";
import type { SearchKnowledge, Widening } from "../../search/names/widen-search.ts";
import { readSearchWords } from "../../search/read-search-words.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Span } from "../../terms/span.ts";
import type { SiteArchive } from "../site-config.ts";
import { type Asked, askWidened } from "./ask-widened.ts";
import { type SearchAsking, type SearchFault, areDaysReversed, toFilters } from "./search-asking.ts";
import { toHit } from "./to-hit.ts";
import { type OtherSearches, findOtherSearches } from "./other-searches.ts";

const HITS_PER_PAGE = 20;
const MOST_LABELS = 3;

export type SearchHit = {
  readonly card: ArticleCard;
  /** In the card's headline. */
  readonly marks: readonly Span[];
  /** From the lead or, where it says nothing of it, from the body. */
  readonly excerpt?: Excerpt;
};

export type Count = {
  readonly count: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
};

export type SearchHits = Count & {
  readonly hits: readonly SearchHit[];
  readonly next?: SearchPlace;
  /** Hits from `first` on say it in other words than those typed. */
  readonly widened?: Count & {
    readonly first: number;
    /** Those words. `near`: what was typed may be a slip. */
    readonly labels: readonly string[];
    readonly widening: Widening;
  };
  /** Where nothing was found: what else to look for. */
  readonly others?: OtherSearches;
};

const countUpTo = (count: number): Count => ({
  count: Math.min(count, MOST_COUNTED - 1),
  isMore: count >= MOST_COUNTED,
});

/** Those of the added words that stand in what is shown. */
function labelsOf(hits: readonly SearchHit[], added: readonly Phrase[]): readonly string[] {
  const shown = hits.map(({ card, excerpt }) =>
    [card.headline, card.lead, excerpt?.text ?? ""].map(foldForSearch).join("\n"),
  );
  return added
    .filter(({ folded }) => shown.some((text) => text.includes(folded)))
    .map(({ written }) => written)
    .slice(0, MOST_LABELS);
}

function widenedOf(
  { answer, wide, widening }: Asked,
  hits: readonly SearchHit[],
): Pick<SearchHits, "widened"> {
  const { widened } = answer;
  if (!widened || !wide) return {};
  const { first, count } = widened;
  return {
    widened: { first, ...countUpTo(count), labels: labelsOf(hits.slice(first), wide.added), widening },
  };
}

export async function findArticles(
  archive: SiteArchive,
  asking: SearchAsking,
  knowledge?: SearchKnowledge,
): Promise<Result<SearchHits, SearchFault>> {
  const read = readSearchWords(asking.words);
  if (!read.ok) return read;
  if (areDaysReversed(asking)) return failure("reversed-days");
  const { order, after } = asking;
  const question = { order, limit: HITS_PER_PAGE, ...toFilters(asking), ...(after && { after }) };
  const asked = await askWidened(archive, question, read.value, knowledge);
  const { answer, wide } = asked;
  const { terms } = read.value;
  const first = answer.widened?.first ?? answer.cards.length;
  const hits = await Promise.all(
    answer.cards.map((card, at) => toHit(archive, card, at < first ? terms : (wide?.groups.flat() ?? terms))),
  );
  const isNone = hits.length === 0 && asking.after === undefined;
  return success({
    hits,
    ...countUpTo(answer.count),
    ...(answer.next && { next: answer.next }),
    ...widenedOf(asked, hits),
    ...(isNone && { others: await findOtherSearches(archive, asking, read.value, knowledge) }),
  });
}
