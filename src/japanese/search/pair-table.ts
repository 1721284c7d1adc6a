// Pair table: which pairs of letters stand in a text, marked once, and asked before each of many expressions is tried on it.

import { neededPairs } from "./needed-pairs.ts";

/** An expression of a table that is tried on every text; the pairs it needs, as places in the table. */
export type Sign = { readonly expression: RegExp; tried: number; needed?: readonly (readonly number[])[] };

/** Reading its needs off its source pays for an expression that is tried often, and not at the start of one short text. */
const OFTEN = 16;

export function signOf(expression: RegExp): Sign {
  return { expression, tried: 0 };
}

/** Which call marked a pair last. Some pairs share a place: then an expression is tried in vain. */
const PLACES = 0x80_00;
const TABLE = new Uint16Array(PLACES);
const MOST_CALLS = 0xff_ff;
let call = 0;

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & (PLACES - 1);
}

function mark(text: string): void {
  call += 1;
  if (call > MOST_CALLS) {
    TABLE.fill(0);
    call = 1;
  }
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    TABLE[placeOf(before, unit)] = call;
    before = unit;
  }
}

/** Whether the text marked last has the pairs that the sign needs. */
function mayMatch(sign: Sign): boolean {
  if (sign.needed === undefined) {
    sign.tried += 1;
    if (sign.tried < OFTEN) return true;
    sign.needed = neededPairs(sign.expression).map((pairs) =>
      pairs.map((pair) => placeOf(pair.charCodeAt(0), pair.charCodeAt(1))),
    );
  }
  for (const places of sign.needed) {
    let has = false;
    for (let at = 0; at < places.length && !has; at += 1) has = TABLE[places[at] ?? 0] === call;
    if (!has) return false;
  }
  return true;
}

/** Calls `found` for each of the signs that matches, with its first match, in their order. */
export function tryEach<S extends { readonly sign: Sign }>(
  text: string,
  signs: readonly S[],
  found: (sign: S, match: RegExpExecArray) => void,
): void {
  mark(text);
  for (const each of signs) {
    if (!mayMatch(each.sign)) continue;
    const match = each.sign.expression.exec(text);
    if (match !== null) found(each, match);
  }
}
