// Takes a pair and a passage; gives what its parties can count at most, before it is asked how near they are.

import type { Passage } from "../../reading/later-announcement.ts";
import type { Feature } from "../mark.ts";
import type { Pair } from "../pair.ts";
import { BOTH } from "../weigh-parties.ts";
import { WEIGHTS } from "../weights.ts";

/** `named`: 1 where a party or its short form stands there, which counts together with other marks. */
export type MostOfParties = { readonly sum: number; readonly named: 0 | 1 };

function greatest(...features: readonly Feature[]): number {
  return Math.max(...features.map((feature) => WEIGHTS[feature] ?? 0));
}

function greatestFrom(beginning: RegExp): number {
  const found = Object.entries(WEIGHTS).filter(([feature]) => beginning.test(feature));
  return Math.max(0, ...found.map(([, weight = 0]) => weight));
}

const STRANGERS = greatestFrom(/^(?:other|more)-parties/u);
const MISSING = greatestFrom(/^parties-missing/u);
const OF_ONE_COUNTRY: readonly MostOfParties[] = [
  { sum: Math.max(STRANGERS, greatest("parties-own")), named: 0 },
  { sum: greatest("parties-named.organisation"), named: 1 },
];
const NOT_TOLD: MostOfParties = { sum: 2 * MISSING + STRANGERS, named: 0 };
const IN_SHORT: readonly MostOfParties[] = [
  { sum: greatest("parties-in-short.some") + MISSING, named: 1 },
  { sum: greatest("parties-in-short.title") + STRANGERS, named: 1 },
];
const ALL_NAMED: MostOfParties = { sum: greatest("parties-named.passage") + STRANGERS, named: 1 };
const AROUND_ONLY: MostOfParties = {
  sum: greatest("parties-around.near", "parties-around.middle", "parties-around.far") + STRANGERS,
  named: 0,
};

const SHORTENED = new WeakMap<Passage, boolean>();

function hasShort(passage: Passage): boolean {
  const known = SHORTENED.get(passage) ?? BOTH.test(passage.normal);
  SHORTENED.set(passage, known);
  return known;
}

/** What the parties can count at most, before they are looked at. */
export function mostOfParties({ undertaking: { codes } }: Pair, passage: Passage): readonly MostOfParties[] {
  let [isAbroad, isAll] = [false, true];
  for (const code of codes) {
    if (code === "JP") continue;
    isAbroad = true;
    isAll &&= passage.parties.has(code);
  }
  if (!isAbroad) return OF_ONE_COUNTRY;
  const short = hasShort(passage) ? IN_SHORT : [];
  return [NOT_TOLD, AROUND_ONLY, ...(isAll ? [ALL_NAMED] : []), ...short];
}
