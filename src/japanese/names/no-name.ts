// Takes what stands where a name could and tells whether it is a country, an organisation or another word.

import { anyOf } from "../any-of.ts";
import { findCountry } from "../countries.ts";
import { PREFECTURES } from "../prefectures.ts";
import { isKnownSurname } from "./surnames.ts";
import { NO_NAMES, OFFICE_STEMS, ORGANISATION_END, ORGANISATION_PART } from "./offices.ts";

const STEMS: ReadonlySet<string> = new Set([...OFFICE_STEMS, ...PREFECTURES]);
const LONG_STEM = new RegExp(`^(?:${anyOf(OFFICE_STEMS.filter((stem) => stem.length > 1))})`);

/** Words that only look like names: 防衛省, 関係, 日米韓, 海自. */
export function isNoName(name: string): boolean {
  if (NO_NAMES.has(name) || STEMS.has(name) || LONG_STEM.test(name) || findCountry(name) !== undefined)
    return true;
  if (/^[日米韓中露豪英仏独伊加印比越蘭瑞泰新星尼馬土波芬希葡墨伯洪蒙]{2,}$/.test(name)) return true;
  // 日露関係担当 before 大使: what the office is about.
  if (/.担当$/.test(name)) return true;
  // 日豪両 before 首相: both of them.
  if (name.endsWith("両")) return true;
  // 駐蒙 before 大使: where somebody is posted.
  if (name.startsWith("駐")) return true;
  // 在独 before 日本大使館: the embassy there.
  if (/^在[日米韓中露豪英仏独伊加印比越泰]$/.test(name)) return true;
  // 米輸送 before 軍司令官: a force, unless a surname of the table begins so (米田).
  if (name.startsWith("米") && !isKnownSurname(name.slice(0, 2))) return true;
  if (/[ァ-ヴ]/.test(name) || isKnownSurname(name)) return false;
  return ORGANISATION_END.test(name) || ORGANISATION_PART.test(name);
}
