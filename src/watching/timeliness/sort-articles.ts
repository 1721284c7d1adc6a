// sortArticles: takes published articles with when their announcements were made and came in, gives those whose minutes count, and how many of the others do not, and why.

import type { SourceId } from "../../terms/ids.ts";
import type { Timeliness } from "../../terms/sources/timeliness.ts";
import type { OfficeHours } from "../rhythm/office-clock.ts";
import { timelinessOf } from "./timeliness-of.ts";

/** What is known of it without reading the article. */
export type PublishedArticle = {
  readonly source: SourceId;
  readonly publishedAt: string;
  readonly receivedAt: string;
  readonly announcedAt?: string;
  readonly isRevision: boolean;
  /** When the first entry of its source was seen; absent of one that is brought. */
  readonly watchedSince?: string;
};

export type SortedArticles = {
  readonly counted: readonly { readonly source: SourceId; readonly timeliness: Timeliness }[];
  /** Announced before anybody watched, or received a week or more after: from an archive, or handed in later. */
  readonly afterwards: number;
  /** About announcements that were changed: nobody announces when. */
  readonly revisions: number;
  /** Of which nobody knows when they were announced, or that readers had before. */
  readonly unknown: number;
};

const WEEK_MS = 7 * 86_400_000;

export function sortArticles(
  articles: Iterable<PublishedArticle>,
  officeOf: (source: SourceId) => OfficeHours,
): SortedArticles {
  const counted: { readonly source: SourceId; readonly timeliness: Timeliness }[] = [];
  let [afterwards, revisions, unknown] = [0, 0, 0];
  for (const article of articles) {
    const { source, watchedSince: _watchedSince, isRevision, ...times } = article;
    if (isRevision) revisions += 1;
    else if (isAfterwards(article)) afterwards += 1;
    else {
      const timeliness = timelinessOf(times, officeOf(source));
      if (timeliness.minutes === undefined) unknown += 1;
      else counted.push({ source, timeliness });
    }
  }
  return { counted, afterwards, revisions, unknown };
}

type Receipt = Pick<PublishedArticle, "announcedAt" | "receivedAt" | "watchedSince">;

/** Of a day its last moment counts: what came on the day on which watching began may have come in time. */
export function isAfterwards({ announcedAt, receivedAt, watchedSince }: Receipt): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(announcedAt ?? "")?.[0];
  if (announcedAt === undefined || day === undefined) return false;
  const at = Date.parse(announcedAt.includes("T") ? announcedAt : `${day}T23:59:59.999+09:00`);
  if (Number.isNaN(at)) return false;
  if (watchedSince !== undefined && at < Date.parse(watchedSince)) return true;
  return Date.parse(receivedAt) - at >= WEEK_MS;
}

const MINUTE_MS = 60_000;

/** Minutes from announced to received, of those whose minute is known and that did not come afterwards. */
export function delaysOf(receipts: Iterable<Receipt>): readonly number[] {
  return [...receipts].flatMap((receipt) => {
    const { announcedAt = "", receivedAt } = receipt;
    if (!/T\d\d:\d\d.*(?:[Zz]|[+-]\d\d:?\d\d)$/.test(announcedAt) || isAfterwards(receipt)) return [];
    const delay = (Date.parse(receivedAt) - Date.parse(announcedAt)) / MINUTE_MS;
    return Number.isNaN(delay) || delay < 0 ? [] : [delay];
  });
}
