// Takes the sightings of a text; gives them without a row that only sums up rows of the same day: 16日に…計4隻を確認, and then 3時に2隻, 18時に2隻.

import type { SightingFact } from "../../../terms/record-fact.ts";

/** グリシャV級 of グリシャV級小型フリゲート. */
function classOf({ model }: SightingFact): string {
  return /^.{1,20}?級/u.exec(model ?? "")?.[0] ?? model ?? "";
}

function sums(sum: SightingFact, rows: readonly SightingFact[]): boolean {
  const { date, count, hull, craft, nationality } = sum;
  if (date === undefined || date.includes("T") || count === undefined || hull !== undefined) return false;
  const parts = rows.filter(
    (row) =>
      row !== sum &&
      row.craft === craft &&
      row.nationality === nationality &&
      classOf(row) === classOf(sum) &&
      row.date?.startsWith(`${date}T`) === true,
  );
  return parts.length > 1 && parts.reduce((total, row) => total + (row.count ?? 0), 0) === count;
}

export function withoutSums(rows: readonly SightingFact[]): readonly SightingFact[] {
  return rows.some((row) => sums(row, rows)) ? rows.filter((row) => !sums(row, rows)) : rows;
}
