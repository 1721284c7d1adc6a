// Search answer: what is looked for in, a page of what was found as ninjs out.

import type { SearchPlace } from "../../newsroom/ports/search-store.ts";
import { readTermKey } from "../../japanese/names/term-key.ts";
import { type SearchWordsFault, readSearchWords } from "../../search/read-search-words.ts";
import { toFilters } from "../search/search-asking.ts";
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
  const [, tier, place] = /^([0-2])-(\d{1,16})$/.exec(cursor) ?? [];
  if (place === undefined)
    throw badParameter(`The parameter "cursor" is of no search: "${cursor}". Take it from a search's page.`);
  return { tier: Number(tier), place: Number(place) };
}

export async function answerSearch(
  { archive, config }: SiteOptions,
  asking: SearchingAsking,
): Promise<NewsList> {
  const { q, order, cursor, limit, ...filters } = asking;
  const read = readSearchWords(q);
  if (!read.ok) throw badParameter(`The parameter "q" cannot be looked for: ${FAULTS[read.error]}.`);
  const { section, kind, issuer, person, from, until } = filters;
  const found = await archive.search({
    ...read.value,
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
  });
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
