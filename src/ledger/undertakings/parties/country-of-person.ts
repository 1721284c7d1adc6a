// Takes a person of a reading; gives the country whose office they hold, or that it is one of the others' (国防大臣 without a country), or nothing.

import type { PersonFact } from "../../../terms/fact.ts";
import { codesIn } from "./find-countries.ts";
import { JAPAN, type PartyCode } from "./parties-of-code.ts";

/** Stands for a code: some country but Japan, by an office that Japan does not have or a name in katakana. */
export const ABROAD: PartyCode = "abroad";

/** Offices that only Japan has under these words. */
const JAPANESE_OFFICE =
  /^(?:副総理兼)?(?:内閣総理大臣|総理|外務大臣|外務副大臣|外務大臣政務官|防衛大臣|防衛副大臣|防衛大臣政務官|防衛大臣補佐官|防衛事務次官|防衛審議官|防衛政策局|防衛装備庁|統合幕僚|統幕|陸上幕僚|陸幕|海上幕僚|海幕|航空幕僚|空幕|統合作戦司令官|自衛|内閣官房|官房長官|海上保安庁|外務審議官|国家安全保障局)/u;
const FOREIGN_OFFICE =
  /国防|国務|軍事大臣|軍備|参謀|司令官|Secretary of (?:Defen[cs]e|War|State)|National Defen[cs]e|Armed Forces|Defen[cs]e Staff/u;
const FOREIGN_NAME = /^[ァ-ヴー・=]+$/u;

/** Offices that one country alone has under these words. */
const OF_ONE: readonly (readonly [PartyCode, RegExp])[] = [
  ["US", /^(?:国防長官|国務長官|Secretary of (?:Defense|War|State))$/u],
  ["KR", /国防部長官|外交部長官/u],
  ["AU", /副首相兼国防大臣/u],
];

/** `among`: the parties of the statement, of which an office that one of them alone has tells the country. */
export function countryOfPerson(
  { name, country, office }: PersonFact,
  among: readonly PartyCode[] = [],
): PartyCode | undefined {
  const stated = country === undefined ? undefined : (codesIn(country, "ja")[0] ?? codesIn(country, "en")[0]);
  if (stated !== undefined) return stated;
  const own = OF_ONE.find(([code, offices]) => among.includes(code) && offices.test(office ?? ""));
  if (own !== undefined) return own[0];
  if (office !== undefined && FOREIGN_OFFICE.test(office)) return ABROAD;
  if (FOREIGN_NAME.test(name)) return ABROAD;
  return office !== undefined && JAPANESE_OFFICE.test(office) ? JAPAN : undefined;
}
