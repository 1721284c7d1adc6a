// Settle corrections: rows of orders in, those that stand out, with each wrong row beside the one that corrects it.

import type { OrderRow } from "./order-row.ts";

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

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/**
 * One and the same move told otherwise: the same person on the same day with one of the posts, the same posts on the
 * same day under another name, or the same person and posts on another day.
 */
function isToldOtherwise(wrong: OrderRow, right: OrderRow): boolean {
  if (wrong.order !== right.order || wrong.record.announcement === right.record.announcement) return false;
  if (Math.abs(daysBetween(wrong.record.day, right.record.day)) > LATEST_CORRECTION) return false;
  const samePosts = isSame(wrong.from, right.from) && isSame(wrong.to, right.to);
  if (!sharesName(wrong, right)) return wrong.date === right.date && samePosts && wrong.to.length > 0;
  return wrong.date === right.date
    ? share(wrong.from, right.from) || share(wrong.to, right.to)
    : samePosts && wrong.from.length > 0;
}

/** What a later announcement corrects does not stand; the last correction holds. Rows that say the same both stand. */
export function settleCorrections(rows: readonly OrderRow[]): Settled {
  const corrections = rows.filter(({ record }) => record.value.note === "correction");
  const replaced: Replaced[] = [];
  const standing = rows.filter((row) => {
    const [by] = corrections
      .filter(
        (correction) => correction !== row && isEarlier(row, correction) && isToldOtherwise(row, correction),
      )
      .toSorted((a, b) => (isEarlier(a, b) ? 1 : -1));
    if (by) replaced.push({ row, by: by.record.id });
    return by === undefined;
  });
  return { standing, replaced };
}
