// Takes a text; gives the places in it where a name of a table may begin, by its first two letters, in one pass for all tables.

import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import { CITIES } from "./place-words.ts";
import { TOWNS } from "./towns.ts";

/** Which names a place rule's match begins with. */
export type NameTable = "country" | "city-or-country" | "town" | "town-or-country" | "prefecture";

export type NameStarts = Readonly<Record<NameTable, readonly number[]>>;

const [COUNTRY, CITY, TOWN, PREFECTURE] = [1, 2, 4, 8];
const WANTED: Readonly<Record<NameTable, number>> = {
  country: COUNTRY,
  "city-or-country": COUNTRY | CITY,
  town: TOWN,
  "town-or-country": TOWN | COUNTRY,
  prefecture: PREFECTURE,
};

type Beginnings = { readonly letters: Uint8Array; readonly pairs: Uint8Array };

let beginnings: Beginnings | undefined;

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & 0xff_ff;
}

/** Bits of the tables that have a name of this one letter, or of these first two. Some pairs share a place. */
function tabulate(): Beginnings {
  const letters = new Uint8Array(0x1_00_00);
  const pairs = new Uint8Array(0x1_00_00);
  const add = (name: string, bit: number): void => {
    const [table, at] =
      name.length === 1
        ? [letters, name.charCodeAt(0)]
        : [pairs, placeOf(name.charCodeAt(0), name.charCodeAt(1))];
    table[at] = (table[at] ?? 0) | bit;
  };
  for (const name of COUNTRY_NAMES) add(name, COUNTRY);
  for (const name of CITIES) add(name, CITY);
  for (const name of TOWNS) add(name, TOWN);
  for (const name of PREFECTURES) add(name, PREFECTURE);
  return { letters, pairs };
}

export function findNameStarts(text: string): NameStarts {
  beginnings ??= tabulate();
  const { letters, pairs } = beginnings;
  const found: (readonly [at: number, bits: number])[] = [];
  let unit = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const next = text.charCodeAt(at + 1);
    const bits = (letters[unit] ?? 0) | (pairs[placeOf(unit, next)] ?? 0);
    if (bits !== 0) found.push([at, bits]);
    unit = next;
  }
  const of = (table: NameTable): readonly number[] =>
    found.flatMap(([at, bits]) => ((bits & WANTED[table]) === 0 ? [] : [at]));
  return {
    country: of("country"),
    "city-or-country": of("city-or-country"),
    town: of("town"),
    "town-or-country": of("town-or-country"),
    prefecture: of("prefecture"),
  };
}
