// Takes a stretch that tells the hull numbers of ships named before (同艦の艦番号は「343」; 2隻の艦番号は「532」と「547」); gives them to their rows.

import type { SeenRow } from "../episode.ts";
import { isVague, numberOf } from "../episode.ts";
import type { Segment } from "../segments.ts";
import type { Telling } from "./telling.ts";
import { LOOKS_BACK } from "./telling.ts";

const NUMBERS =
  /艦番号(?:は|が|:)?(?:それぞれ|各々)?、?((?:(?:及び|および|と|、|,|・)?[「[]?\d{1,4}[」\]]?){1,8})/u;
const THESE_SHIPS =
  /^(?:(?:なお|また)、)?(?:(?:この|同|当該|これらの|それぞれの|両|各)(?:艦|艦艇|船)?[^。、\d]{0,12}|\d{1,2}隻[^。、\d]{0,8}|)艦番号/u;

const LINE_OF_NUMBER = /^\s{0,4}艦番号\s{0,2}:?\s{0,2}[「[]?\d{1,4}[」\]]?\s{0,4}$/u;

/** In the order of the rows, where there are as many numbers as ships. */
export function fillNumbers(telling: Telling, { text }: Segment): void {
  const { episodes, seen } = telling;
  if (!text.includes("艦番号") || !THESE_SHIPS.test(text)) return;
  // A record that tells the number above its ship: none is that of the ship before.
  if (LINE_OF_NUMBER.test(text) && episodes.slice(-LOOKS_BACK).every(isVague)) telling.numbersLead = true;
  if (telling.numbersLead === true) return;
  const numbers = NUMBERS.exec(text)?.[1]?.match(/\d{1,4}/gu) ?? [];
  const rows = rowsFor(
    episodes.slice(-LOOKS_BACK).flatMap((episode) => episode.rows.slice(0, LOOKS_BACK)),
    numbers.length,
  );
  let next = 0;
  for (const row of rows) {
    row.hull = numbers.slice(next, next + numberOf(row));
    next += numberOf(row);
    for (const number of row.hull) seen.byHull.set(number, row);
  }
}

/** The last rows without numbers that hold so many ships. */
function rowsFor(rows: readonly SeenRow[], number: number): readonly SeenRow[] {
  let sum = 0;
  const own: SeenRow[] = [];
  for (const row of rows.toReversed()) {
    if (row.mention.craft !== "ship" || row.hull.length > 0) break;
    own.unshift(row);
    sum += numberOf(row);
    if (sum >= number) return sum === number ? own : [];
  }
  return [];
}
