// Takes an expression; gives what it needs of a text as a row of marks, known from an earlier run or read off its source.

import { placeOfSign } from "./letter-marks.ts";
import { neededSigns } from "./needed-signs.ts";

/** What an expression needs: for each group how many marks it has, and these, of which a text must have one. */
export type NeededRow = readonly number[];

/** By `keyOf`. */
export type KeptRow = readonly [key: string, row: NeededRow];

const known = new Map<string, NeededRow>();

/** All expressions that are asked of for their needs in this run. */
const asked: RegExp[] = [];

export function remember(expression: RegExp): void {
  asked.push(expression);
}

/** What an earlier run gave; undefined where nobody read it off the source yet. */
export function knownRow(expression: RegExp): NeededRow | undefined {
  return known.size === 0 ? undefined : known.get(keyOf(expression));
}

export function readRow(expression: RegExp): NeededRow {
  return neededSigns(expression).flatMap((group) => [group.length, ...group.map(placeOfSign)]);
}

/** For a run that starts quickly: the needs of all expressions of this run, which `takeRows` of the next one takes. */
export function rowsOfRun(): readonly KeptRow[] {
  return [...new Map(asked.map((expression) => [keyOf(expression), readRow(expression)]))];
}

/** They are good for the same program only: a key is an expression's source, and a place is one of its table of marks. */
export function takeRows(rows: readonly KeptRow[]): void {
  for (const [key, row] of rows) known.set(key, row);
}

/** Of its flags, only whether it ignores case changes what it needs. */
function keyOf({ source, ignoreCase, unicodeSets }: RegExp): string {
  return `${ignoreCase ? "i" : ""}${unicodeSets ? "v" : ""}/${source}`;
}
