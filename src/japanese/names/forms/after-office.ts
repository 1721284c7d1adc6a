// Takes folded text and gives the names that follow an office in running text: 統合幕僚学校長の坂田竜三, 在日米軍司令官スティーブン・ジョスト中将.

import { anyOf } from "../../any-of.ts";
import { findCountry } from "../../countries.ts";
import { FOREIGN_NAME, KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { COUNTRY, OFFICE_BEHIND_READING } from "../office-pattern.ts";
import { SHIP_SORTS } from "../../ship-sorts.ts";
import { ANY_RANK, NAME_ENDS, OWN_RANK } from "../rank-pattern.ts";
import { isGivenName, isKnownSurname, partKnownName } from "../surnames.ts";

/** What an office ends in, then the name, its rank or 氏, and a particle. */
const FORM = new RegExp(
  // Two classes: the engine asks a function of its own about each letter when one has more than 16 ranges.
  `(?:[長官令監佐臣相使士事席]|[裁任理領王表授員役])(の|・| {1,2}|: ?(?<=\\([^()\\n]{2,12}: ?)|\\((?:同 {1,2})?|(?:であっ|だっ)た|である|を務め(?:る|た|ている|ていた)|)(?:([${KANJI}]{1,4} {1,2}(?!${OWN_RANK})[${KANJI}]{1,4}?|[${KANJI}]{1,6}?)|(${FOREIGN_NAME})(?!・))(?: ?(${ANY_RANK}))?(氏|さん|閣下|殿下|陛下)?(?=${NAME_ENDS})`,
  "g",
);
const WINDOW = 40;
const OFFICE_BEFORE = new RegExp(
  `(第?\\d{1,3}代|初代)?(?:[新現]|[陸海空]自|(?:陸上|海上|航空)自衛隊(?=[${KANJI}]{2,}[監長官令]$))?(?:(${COUNTRY})の?(?=[${KANJI}${KATAKANA}]))?((?:[${KANJI}]{2,6}「[^「」]{1,10}」)?${OFFICE_BEHIND_READING}(?:代理|代行|補)?)$`,
);
/** The run of characters of which offices are written, with a ship's name in brackets or before its captain. */
const RUN = new RegExp(`(?:[${KANJI}]{2,6}「[^「」]{1,10}」)?[${KANJI}${KATAKANA}0-9・]{1,30}$`);
/** かしま艦長, 護衛艦かしま艦長: a ship's name in hiragana, and what sort of ship it is, begin the office. */
const SHIP_NAME = new RegExp(`(?:${anyOf(SHIP_SORTS)})?(?<![ぁ-ん])[ぁ-ん]{2,6}$`);
const LONGEST_SHIP = 13;
const OF_SHIP = /^(?:艦長|艇長|船長|副長)$/;

/** A company is no part of the post held in it. */
const COMPANY = /^.{0,30}(?:株式会社|重工業|電機)(?=.)/;

/** 陸将補 見本 and 官空将 begin or end in a rank: the name stands elsewhere. */
const HOLDS_RANK = new RegExp(`^${OWN_RANK}|${OWN_RANK}$`);

/** 司令官 早見健: the office goes on, and then the name stands apart. */
const END_OF_OFFICE = /^[官長員監] /;

/** 部幕僚長 of 地方総監部幕僚長: the office goes on. */
const PART_OF_OFFICE = /^[部課隊室班科].|.[長監官令臣]$/;

const GOES_ON = new RegExp(`^ {1,2}[${KANJI}]`);

/** 教育訓練部長(同 谷清仁): of the rank named before. */
const SAME_RANK = "(同";

/** A5/8参謀次長: a staff's section, of which the number alone is no office. */
const SECTION_BEFORE = /(?<![A-Za-z])[A-Z](?:[0-9]{1,2}\/)?$/;

type Office = { readonly office: string; readonly start: number; readonly country?: string };

/** `isPosted`: インドネシア大使の早見健 is posted there; whose name is in katakana comes from there. */
function readOffice(folded: string, end: number, isPosted: boolean): Office | undefined {
  const run = RUN.exec(folded.slice(Math.max(0, end - WINDOW), end))?.[0].replace(COMPANY, "");
  const found = run === undefined ? null : OFFICE_BEFORE.exec(run);
  const written = found?.[3];
  if (found === null || written === undefined) return undefined;
  const [whole, ordinal = "", countryName] = found;
  const posted = isPosted && /^(?:[大公]使|総?領事)$/.test(written) ? (countryName ?? "") : "";
  const section = SECTION_BEFORE.exec(
    folded.slice(Math.max(0, end - written.length - 6), end - written.length),
  );
  const office =
    (/^[0-9]/.test(written) ? (section?.[0] ?? "") : "") +
    shipNameBefore(folded, end - written.length, written) +
    posted +
    written;
  const country = countryName === undefined || posted !== "" ? undefined : findCountry(countryName)?.short;
  // 第31代図書局長: of how many is told with the office, and is none of it.
  const start = end - (ordinal === "" ? office.length : whole.length);
  return { office, start, ...(country === undefined ? {} : { country }) };
}

function shipNameBefore(folded: string, at: number, office: string): string {
  return OF_SHIP.test(office)
    ? (SHIP_NAME.exec(folded.slice(Math.max(0, at - LONGEST_SHIP), at))?.[0] ?? "")
    : "";
}

/** Beside a rank or 氏 any name counts; without either the table must know it, or dots part it. */
function isName(kanji: string | undefined, foreign: string | undefined, isTitled: boolean): boolean {
  const name = (kanji ?? foreign ?? "").replaceAll(" ", "");
  if (END_OF_OFFICE.test(kanji ?? "")) return false;
  if (isNoName(name) || HOLDS_RANK.test(name) || PART_OF_OFFICE.test(name)) return false;
  if (kanji?.length === 1) return isTitled && isKnownSurname(kanji);
  // 官早見 behind 総隊司令: the office goes on.
  if (/^官./.test(name)) return false;
  const [surname = "", given] = kanji?.includes(" ") ? kanji.split(/ {1,2}/) : [kanji];
  if (given !== undefined && (isKnownSurname(surname) || isGivenName(given))) return true;
  return isTitled || (foreign === undefined ? partKnownName(name) !== undefined : /[・=]/.test(foreign));
}

function readOne(text: string, folded: string, found: RegExpExecArray): NameMention | undefined {
  const [matched, joint = "", kanji, foreign, rank, courtesy] = found;
  const isTitled = rank !== undefined || courtesy !== undefined || joint.startsWith(SAME_RANK);
  if (!isName(kanji, foreign, isTitled)) return undefined;
  // 国防部長官(アン・ギュベク): in brackets katakana is a reading.
  if (joint.startsWith("(") && foreign !== undefined) return undefined;
  const surface = matched.slice(1);
  const at = found.index + 1;
  // 航空幕僚長 空 野 飛 男: letter-spaced, the name goes on.
  if (
    rank === undefined &&
    kanji?.includes(" ") &&
    GOES_ON.test(folded.slice(at + surface.length, at + surface.length + 3))
  )
    return undefined;
  const before = readOffice(folded, at, foreign === undefined);
  if (before === undefined) return undefined;
  const nameStart = at + joint.length;
  const nameSpan = [nameStart, nameStart + (kanji ?? foreign ?? "").length] as const;
  const end = at + surface.length;
  const short = isSurnameAlone(text.slice(...nameSpan));
  const parts = readNameParts(text.slice(...nameSpan));
  // 司令であった早見健: a clause tells the office.
  const start = joint.length > 1 && /^[でだを]/.test(joint) ? nameStart : before.start;
  return {
    span: [start, end],
    surface: text.slice(start, end),
    kind: short ? "short" : "full",
    ...(short ? { name: parts.name, surname: parts.name } : parts),
    nameSpan,
    office: before.office,
    ...(before.country && { country: before.country }),
    ...(rank && { rank }),
  };
}

export function readNamesAfterOffice(text: string, folded: string): readonly NameMention[] {
  const mentions: NameMention[] = [];
  FORM.lastIndex = 0;
  for (let found = FORM.exec(folded); found !== null; found = FORM.exec(folded)) {
    const mention = readOne(text, folded, found);
    if (mention === undefined) FORM.lastIndex = found.index + 1;
    else mentions.push(mention);
  }
  return mentions;
}
