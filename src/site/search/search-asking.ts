// Search asking: the query of a search page's address in, what is asked for out, and the address of it again.

import {
  type SearchFilters,
  type SearchOrder,
  type SearchPlace,
  SEARCH_ORDERS,
} from "../../newsroom/ports/search-store.ts";
import { readTermKey } from "../../japanese/names/term-key.ts";
import type { SearchWordsFault } from "../../search/read-search-words.ts";
import { ARTICLE_KINDS, type ArticleKind } from "../../terms/article.ts";

export type SearchAsking = {
  /** As typed. */
  readonly words: string;
  readonly order: SearchOrder;
  readonly section?: string;
  readonly kind?: ArticleKind;
  readonly issuer?: string;
  /** The key of the person's term. */
  readonly person?: string;
  /** First and last day of publication in Japan, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
  readonly after?: SearchPlace;
};

/** `reversed-days`: the last day of publication lies before the first. */
export type SearchFault = SearchWordsFault | "reversed-days";

const DAY = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Three tiers of what was asked for, three of what it may be written as. */
const PLACE = /^([0-5])-(\d{1,16})$/;
const DAY_MS = 86_400_000;

/** A day that the calendar has; anything else is as if it were absent. */
function readDay(given: string | null): string | undefined {
  if (given === null || !DAY.test(given)) return undefined;
  const at = new Date(`${given}T00:00:00Z`);
  return at.toISOString().startsWith(given) ? given : undefined;
}

function readPlace(given: string | null): SearchPlace | undefined {
  const [, tier, place] = PLACE.exec(given ?? "") ?? [];
  return place === undefined ? undefined : { tier: Number(tier), place: Number(place) };
}

const readText = (given: string | null): string | undefined => given?.trim() || undefined;

export function readSearchAsking(query: URLSearchParams): SearchAsking {
  const section = readText(query.get("section"));
  const kind = ARTICLE_KINDS.find((known) => known === query.get("kind"));
  const issuer = readText(query.get("issuer"));
  const person = readTermKey(query.get("person") ?? "");
  const from = readDay(query.get("from"));
  const until = readDay(query.get("until"));
  const after = readPlace(query.get("after"));
  return {
    words: (query.get("q") ?? "").trim(),
    order: SEARCH_ORDERS.find((known) => known === query.get("order")) ?? "newest",
    ...(section !== undefined && { section }),
    ...(kind && { kind }),
    ...(issuer !== undefined && { issuer }),
    ...(person !== "" && { person }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(after && { after }),
  };
}

/** `?q=…`, in one order, without what is as it would be anyway. */
export function writeSearchAsking(asking: SearchAsking): string {
  const { words, order, section, kind, issuer, person, from, until, after } = asking;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ["q", words],
    ["section", section],
    ["kind", kind],
    ["issuer", issuer],
    ["person", person],
    ["from", from],
    ["until", until],
    ["order", order === "newest" ? undefined : order],
    ["after", after && `${after.tier}-${after.place}`],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of entries) if (value !== undefined && value !== "") query.append(name, value);
  return query.size === 0 ? "" : `?${query.toString()}`;
}

/** Days in Japan as the instants between them: the last day is whole. */
export function toFilters({ section, kind, issuer, person, from, until }: SearchAsking): SearchFilters {
  const startOf = (day: string): number => Date.parse(`${day}T00:00:00+09:00`);
  return {
    ...(section !== undefined && { section }),
    ...(kind && { kind }),
    ...(issuer !== undefined && { issuer }),
    ...(person !== undefined && { person }),
    ...(from !== undefined && { from: startOf(from) }),
    ...(until !== undefined && { until: startOf(until) + DAY_MS }),
  };
}

/** Then nothing can be found, which is no answer. */
export function areDaysReversed({ from, until }: Pick<SearchAsking, "from" | "until">): boolean {
  return from !== undefined && until !== undefined && until < from;
}

/** The first page of the same search. */
export function withoutPlace({ after: _after, ...asking }: SearchAsking): SearchAsking {
  return asking;
}
