// Gives the patterns of countries and offices, built from the tables, for the readers' expressions.

import { anyOf } from "../any-of.ts";
import { COUNTRY_LETTERS, COUNTRY_NAMES, RARE_COUNTRY_LETTERS } from "../countries.ts";
import { PREFECTURES } from "../prefectures.ts";
import { KANJI, KATAKANA } from "./characters.ts";
import { LONG_HEADS, OFFICE_STEMS, SHORT_HEADS, TABLED_HEADS } from "./offices.ts";

export const COUNTRY = `(?:(?!インド太平洋)(?:${anyOf(COUNTRY_NAMES)})|(?:[${COUNTRY_LETTERS.slice(0, 12).join("")}]|[${COUNTRY_LETTERS.slice(12).join("")}])(?!軍(?!事)|国(?![防務])|(?<=中)[部央])|(?<=[ァ-ヴー])[${RARE_COUNTRY_LETTERS.join("")}](?=国防|外務|外相|防衛|首相|大統領|[陸海空]軍))`;
/** 第5空軍司令官, 第3師団長: a unit by its number. */
const NUMBERED_UNIT =
  "第[0-9]{1,3}(?=[陸海空]軍|艦隊|師団|旅団|軍団|海兵|航空|空団|護衛|戦闘|任務|潜水|掃海|高射|普通|特科|管区)";
const STEM = `(?:${anyOf([...OFFICE_STEMS, ...PREFECTURES])}|${NUMBERED_UNIT})`;
const MIDDLE = `[${KANJI}${KATAKANA}0-9]{0,16}?`;
/** Behind a head that goes on, the word is a meeting, a paper or a building. */
const NO_HEAD_AFTER =
  "(?!官|令?夫人|等の?(?:会談|会議|会合|対話|協議|級|戦略|交流|懇談)|会談|会議|会合|対話|電話|テレビ|協議|共同|同士|間の?協議|級|官邸|公邸|館|室|房|表彰|直轄|官房|大臣|秘書|政務官|補佐官|補(?![佐])|部(?!隊)|経験|職(?!務)|杯|選|就任式|裁|府|公室|会(?!見)|[者団](?!体)|取締|質問)";
const SHORT_HEAD = `(?:${anyOf(SHORT_HEADS)})`;
const ANY_HEAD = `(?:${anyOf([...SHORT_HEADS, ...LONG_HEADS, ...TABLED_HEADS])})`;
const FORMER = "(?:[前元新現]|次期)?";
/** 外務大臣臨時代理, 課長心得, 課長補佐: whoever acts for the holder, or below him, holds no such office. */
const ACTING = "(?:(?:臨時|職務)代理者?|(?:職務)?代行|代理(?!出席|人|店|戦)|心得|補佐(?![官すしを]))";

/** An office that begins with a known stem, or is a bare head: 防衛大臣, 副首相兼国防大臣, 大臣. */
export const OFFICE = `${FORMER}(?:${STEM}(?:[${KANJI}]{0,8}・(?=[${KANJI}])){0,3}${MIDDLE}${SHORT_HEAD}|${SHORT_HEAD})(?:兼${MIDDLE}${ANY_HEAD}){0,3}(?:兼C[EFOT]O|${ACTING})?${NO_HEAD_AFTER}`;
/** Behind a whole name with its reading any compound with a head is an office: やはぎ艦長, 国土交通審議官. */
export const OFFICE_BEHIND_READING = `${FORMER}[${KANJI}${KATAKANA}ぁ-ん0-9・]{0,24}?${ANY_HEAD}(?!官)(?:兼[${KANJI}${KATAKANA}0-9]{0,20}?${ANY_HEAD}){0,3}${ACTING}?`;
export const HEADS = SHORT_HEAD;
const KNOWN_HEAD = `(?:${anyOf([...SHORT_HEADS, ...TABLED_HEADS])})`;
/** The same behind a name that is known for one, so that more words may end an office: 増田防衛政策局長. */
export const OFFICE_OF_KNOWN = OFFICE.replaceAll(SHORT_HEAD, KNOWN_HEAD);
export const HEADS_OF_KNOWN = KNOWN_HEAD;
export const TABLED_HEAD_END = new RegExp(`(?:${anyOf(TABLED_HEADS)})$`);
const OFFICE_HEAD_END = new RegExp(`(?:${anyOf(SHORT_HEADS)})$`);

const ACTING_END = new RegExp(`${ACTING}$`);

/** 局長 of 局長代理. */
export function withoutActing(office: string): string {
  return office.replace(ACTING_END, "");
}

/** True for 防衛政策局長 and 議員, which ordinary words end in; false for 国防大臣. */
export function endsAsWordsDo(office: string): boolean {
  return !OFFICE_HEAD_END.test(office) && TABLED_HEAD_END.test(office);
}
