// BackfillCursor: how far the pages of an archive are read, as it is kept between two steps; written and read as JSON.

import type { JsonValue } from "../../terms/desk/json-value.ts";

/**
 * How a page was come by. `place`: the source's own. `given`: its owner said it. `next`: the page before leads there.
 * `list`: a page by year, month or number that another one names. `guess`: its number follows that of a page that is not
 * there. `robots`: of the host, for its sitemaps. `sitemap`: named by that, or by another one.
 */
export type ArchiveWay = "place" | "given" | "next" | "list" | "guess" | "robots" | "sitemap";

export type ArchivePage = {
  readonly address: string;
  readonly way: ArchiveWay;
  /** The page that leads there. */
  readonly from?: string;
  /** Of a guess: how many pages in a row were not there. */
  readonly missing?: number;
};

export type UnreadPage = { readonly address: string; readonly reason: string };

export type BackfillCursor = {
  /** Pages that are to be read, in their order. */
  readonly waiting: readonly ArchivePage[];
  /** Signs of the addresses of all pages that were read, left out or wait. */
  readonly known: readonly string[];
  /** Signs of what the pages showed: two that show the same are one. */
  readonly shown: readonly string[];
  /** Pages that were read, and those of them that showed entries. */
  readonly pages: number;
  readonly lists: number;
  /** Pages in a row that showed nothing new and nothing older. */
  readonly barren: number;
  /** How often the first of those that wait was tried in vain. */
  readonly tries: number;
  /** The first of those that could not be read, and how many there are. */
  readonly unread: readonly UnreadPage[];
  readonly unreadPages: number;
  /** `YYYY-MM-DD`: what was announced before is left alone. */
  readonly until?: string;
  readonly mostPages: number;
  /** Days of the newest and the oldest entry with a day. */
  readonly newest?: string;
  readonly oldest?: string;
  /** The highest number of a page that was named. */
  readonly lastPage?: number;
  /** Entries of the page that is being read which are not taken yet: it is read again for them. */
  readonly left?: number;
  /** Of the addresses of what the place itself shows. */
  readonly forms?: readonly string[];
  /** Why the last way through the archive ended where it did; a sentence. */
  readonly ending?: string;
  /** Entries that were not to be had until then: milliseconds since the epoch by key. */
  readonly later: Readonly<Record<string, number>>;
  /** Entries that were asked for, in how many milliseconds of work, and when the last step was (milliseconds since the epoch). */
  readonly fetched: number;
  readonly workedMs: number;
  readonly steppedAt?: number;
  /** Milliseconds of work at which the last entries were fetched, oldest first. */
  readonly pace: readonly number[];
};

/** More is no archive of announcements, or no machine should ask for it unattended. */
export const MOST_PAGES = 1_000;

export type BackfillWish = {
  /** The first page of the archive, where it is not the place itself. */
  readonly from?: string;
  readonly until?: string;
  readonly mostPages?: number;
};

export function firstCursor(
  place: string,
  { from, until, mostPages = MOST_PAGES }: BackfillWish,
): BackfillCursor {
  return {
    waiting: [from === undefined ? { address: place, way: "place" } : { address: from, way: "given" }],
    known: [],
    shown: [],
    pages: 0,
    lists: 0,
    barren: 0,
    tries: 0,
    unread: [],
    unreadPages: 0,
    ...(until !== undefined && { until }),
    mostPages,
    later: {},
    fetched: 0,
    workedMs: 0,
    pace: [],
  };
}

/** Undefined for what this version did not write. */
export function readCursor(value: JsonValue): BackfillCursor | undefined {
  const isOurs =
    typeof value === "object" &&
    value !== null &&
    "waiting" in value &&
    Array.isArray(value["waiting"]) &&
    "known" in value &&
    Array.isArray(value["known"]) &&
    "later" in value &&
    "pace" in value;
  // Written by `writeCursor` alone, from the same type.
  return isOurs ? (value as BackfillCursor) : undefined;
}

export function writeCursor(cursor: BackfillCursor): JsonValue {
  return cursor;
}
