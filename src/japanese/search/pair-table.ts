// Pair table: which pairs of letters stand in a text, marked once, and asked before each of many expressions is tried on it.

import { neededPairs } from "./needed-pairs.ts";

/** An expression of a table that is tried on every text; the pairs it needs, as places in the table. */
export type Sign = { readonly expression: RegExp; tried: number; needed?: readonly (readonly number[])[] };

/** Reading its needs off its source pays for an expression that is tried often, and not at the start of one short text. */
const OFTEN = 16;

export function signOf(expression: RegExp): Sign {
  return { expression, tried: 0 };
}

/** For each text of a call a table of its pairs: which call marked a pair last. Some pairs share a place: then an expression is tried in vain. */
const TABLES: Uint16Array[] = [];
const NONE = new Uint16Array(0);
const PLACES = 0x80_00;
const MOST_CALLS = 0xff_ff;
let call = 0;

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & (PLACES - 1);
}

function beginCall(texts: number): void {
  while (TABLES.length < texts) TABLES.push(new Uint16Array(PLACES));
  call += 1;
  if (call <= MOST_CALLS) return;
  for (const table of TABLES) table.fill(0);
  call = 1;
}

function mark(text: string, table: Uint16Array): void {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    table[placeOf(before, unit)] = call;
    before = unit;
  }
}

/** Whether the text of this table has the pairs that the sign needs. */
function mayMatch(sign: Sign, table: Uint16Array): boolean {
  if (sign.needed === undefined) {
    sign.tried += 1;
    if (sign.tried < OFTEN) return true;
    sign.needed = neededPairs(sign.expression).map((pairs) =>
      pairs.map((pair) => placeOf(pair.charCodeAt(0), pair.charCodeAt(1))),
    );
  }
  for (const places of sign.needed) {
    let has = false;
    for (let at = 0; at < places.length && !has; at += 1) has = table[places[at] ?? 0] === call;
    if (!has) return false;
  }
  return true;
}

/** Asks of texts, by their place in the list, what may match; the answers hold while `read` runs, which asks for no other texts. */
export function withPairs<T>(
  texts: readonly string[],
  read: (mayMatchIn: (sign: Sign, text: number) => boolean) => T,
): T {
  beginCall(texts.length);
  for (const [index, text] of texts.entries()) mark(text, TABLES[index] ?? NONE);
  return read((sign, text) => mayMatch(sign, TABLES[text] ?? NONE));
}
