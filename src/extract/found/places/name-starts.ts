// Takes a text; gives the places in it where a name of a table may begin, by its first two letters, in one pass for all tables.

import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import { CITIES } from "./place-words.ts";
import { TOWNS } from "./towns.ts";

/** Which names a place rule's match begins with. */
export type NameTable = "country" | "city-or-country" | "town" | "town-or-country" | "prefecture";

export type NameStarts = Readonly<Record<NameTable, readonly number[]>>;

const [COUNTRY, CITY, TOWN, PREFECTURE] = [1, 2, 4, 8];

/** `firsts`: bits of the tables that have a name of this one letter; LONGER where a longer name begins so. `pairs`: of the first two. */
type Beginnings = { readonly firsts: Uint8Array; readonly pairs: Uint8Array };

const LONGER = 16;

let beginnings: Beginnings | undefined;

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & 0x3f_ff;
}

/** Some pairs share a place: then an expression is tried in vain. */
function tabulate(): Beginnings {
  const firsts = new Uint8Array(0x1_00_00);
  const pairs = new Uint8Array(0x40_00);
  const add = (name: string, bit: number): void => {
    const first = name.charCodeAt(0);
    firsts[first] = (firsts[first] ?? 0) | (name.length === 1 ? bit : LONGER);
    if (name.length === 1) return;
    const place = placeOf(first, name.charCodeAt(1));
    pairs[place] = (pairs[place] ?? 0) | bit;
  };
  for (const name of COUNTRY_NAMES) add(name, COUNTRY);
  for (const name of CITIES) add(name, CITY);
  for (const name of TOWNS) add(name, TOWN);
  for (const name of PREFECTURES) add(name, PREFECTURE);
  return { firsts, pairs };
}

export function findNameStarts(text: string): NameStarts {
  beginnings ??= tabulate();
  const { firsts, pairs } = beginnings;
  const starts: Record<NameTable, number[]> = {
    country: [],
    "city-or-country": [],
    town: [],
    "town-or-country": [],
    prefecture: [],
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const first = firsts[unit] ?? 0;
    if (first === 0) continue;
    const longer = first >= LONGER ? (pairs[placeOf(unit, text.charCodeAt(at + 1))] ?? 0) : 0;
    const bits = longer | first;
    if ((bits & COUNTRY) !== 0) starts.country.push(at);
    if ((bits & (COUNTRY | CITY)) !== 0) starts["city-or-country"].push(at);
    if ((bits & TOWN) !== 0) starts.town.push(at);
    if ((bits & (COUNTRY | TOWN)) !== 0) starts["town-or-country"].push(at);
    if ((bits & PREFECTURE) !== 0) starts.prefecture.push(at);
  }
  return starts;
}
