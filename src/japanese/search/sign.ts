// Sign: an expression that is tried on many texts, and only on those that have the letters it needs.

import { firstUnits, placeOfUnit } from "./first-units.ts";
import type { NeededRow } from "./kept-needs.ts";
import { knownRow, readRow, remember } from "./kept-needs.ts";
import type { LetterMarks } from "./letter-marks.ts";
import { hasPlace, makeTable, markLetters } from "./letter-marks.ts";

/** `needed`: its row. `asked`: the number of the marks that it was asked of last. */
export type Sign = {
  readonly expression: RegExp;
  tried: number;
  needed?: NeededRow | undefined;
  /** Of a sticky expression: at each code unit's place whether a match may begin with it; null where any may. */
  firsts?: Uint8Array | null;
  asked: number;
  mayMatch: boolean;
};

/** Reading its needs off its source pays for an expression that is tried often, and not at the start of one short text. */
const OFTEN = 16;

export function signOf(expression: RegExp): Sign {
  remember(expression);
  return { expression, tried: 0, asked: 0, mayMatch: true };
}

/** For an expression that holds long lists of names: compiled when it is first asked for. */
export function lazySign(compile: () => RegExp): () => Sign {
  let sign: Sign | undefined;
  return () => (sign ??= signOf(compile()));
}

/** Whether a text with these marks, or a stretch of it, has what the sign needs. */
export function mayMatch(marks: LetterMarks, sign: Sign): boolean {
  if (sign.asked !== marks.number) {
    sign.asked = marks.number;
    sign.mayMatch = hasNeeds(marks, sign);
  }
  return sign.mayMatch;
}

/** Whether a match of the sign, which is sticky, may begin with this code unit (NaN behind a text's end). */
export function mayBegin(sign: Sign, unit: number): boolean {
  if (sign.firsts === undefined) {
    if (sign.tried < OFTEN) return true;
    sign.firsts = firstUnits(sign.expression) ?? null;
  }
  return sign.firsts === null || sign.firsts[placeOfUnit(unit)] === 1;
}

function hasNeeds(marks: LetterMarks, sign: Sign): boolean {
  if (sign.needed === undefined) {
    sign.tried += 1;
    sign.needed = neededRow(sign);
  }
  return sign.needed === undefined || hasRow(marks, sign.needed, 0, sign.needed.length);
}

/** Undefined as long as nobody knows it, and it is tried too seldom to find out. */
function neededRow({ expression, tried }: Sign): NeededRow | undefined {
  return knownRow(expression) ?? (tried < OFTEN ? undefined : readRow(expression));
}

/** Expressions that are tried on the same texts, one after the other; what they need lies in one row, so that passing over most of them is cheap. */
export type SignTable<S> = { readonly signs: readonly S[]; tried: number; needs?: Uint16Array };

export function tableOf<S extends { readonly sign: Sign }>(signs: readonly S[]): SignTable<S> {
  return { signs, tried: 0 };
}

/** For each sign how long its row is, and the row. */
function needsOf<S extends { readonly sign: Sign }>(table: SignTable<S>): Uint16Array | undefined {
  if (table.needs !== undefined) return table.needs;
  table.tried += 1;
  // All of a table's needs are known from an earlier run, or none.
  const first = table.signs[0];
  const isKnown = first !== undefined && knownRow(first.sign.expression) !== undefined;
  if (table.tried < OFTEN && !isKnown) return undefined;
  const rows = table.signs.map(({ sign }) => knownRow(sign.expression) ?? readRow(sign.expression));
  table.needs = Uint16Array.from(rows.flatMap((row) => [row.length, ...row]));
  return table.needs;
}

function hasRow(marks: LetterMarks, needs: ArrayLike<number>, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const last = at + (needs[at] ?? 0);
    let has = false;
    for (let place = at + 1; place <= last && !has; place += 1) has = hasPlace(marks, needs[place] ?? 0);
    if (!has) return false;
    at = last + 1;
  }
  return true;
}

const TABLE = makeTable();

/** Calls `found` for each of the signs that matches, with its first match, in their order. `known`: marks that hold for the text. */
export function tryEach<S extends { readonly sign: Sign }>(
  text: string,
  table: SignTable<S>,
  found: (sign: S, match: RegExpExecArray) => void,
  known?: LetterMarks,
): void {
  const marks = known ?? markLetters(text, TABLE);
  const needs = needsOf(table);
  let start = 0;
  for (const each of table.signs) {
    const end = start + 1 + (needs?.[start] ?? 0);
    const mayBe = needs === undefined || hasRow(marks, needs, start + 1, end);
    start = end;
    const match = mayBe ? each.sign.expression.exec(text) : null;
    if (match !== null) found(each, match);
  }
}

/** `text`: the marked text, or a stretch of it. */
export function matches(marks: LetterMarks, sign: Sign, text: string): boolean {
  return mayMatch(marks, sign) && sign.expression.test(text);
}

/** The first match, where the text may have one. */
export function firstMatch(marks: LetterMarks, sign: Sign, text: string): RegExpExecArray | null {
  return mayMatch(marks, sign) ? sign.expression.exec(text) : null;
}
