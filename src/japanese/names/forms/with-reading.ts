// Takes folded text and gives the names that stand before a reading in parentheses: 中谷 元(なかたに・げん)防衛大臣.

import { anyOf } from "../../any-of.ts";
import { findCountry } from "../../countries.ts";
import { HIRAGANA, KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { readNameParts } from "../name-parts.ts";
import { COUNTRY, OFFICE_BEHIND_READING, OFFICE_OF_KNOWN } from "../office-pattern.ts";
import { LONG_HEADS, NO_NAMES, RANKS, SHORT_HEADS, TABLED_HEADS } from "../offices.ts";
import { OWN_RANK } from "../rank-pattern.ts";
import { readPostBefore } from "../post-before.ts";

/** Behind the reading a paper may tell the new post: (はやみ・けん=図書局長). */
const READING = new RegExp(
  `\\(([${HIRAGANA}${KATAKANA}]{1,12}(?:[・= ]?[${HIRAGANA}${KATAKANA}]{1,12}){0,4})(?:=[${KANJI}][^()\\n]{1,30})?\\)`,
  "g",
);
const RANK = `(?:${anyOf(RANKS)})`;
const BEHIND = new RegExp(
  `(?:氏|さん)?[ ・、]?の?(${RANK})?[ ・]?(?:(${COUNTRY})(?=[${KANJI}${KATAKANA}]))?[の・]?(?!を|[がはにとのもへで][${KANJI}])(${OFFICE_BEHIND_READING})?`,
  "y",
);
const PARTICLE = new RegExp(`[${KANJI}][でをにはが][${KANJI}]`);
/** The stretch before the parenthesis in which a name may stand. */
const WINDOW = 40;
const NAME = `[${KANJI}]{1,5} {1,3}[${KANJI}${HIRAGANA}]{1,4}|[${KANJI}]{1,3}(?![はがをとのにもでや])[${HIRAGANA}]{2,4}|[${KANJI}]{2,7}|[${KANJI}]{1,3}[${KATAKANA}]{2,8}|[${KATAKANA}]{1,14}(?:[・= ][${KATAKANA}]{1,14}){0,4}|[${KANJI}]`;
const NAME_BEFORE = new RegExp(`(?:^|[^${KANJI}${KATAKANA}・=])(${NAME})(?:氏|さん)?$`);
/** An office or rank that the name follows: 海上幕僚長の齋藤聡, 防衛大臣 中谷元, 陸将補 山田太郎. */
const THEN_NAME = `(?:の|・|、| {1,3})?(?=(?:[${KANJI}]{2,8}(?: {1,3}[${KANJI}${HIRAGANA}]{1,4})?|[${KANJI}] {1,3}[${KANJI}${HIRAGANA}]{1,4})(?:氏|さん)?$)`;
const OFFICE_BEFORE = new RegExp(`(?:(${COUNTRY})の?)?(?:(${OFFICE_OF_KNOWN})|(${RANK}))${THEN_NAME}`);
/** What every office and rank before a name ends in: the long lists of them are tried only behind it. */
const ENDS_BEFORE = new RegExp(
  `[${[...new Set([...SHORT_HEADS, ...TABLED_HEADS, ...LONG_HEADS, ...RANKS].map((head) => head.slice(-1)))].join("")}行O]${THEN_NAME}`,
);

/** やはぎ艦長 田村真禎: a ship's name in hiragana begins the office. */
const SHIP_OFFICE = new RegExp(
  `(?<![ぁ-ん])([ぁ-ん]{2,6}(?:艦長|艇長|船長|副長)) {0,3}([${KANJI}]{2,6}(?: {1,3}[${KANJI}${HIRAGANA}]{1,4})?)$`,
);

/** 見本修海将(みほん・おさむ), 見本修氏(…): what stands between the name and its reading. */
const TRAILER = new RegExp(`(?<=[${KANJI}]{2})${OWN_RANK}$|(?<=[${KANJI}${HIRAGANA}])(?:氏|さん)$`);

type Before = {
  readonly written: string;
  readonly office?: string;
  readonly country?: string;
  readonly rank?: string;
};

function readBefore(window: string): Before | undefined {
  const ship = SHIP_OFFICE.exec(window);
  if (ship?.[2] !== undefined) return { office: ship[1] ?? "", written: ship[2] };
  const lead = ENDS_BEFORE.test(window) ? OFFICE_BEFORE.exec(window) : null;
  if (lead !== null) {
    const written = window.slice(lead.index + lead[0].length).replace(/(?:氏|さん)$/, "");
    const country = lead[1] && findCountry(lead[1])?.short;
    const office = lead[2] ?? readPostBefore(window, lead.index);
    return {
      written,
      ...(office && { office }),
      ...(lead[3] && { rank: lead[3] }),
      ...(country && { country }),
    };
  }
  const written = NAME_BEFORE.exec(window)?.[1];
  return written === undefined ? undefined : { written };
}

/** 早瀬(はやせ)振興局長: a bureau that is named by its place, and the place has a reading. */
const BUREAU_OF_PLACE =
  /^(?:(?:総合)?振興局長|防衛支?局長|地方気象台長|海上保安(?:本部|部|監部|署)長|地方協力本部長|労働局長)/;

/** A reading's parts are at least as many as a name has: places and terms with readings are told apart by what stands behind. */
function isPerson(
  before: Before,
  reading: string,
  office: string | undefined,
  rank: string | undefined,
): boolean {
  // 韓(ハン)長官: of a name of one letter, as of a country's, nothing else tells that it is somebody's.
  if (before.written.length === 1) return isSurname(reading, office);
  if (office !== undefined && BUREAU_OF_PLACE.test(office) && !/[・ ]/.test(reading)) return false;
  // ロシア(ウラジオストク): a country has no reading, nor has what is written in katakana itself.
  if (findCountry(before.written) !== undefined) return false;
  if (!/[^ァ-ヴー・= ]/.test(before.written + reading)) return false;
  // 見本アルマ(みほん・あるま): a tower and a company are not read in two parts.
  if (/^[^ァ-ヴー]+[ァ-ヴー]+$/.test(before.written)) return office !== undefined && IN_TWO.test(reading);
  if (office !== undefined || rank !== undefined || before.office !== undefined || before.rank !== undefined)
    return true;
  return /[・ ]/.test(reading) && !/[ァ-ヴ]/.test(before.written);
}

const IN_TWO = /^[ぁ-ゖー]{1,8}[・ ][ぁ-ゖー]{2,8}$/;

/** 伊(イタリア)国防相 is read as the country is. */
function isSurname(reading: string, office: string | undefined): boolean {
  return office !== undefined && /^[ァ-ヴー]+$/.test(reading) && findCountry(reading) === undefined;
}

/** 早見渡(はやみわたる)さん(58歳): whom a text calls so is somebody, however the reading is written. */
const CALLED = /^(?:氏|さん)|^(?= ?\([0-9]{1,3}歳?\))/;

function readOne(text: string, folded: string, found: RegExpExecArray): NameMention | undefined {
  const window = folded.slice(Math.max(0, found.index - WINDOW), found.index);
  const trailer = TRAILER.exec(window)?.[0] ?? "";
  const before = readBefore(window.slice(0, window.length - trailer.length));
  if (before === undefined || NO_NAMES.has(before.written)) return undefined;
  const reading = found[1] ?? "";
  const readingEnd = found.index + found[0].length;
  BEHIND.lastIndex = readingEnd;
  const behind = BEHIND.exec(folded);
  const [, rank, countryName, written] = behind ?? [];
  // 高市(たかいち)内閣で国土交通大臣を: a particle between kanji ends what could be an office.
  const office = written !== undefined && PARTICLE.test(written) ? undefined : written;
  const isCalled = CALLED.test(folded.slice(readingEnd, readingEnd + 8)) && !/[ァ-ヴ]/.test(before.written);
  if (!isCalled && !isPerson(before, reading, office, rank)) return undefined;
  const nameEnd = found.index - trailer.length;
  const nameSpan = [nameEnd - before.written.length, nameEnd] as const;
  const end =
    office !== undefined || rank !== undefined ? readingEnd + (behind?.[0].length ?? 0) : readingEnd;
  const country = (countryName && findCountry(countryName)?.short) ?? before.country;
  const foundOffice = office ?? before.office;
  const foundRank = rank ?? before.rank ?? (trailer.endsWith("氏") || trailer === "さん" ? "" : trailer);
  return {
    span: [nameSpan[0], end],
    surface: text.slice(nameSpan[0], end),
    kind: "full",
    ...readNameParts(text.slice(...nameSpan), reading),
    nameSpan,
    reading: text.slice(found.index + 1, found.index + 1 + reading.length),
    ...(foundOffice && { office: foundOffice }),
    ...(country && { country }),
    ...(foundRank && { rank: foundRank }),
  };
}

export function readNamesWithReading(text: string, folded: string): readonly NameMention[] {
  const mentions: NameMention[] = [];
  READING.lastIndex = 0;
  for (let found = READING.exec(folded); found !== null; found = READING.exec(folded)) {
    const mention = readOne(text, folded, found);
    if (mention) mentions.push(mention);
  }
  return mentions;
}
