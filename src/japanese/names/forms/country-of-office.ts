// Takes folded text and where a name before an office stands; gives the country that the office is of, and where a country before a name ends.

import { anyOf } from "../../any-of.ts";
import { COUNTRY_NAMES, findCountry } from "../../countries.ts";
import { findAll } from "../../search/find-all.ts";
import { KATAKANA } from "../characters.ts";

/** レソト王国: what a country is called, where no table knows it. */
export const ANY_REALM = `[${KATAKANA}]{2,12}(?:王|大公|公|(?:連邦|人民|民主)?共和)国`;
const REALM = new RegExp(`^${ANY_REALM}$`);

/** マレーシアのアリ国防大臣: the country stands before the name. */
const COUNTRY_BEFORE = new RegExp(`(${anyOf(COUNTRY_NAMES)})の? ?$`);
const LONGEST_COUNTRY = Math.max(...COUNTRY_NAMES.map((name) => name.length));

function countryBefore(text: string, at: number): string | undefined {
  const found = COUNTRY_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_COUNTRY - 2), at));
  return found?.[1] === undefined ? undefined : findCountry(found[1])?.short;
}

const COUNTRY_WRITTEN = new RegExp(`(?:${anyOf(COUNTRY_NAMES)})`, "g");
/** A title in Latin letters may stand between. */
const SAME_SENTENCE = 240;

/** アリ・ハッサン同国国防大臣: the country that the sentence names last. */
function sameCountry(text: string, at: number): string | undefined {
  const before =
    text
      .slice(Math.max(0, at - SAME_SENTENCE), at)
      .split("。")
      .at(-1) ?? "";
  const last = findAll(before, COUNTRY_WRITTEN).at(-1)?.[0];
  return last === undefined ? undefined : findCountry(last)?.short;
}

/** `written`: the country as it stands between name and office, or 同国. */
export function readCountry(text: string, at: number, written: string | undefined): string | undefined {
  if (written === "同国" || written === "同") return sameCountry(text, at);
  if (written === undefined) return countryBefore(text, at);
  return findCountry(written)?.short ?? (REALM.test(written) ? written : undefined);
}

const COUNTRY_FIRST = new RegExp(`(?:${anyOf(COUNTRY_NAMES)})`, "y");

/** ラトビア共和国アンドリス・ベールズ国防大臣: the name begins where the country ends. */
export function countryEnd(folded: string, start: number): number {
  COUNTRY_FIRST.lastIndex = start;
  if (!COUNTRY_FIRST.test(folded)) return -1;
  // 米国防長官: the last character of the country begins the office.
  return /[防務]/.test(folded[COUNTRY_FIRST.lastIndex] ?? "") ? -1 : COUNTRY_FIRST.lastIndex;
}
