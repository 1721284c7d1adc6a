// followPages: takes a cursor and pages that something leads to, gives the cursor with those that were not known yet in line.

import type { Digest } from "../recognise/identify-item.ts";
import { addressForm } from "../recognise/address-form.ts";
import type { ArchivePage, BackfillCursor, UnreadPage } from "./backfill-cursor.ts";

const SIGNS = 12;
/** A site that names more pages than these at once is no archive that could be read to its end. */
const MOST_WAITING = 2_000;
const MOST_UNREAD = 10;

export function signOf(text: string, digest: Digest): string {
  return digest(text).slice(0, SIGNS);
}

/** `first`: they are read before all others that wait. */
export function followPages(
  cursor: BackfillCursor,
  pages: readonly ArchivePage[],
  digest: Digest,
  place: "first" | "last",
): BackfillCursor {
  const known = new Set(cursor.known);
  const fresh: ArchivePage[] = [];
  for (const page of pages) {
    const sign = signOf(addressForm(page.address), digest);
    if (known.has(sign) || cursor.waiting.length + fresh.length >= MOST_WAITING) continue;
    known.add(sign);
    fresh.push(page);
  }
  if (fresh.length === 0) return cursor;
  const waiting = place === "first" ? [...fresh, ...cursor.waiting] : [...cursor.waiting, ...fresh];
  return { ...cursor, waiting, known: [...known] };
}

/** The page that was read, or was not to be had, waits no longer, and is known from now on. */
export function leavePage(cursor: BackfillCursor, page: ArchivePage, digest: Digest): BackfillCursor {
  const known = new Set([...cursor.known, signOf(addressForm(page.address), digest)]);
  const { left: _left, ...rest } = cursor;
  const waiting = cursor.waiting.filter(({ address }) => address !== page.address);
  return { ...rest, waiting, known: [...known], tries: 0 };
}

export function noteUnread(cursor: BackfillCursor, page: UnreadPage): BackfillCursor {
  const unread = [...cursor.unread, page].slice(0, MOST_UNREAD);
  return { ...cursor, unread, unreadPages: cursor.unreadPages + 1 };
}
