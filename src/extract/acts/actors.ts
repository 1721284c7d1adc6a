// Takes the words for who acts (両大臣, アン長官, 日本側); gives the ids of the people they mean.

import type { PersonFact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import type { People } from "../people/read-people.ts";
import type { Span } from "../../terms/span.ts";
import { findOverlapping } from "../found/overlapping.ts";

const HEADS_OF_STATE = /首脳|大統領|首相|総理|元首/u;
const SIDE = /^(.{1,8})側$/u;
const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:両|双|二)|^both|^the two/iu, 2],
  [/^三|^the three/iu, 3],
  [/^(?:四|各)|^the four/iu, 4],
];

/** Positions are in the text. A name found at the topic decides; else the principals that the words count. */
export function resolveActors(people: People, words: string, span: Span): readonly FactId[] {
  const named = findOverlapping(people.facts, span);
  if (named.length > 0) return [...new Set(named.map(({ id, same }) => same ?? id))];
  // 私 is who speaks: only the record's labels tell who that is.
  if (words === "私") return [];
  const side = SIDE.exec(words)?.[1];
  if (side !== undefined)
    return principalsOf(people)
      .filter(({ country }) => isCountry(country, side))
      .map(({ id }) => id);
  const count = COUNTS.find(([sign]) => sign.test(words))?.[1] ?? people.principals.length;
  return people.principals.slice(0, count);
}

/** True when the words mean others than the text's own parties: 両首脳 in a statement of ministers. */
export function isOtherParty(people: People, words: string): boolean {
  if (!HEADS_OF_STATE.test(words)) return false;
  const principals = principalsOf(people);
  return principals.length > 0 && !principals.some(({ office }) => HEADS_OF_STATE.test(office ?? ""));
}

function principalsOf(people: People): readonly PersonFact[] {
  return people.facts.filter(({ id }) => people.principals.includes(id));
}

function isCountry(country: string | undefined, side: string): boolean {
  if (country === undefined) return side === "日本" || side === "我が国";
  return country.includes(side) || side.includes(country);
}
