// Model key: a type of aircraft or a class of ships as a report writes it in, one key for all its spellings in both languages out.

import { facetKey } from "../../records/facet-key.ts";
import { AIRCRAFT_PREFIXES, DRONE, MIXED_CASE, SHIP_CLASSES, SHIP_SORTS } from "./craft-names.ts";

type Craft = "aircraft" | "ship";

const TYPE = /(?:^|[^a-z])(mig|[a-z]{1,3})-?(\d{1,3})(-?\d{0,3}[a-z]{0,3})/u;
const JAPANESE_CLASS = /^(.+?)級/u;
const ENGLISH_CLASS = /^(.+?)-?class/u;
/** Of Roman numerals an announcement writes some as one sign. */
const NUMERALS: readonly (readonly [string, string])[] = [
  ["ⅲ", "iii"],
  ["ⅱ", "ii"],
  ["ⅰ", "i"],
  ["ⅴ", "v"],
];

/** Spelt without spaces, hyphens and middle dots: Jiangkai-II, Jiangkai II. */
function stemOf(written: string): string {
  const spelt = NUMERALS.reduce((text, [sign, letters]) => text.replaceAll(sign, letters), facetKey(written));
  return spelt.replaceAll(/[-・]/gu, "");
}

const CLASS_KEYS: ReadonlyMap<string, string> = new Map(
  SHIP_CLASSES.flatMap(([ja, en]) => [
    [stemOf(ja), `${en.toLowerCase()} class`] as const,
    [stemOf(en), `${en.toLowerCase()} class`] as const,
  ]),
);

/** The sort of ship that the words name; undefined where they name none. */
export function sortOfShip(model: string): string | undefined {
  const folded = facetKey(model);
  const found = SHIP_SORTS.flatMap(({ key, words }) =>
    words.filter((word) => folded.includes(word)).map((word) => ({ key, length: word.length })),
  );
  return found.toSorted((a, b) => b.length - a.length)[0]?.key;
}

function shipKey(model: string): string {
  const folded = facetKey(model);
  const stem = (JAPANESE_CLASS.exec(folded) ?? ENGLISH_CLASS.exec(folded))?.[1];
  if (stem === undefined) return sortOfShip(model) ?? folded;
  // 改キロ級 alone of the Japanese ones is written with its country in front now and then.
  const bare = stemOf(stem).replace(/^(?:中国|ロシア|chinese|russian)(?:海軍|navy)?/u, "");
  return CLASS_KEYS.get(bare) ?? `${bare} class`;
}

function aircraftKey(model: string): string {
  const folded = facetKey(model).replace(/\(?推定\)?|presumed|\?/gu, "");
  const spelt = AIRCRAFT_PREFIXES.reduce(
    (text, [written, prefix]) =>
      text.startsWith(written) && /\d/u.test(text)
        ? `${prefix.toLowerCase()}-${text.slice(written.length)}`
        : text,
    folded,
  ).replaceAll("--", "-");
  const [, letters, number, more = ""] =
    TYPE.exec(spelt.replace(/^(?:tu|su|il|an)-(?=(?:tu|su|il|an)-)/u, "")) ?? [];
  if (letters !== undefined && number !== undefined) {
    const prefix = letters.toUpperCase();
    return `${MIXED_CASE[prefix] ?? prefix}-${number}${more.toUpperCase()}`;
  }
  return DRONE.words.test(spelt) ? DRONE.key : spelt;
}

/** `Tu-95`, `renhai class`, `frigate`; of what is known in one language only its folded spelling. */
export function modelKey(craft: Craft, model: string): string {
  return craft === "ship" ? shipKey(model) : aircraftKey(model);
}

/** Names only the sort of craft, which a type or class may be behind. */
export function isSortOnly(craft: Craft, key: string): boolean {
  return craft === "aircraft" ? key === DRONE.key : SHIP_SORTS.some((sort) => sort.key === key);
}
