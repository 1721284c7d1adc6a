// expectEntries: takes how far an archive was read, gives how many entries it has as far as that lets be guessed.

import type { BackfillCursor } from "./backfill-cursor.ts";

const DAY_MS = 86_400_000;
/** From fewer days nothing follows for years. */
const LEAST_DAYS = 14;

/** Undefined where nobody can know: only the next page says whether there is one more. */
export function expectEntries(cursor: BackfillCursor, found: number): number | undefined {
  const { waiting, lists, left = 0, lastPage } = cursor;
  if (waiting.length === 0) return found;
  if (found === 0) return undefined;
  // The page that is being read again for the rest of its entries waits, too.
  const pages = left > 0 ? waiting.slice(1) : waiting;
  const aPage = lists === 0 ? undefined : found / lists;
  if (pages.length === 0) return found + left;
  const byDays = fromDays(cursor, found);
  if (byDays !== undefined) return byDays;
  if (aPage === undefined) return undefined;
  if (lastPage !== undefined && lastPage > lists) return Math.round(aPage * lastPage);
  const isOpen = pages.some(
    ({ way }) => way === "next" || way === "guess" || way === "robots" || way === "given",
  );
  return isOpen ? undefined : Math.round(found + left + aPage * pages.length);
}

function fromDays({ until, newest, oldest }: BackfillCursor, found: number): number | undefined {
  if (until === undefined || newest === undefined || oldest === undefined) return undefined;
  const [seen, all] = [daysBetween(oldest, newest), daysBetween(until, newest)];
  return seen < LEAST_DAYS || all < seen ? undefined : Math.round((found * all) / seen);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
