// Takes the sightings of a text; gives them without a row that only sums up rows of the same day: 16日に…計4隻を確認, and then 3時に2隻, 18時に2隻.

import type { SightingFact } from "../../../terms/record-fact.ts";

/** グリシャV級 of グリシャV級小型フリゲート. */
function classOf({ model }: SightingFact): string {
  return /^.{1,20}?級/u.exec(model ?? "")?.[0] ?? model ?? "";
}

type Timed = { readonly rows: number; readonly count: number };

/** What rows of one day have in common. */
function keyOf(row: SightingFact, day: string): string {
  return [row.craft, row.nationality, classOf(row), day].join("|");
}

/** Gathered once, so that any number of rows takes time in proportion. */
function countTimed(rows: readonly SightingFact[]): ReadonlyMap<string, Timed> {
  const timed = new Map<string, Timed>();
  for (const row of rows) {
    const end = row.date?.indexOf("T") ?? -1;
    if (row.date === undefined || end < 0) continue;
    const key = keyOf(row, row.date.slice(0, end));
    const before = timed.get(key) ?? { rows: 0, count: 0 };
    timed.set(key, { rows: before.rows + 1, count: before.count + (row.count ?? 0) });
  }
  return timed;
}

function sums(row: SightingFact, timed: ReadonlyMap<string, Timed>): boolean {
  const { date, count, hull } = row;
  if (date === undefined || date.includes("T") || count === undefined || hull !== undefined) return false;
  const parts = timed.get(keyOf(row, date));
  return parts !== undefined && parts.rows > 1 && parts.count === count;
}

export function withoutSums(rows: readonly SightingFact[]): readonly SightingFact[] {
  const timed = countTimed(rows);
  return timed.size === 0 ? rows : rows.filter((row) => !sums(row, timed));
}
