// Takes the rows of running text and what names each; gives them with what a headline tells in short and a sentence again as one row.

import { findCountry } from "../../../../japanese/countries.ts";
import { writtenOutOffice } from "../../../people/same-person.ts";
import type { Row } from "../row.ts";

/** Looked through for each row, so no more than a text tells of one person. */
const MOST_MOVES = 8;

/** The same move of the same person counts once, where it is told last; what only the other telling says is kept. */
export function withoutRepeats(rows: readonly Row[], nameOf: (row: Row) => string): readonly Row[] {
  const kept: Row[] = [];
  const places = new Map<string, number[]>();
  for (const row of rows) {
    const ofName = places.get(nameOf(row)) ?? [];
    const at = ofName.slice(-MOST_MOVES).find((place) => isSameMove(kept[place] ?? row, row));
    const before = at === undefined ? undefined : kept[at];
    if (at !== undefined && before !== undefined) kept[at] = merge(before, row);
    else {
      places.set(nameOf(row), [...ofName.slice(-MOST_MOVES), kept.length]);
      kept.push(row);
    }
  }
  return kept;
}

function isSameMove(a: Row, b: Row): boolean {
  return a.order === b.order && areSame(a.to, b.to) && (areSame(a.from, b.from) || isOpen(a) || isOpen(b));
}

function isOpen({ from }: Row): boolean {
  return from.length === 0;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((post, index) => isSamePost(post, b[index] ?? ""));
}

/** 農水次官: a headline's short form of whoever is 事務次官 of the ministry. */
const VICE_MINISTER = /^(?:農水|財務|外務|防衛|経産|国交|厚労|文科|総務|法務|環境|復興)次官$/u;

/** 米大使 and アメリカ大使, 長官 and 図書庁長官. */
function isSamePost(a: string, b: string): boolean {
  const [one, other] = [plainPost(a), plainPost(b)];
  return one === other || one.endsWith(other) || other.endsWith(one);
}

const OF_COUNTRY = /^(?:新|次期)?駐?(?<country>.{1,20}?)国?(?<head>大使|総領事)$/u;

function plainPost(written: string): string {
  const post = writtenOutOffice(written);
  const { country = "", head = "" } = OF_COUNTRY.exec(post)?.groups ?? {};
  const known = country === "" ? undefined : findCountry(country);
  return known === undefined ? post.replace(VICE_MINISTER, "事務次官") : known.short + head;
}

/** The longer of two names of a post tells more. */
function merge(before: Row, row: Row): Row {
  const told = isOpen(row) && !isOpen(before) ? before : row;
  const other = told === row ? before : row;
  return {
    ...told,
    from: longer(told.from, other.from),
    to: longer(told.to, other.to),
    ...(told.effective === undefined && other.effective !== undefined ? { effective: other.effective } : {}),
  };
}

function longer(told: readonly string[], other: readonly string[]): readonly string[] {
  return told.join("").length >= other.join("").length ? told : other;
}
