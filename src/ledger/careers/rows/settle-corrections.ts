// Settle corrections: rows of orders in, those that stand out, with each wrong row beside the one that corrects it.

import type { OrderRow } from "./order-row.ts";
import { isOfOne } from "./post-key.ts";

/** A wrong row, and the id of the row that stands instead. */
export type Replaced = { readonly row: OrderRow; readonly by: string };

export type Settled = { readonly standing: readonly OrderRow[]; readonly replaced: readonly Replaced[] };

const share = (a: OrderRow["from"], b: OrderRow["from"]): boolean =>
  a.some(({ key }) => b.some((other) => other.key === key));

const isSame = (a: OrderRow["from"], b: OrderRow["from"]): boolean =>
  a.length === b.length && a.every(({ key }) => b.some((other) => other.key === key));

function sharesName(a: OrderRow, b: OrderRow): boolean {
  return a.nameKeys.some((key) => b.nameKeys.includes(key));
}

/** Earlier announced; of one day, the announcement that was taken in first. */
function isEarlier(a: OrderRow, b: OrderRow): boolean {
  return (
    a.record.day < b.record.day ||
    (a.record.day === b.record.day && a.record.announcement < b.record.announcement)
  );
}

/** Days within which an order is corrected. */
const LATEST_CORRECTION = 400;

function dayNumber(day: string): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000
  );
}

/** Of two days, `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function mayCorrect(wrong: OrderRow, right: OrderRow): boolean {
  return (
    wrong !== right &&
    wrong.order === right.order &&
    wrong.record.announcement !== right.record.announcement &&
    isEarlier(wrong, right) &&
    daysBetween(wrong.record.day, right.record.day) <= LATEST_CORRECTION
  );
}

/** The same person on the same day with one of the posts, or the same person and posts on another day. */
function isOwnMove(wrong: OrderRow, right: OrderRow): boolean {
  if (!sharesName(wrong, right)) return false;
  return wrong.date === right.date
    ? share(wrong.from, right.from) || share(wrong.to, right.to)
    : isSame(wrong.from, right.from) && isSame(wrong.to, right.to) && wrong.from.length > 0;
}

/** The same posts on the same day under another name. */
function isMoveOfOther(wrong: OrderRow, right: OrderRow): boolean {
  const sameRank = wrong.rank.grade === right.rank.grade && wrong.rank.service === right.rank.service;
  return (
    !sharesName(wrong, right) &&
    wrong.date === right.date &&
    sameRank &&
    isSame(wrong.from, right.from) &&
    isSame(wrong.to, right.to) &&
    wrong.to.length > 0
  );
}

/** Where the name was wrong: the one row that has all else, or all that claim a post that only one can hold. */
function wrongNames(rows: readonly OrderRow[], right: OrderRow): readonly OrderRow[] {
  const others = rows.filter((row) => mayCorrect(row, right) && isMoveOfOther(row, right));
  const isOfOnlyOne = [...right.from, ...right.to].some(({ key }) => isOfOne(key));
  return others.length === 1 || isOfOnlyOne ? others : [];
}

/** What a later announcement corrects does not stand; the last correction holds. Rows that say the same both stand. */
export function settleCorrections(rows: readonly OrderRow[]): Settled {
  const corrections = rows
    .filter(({ record }) => record.value.note === "correction")
    .toSorted((a, b) => (isEarlier(a, b) ? -1 : 1));
  const by = new Map<OrderRow, string>();
  for (const right of corrections) {
    const own = rows.filter((row) => mayCorrect(row, right) && isOwnMove(row, right));
    for (const wrong of own.length > 0 ? own : wrongNames(rows, right)) by.set(wrong, right.record.id);
  }
  return {
    standing: rows.filter((row) => !by.has(row)),
    replaced: [...by].map(([row, id]) => ({ row, by: id })),
  };
}
