// Takes a text; gives the names of the tables of places in it: where each begins and where it may end, in one pass for all tables.

import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import { grouped } from "../../../terms/grouped.ts";
import { CITIES } from "./place-words.ts";
import { TOWNS } from "./towns.ts";

/** The tables that a name stands in, one bit each. */
export const COUNTRY = 1;
export const CITY = 2;
export const TOWN = 4;
export const PREFECTURE = 8;

/** 中国 and 中国共産党 begin at one place: `ends` are those of the names there, the longest first, `tables` where each stands. */
export type NamesAt = {
  readonly at: number;
  readonly ends: readonly number[];
  readonly tables: readonly number[];
  /** The tables of all of them. */
  readonly all: number;
};

export type NamesInText = {
  /** In text order; also within other words. */
  readonly found: readonly NamesAt[];
  byStart?: ReadonlyMap<number, NamesAt>;
  countryEnds?: ReadonlySet<number>;
};

type Entry = { readonly name: string; readonly table: number };
/** `firsts`: LONGER for letters that names begin with, ALONE where one of them is a name; `pairs`: 1 for their first two, of which some share a place. */
type Beginnings = {
  readonly firsts: Uint8Array;
  readonly pairs: Uint8Array;
  /** By the first letter alone of names of one letter, by the first two of all others; the longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
};

const LONGER = 1;
const ALONE = 2;

let beginnings: Beginnings | undefined;

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & 0x3f_ff;
}

function tabulate(): Beginnings {
  const tables = new Map<string, number>();
  const add = (names: readonly string[], table: number): void => {
    for (const name of names) tables.set(name, (tables.get(name) ?? 0) | table);
  };
  add(COUNTRY_NAMES, COUNTRY);
  add(CITIES, CITY);
  add(TOWNS, TOWN);
  add(PREFECTURES, PREFECTURE);
  const all = [...tables]
    .map(([name, table]): Entry => ({ name, table }))
    .toSorted((a, b) => b.name.length - a.name.length);
  const firsts = new Uint8Array(0x1_00_00);
  const pairs = new Uint8Array(0x40_00);
  for (const { name } of all) {
    const first = name.charCodeAt(0);
    firsts[first] = name.length === 1 ? ALONE : (firsts[first] ?? 0) || LONGER;
    if (name.length > 1) pairs[placeOf(first, name.charCodeAt(1))] = 1;
  }
  return { firsts, pairs, entries: grouped(all, ({ name }) => name.slice(0, 2)) };
}

export function findNames(text: string): NamesInText {
  beginnings ??= tabulate();
  const { firsts, pairs } = beginnings;
  const found: NamesAt[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const first = firsts[unit] ?? 0;
    if (first === 0) continue;
    const isPair = pairs[placeOf(unit, text.charCodeAt(at + 1))] === 1;
    const names = isPair || first === ALONE ? namesAt(text, at, isPair, first === ALONE) : undefined;
    if (names !== undefined) found.push(names);
  }
  return { found };
}

function namesAt(text: string, at: number, isPair: boolean, isAlone: boolean): NamesAt | undefined {
  const ends: number[] = [];
  const tables: number[] = [];
  let all = 0;
  const add = (entries: readonly Entry[] = NONE): void => {
    for (const { name, table } of entries) {
      if (!text.startsWith(name, at)) continue;
      ends.push(at + name.length);
      tables.push(table);
      all |= table;
    }
  };
  if (isPair) add(beginnings?.entries.get(text.slice(at, at + 2)));
  if (isAlone) add(beginnings?.entries.get(text.charAt(at)));
  return ends.length === 0 ? undefined : { at, ends, tables, all };
}

const NONE: readonly never[] = [];

/** Where the names of some tables end that begin here. */
export function endsFrom(names: NamesInText, at: number, tables: number): readonly number[] {
  names.byStart ??= new Map(names.found.map((one) => [one.at, one]));
  const here = names.byStart.get(at);
  return here === undefined || (here.all & tables) === 0
    ? NONE
    : here.ends.filter((_, index) => ((here.tables[index] ?? 0) & tables) !== 0);
}

/** Whether the name of a country ends here. */
export function countryEndsAt(names: NamesInText, end: number): boolean {
  names.countryEnds ??= new Set(
    names.found.flatMap(({ ends, tables }) =>
      ends.filter((_, index) => ((tables[index] ?? 0) & COUNTRY) !== 0),
    ),
  );
  return names.countryEnds.has(end);
}
