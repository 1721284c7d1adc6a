// English words for sorts of ships and aircraft and for small numbers, as patterns, and the number that one of them is.

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** Two, two, 2 */
export const NUMBER = `(?:${NUMBERS.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join("|")}|\\d{1,2})`;
export const SHIP_SORT =
  "(?:frigate|destroyer|cruiser|corvette|carrier|submarine|ship|boat|vessel|oiler|tug|tanker|icebreaker)";
export const AIRCRAFT_SORT = "(?:aircraft|bomber|fighter|jet|drone|plane|helicopter|UAV|UAS)";
/** tank landing, intelligence-gathering: words that say which sort, and none that joins another craft. */
export const WHICH_SORT = `(?:(?!(?:and|or|of|in|on|at|by|to|for|from|with|the|as|other|more|another|including|which|that|were|was|${NUMBERS.join("|")}) )[a-z/-]{2,16} ){0,3}?`;

export function countOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d/u.test(written)) return Number(written);
  return Math.max(1, NUMBERS.indexOf(written.toLowerCase()) + 1);
}
