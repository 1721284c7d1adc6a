// Stated visits: an announcement, the entries that lead to its page and a silent change → when that page is asked again for it, as desk.md states.

import type { Announcement } from "../../../terms/announcement.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import { isCopyPath, numberIn } from "../shapes/addresses.ts";
import type { WhatIsKept } from "./what-is-kept.ts";

const HOUR_MS = 3_600_000;
/** After an entry came or last changed. Said here once more, so that the program's own list is judged, too. */
const STATED_HOURS = [1, 6, 24, 72, 168, 720];

export function statedVisit(since: number, now: number): number | undefined {
  return STATED_HOURS.map((hours) => since + hours * HOUR_MS).find((at) => at > now);
}

/**
 * Number → the entries that lead to its page, at its own office and where it is listed, too. A copy is none of them: it
 * stays as it was printed, and whoever asks for it again learns nothing of the page, however long before it came.
 */
export function entriesOfPages({ items }: WhatIsKept): ReadonlyMap<number, readonly KeptItem[]> {
  const found = new Map<number, KeptItem[]>();
  for (const item of items) {
    const path = item.address === undefined ? "" : new URL(item.address).pathname;
    const number = numberIn(path);
    if (number === undefined || isCopyPath(path)) continue;
    found.set(number, [...(found.get(number) ?? []), item]);
  }
  return found;
}

/**
 * The first visit by any entry of the page behind a change at `from`. Each of them goes by when it came itself or, where
 * it was the one that saw a change (`chain`: the revisions until then), by that.
 */
export function visitOfChange(
  entries: readonly KeptItem[],
  chain: readonly Pick<Announcement, "revision" | "sourceId" | "receivedAt">[],
  from: number,
): number | undefined {
  const visits = entries.flatMap(({ source, firstSeenAt }) => {
    const change = chain.findLast(({ revision, sourceId }) => revision > 1 && sourceId === source);
    const since = Date.parse(change?.receivedAt ?? firstSeenAt);
    // What was changed before its entry came is seen when it is fetched.
    return from < since ? [since] : (statedVisit(since, from) ?? []);
  });
  return visits.length === 0 ? undefined : Math.min(...visits);
}
