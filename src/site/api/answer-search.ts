// Search answer: what is looked for in, a page of what was found as ninjs out.

import type { SearchPlace } from "../../newsroom/ports/search-store.ts";
import { readTermKey } from "../../japanese/names/term-key.ts";
import { type SearchWordsFault, readSearchWords } from "../../search/read-search-words.ts";
import { askWidened } from "../search/ask-widened.ts";
import { areDaysReversed, toFilters } from "../search/search-asking.ts";
import type { SiteOptions } from "../site-config.ts";
import { ApiFault } from "./api-fault.ts";
import { API_OPERATIONS, type SearchingAsking } from "./api-operations.ts";
import { newsListOf } from "./list-page.ts";
import type { NewsList } from "./ninjs.ts";

const FAULTS: Readonly<Record<SearchWordsFault, string>> = {
  empty: "it holds no letter and no digit",
  "only-excluded": "it only says what is to be left out",
  "too-long": "it is too long",
  "too-many": "it holds too many words",
};

const badParameter = (detail: string): ApiFault => new ApiFault({ name: "bad-parameter", detail });

function readCursor(cursor: string): SearchPlace {
  const [, tier, place] = /^([0-5])-(\d{1,16})$/.exec(cursor) ?? [];
  if (place === undefined)
    throw badParameter(`The parameter "cursor" is of no search: "${cursor}". Take it from a search's page.`);
  return { tier: Number(tier), place: Number(place) };
}

/** What the page of the same search finds, in its order: also where it is written otherwise. */
export async function answerSearch(options: SiteOptions, asking: SearchingAsking): Promise<NewsList> {
  const { archive, config } = options;
  const { q, order, cursor, limit, person, ...filters } = asking;
  const read = readSearchWords(q);
  if (!read.ok) throw badParameter(`The parameter "q" cannot be looked for: ${FAULTS[read.error]}.`);
  const { section, kind, issuer, from, until } = filters;
  if (areDaysReversed({ ...(from !== undefined && { from }), ...(until !== undefined && { until }) })) {
    throw badParameter(`The parameter "until" (${until}) lies before "from" (${from}).`);
  }
  const question = {
    ...toFilters({
      words: q,
      order,
      ...(section !== undefined && { section }),
      ...(kind && { kind }),
      ...(issuer !== undefined && { issuer }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    }),
    ...(person !== undefined && { person: readTermKey(person) }),
    order,
    limit,
    ...(cursor !== undefined && { after: readCursor(cursor) }),
  };
  const knowledge = await options.findKnowledge?.();
  const { answer: found } = await askWidened(archive, question, read.value, knowledge);
  return newsListOf(config, {
    path: API_OPERATIONS.searchArticles.path,
    title: q,
    query: { q, order: order === "newest" ? undefined : order, section, kind, issuer, person, from, until },
    limit,
    cards: found.cards,
    cursor,
    next: found.next && `${found.next.tier}-${found.next.place}`,
  });
}
