// Takes folded text and gives the names that stand before an office: 中谷元日本国防衛大臣, マールズ副首相, 両大臣.

import { anyOf } from "../../any-of.ts";
import { PREFECTURES } from "../../prefectures.ts";
import { findAll } from "../../search/find-all.ts";
import { KANJI, KATAKANA } from "../characters.ts";
import { KANA_SURNAMES } from "../kana-given-names.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { COUNTRY, HEADS, HEADS_OF_KNOWN, OFFICE_OF_KNOWN } from "../office-pattern.ts";
import { ANY_REALM, countryEnd, readCountry } from "./country-of-office.ts";
import { behindKanjiDot, KANA_NAME, nameStart } from "./name-run.ts";
import { isDoubtful, isKnownName, isSomebody, partNameAndOffice } from "./who-holds.ts";

/**
 * Heads end in few characters: the search stops at these, and only there looks back over the table. Two classes, because
 * the engine asks a function of its own for each character where a class has more than 16 ranges.
 */
const HEAD_END = new RegExp(
  `(?:[臣官理相領席王公皇子長記統首問]|[補使監事表員士裁令授任曹役])(?<=${HEADS_OF_KNOWN})`,
  "g",
);
/** 例潔チ中国外交部長: a character that no Japanese table has is written by its sound. */
const SOUNDED = `[王李張劉陳楊趙黄周呉徐孫馬朱胡郭何羅鄭薄温魏銭唐][${KANJI}]?[ァ-ヴ]{1,2}[${KANJI}]?(?=中国|国家|国務|外交|党|副|駐)`;
const KANJI_NAME = `${KANA_NAME}|${SOUNDED}|(?:${anyOf(KANA_SURNAMES)})[${KANJI}]{1,3}?|[${KANJI}]{2}[${KATAKANA}]{2,6}(?=知事|市長|議員|[衆参]|(?:[${KANJI}]{2,4}大臣|大臣)?政務官|${anyOf(PREFECTURES)})|[${KANJI}]{1,3} [${KANJI}]{1,4}?|[${KANJI}]{1,6}?`;
const KATAKANA_NAME = `[${KATAKANA}]{1,14}?(?:[・=](?:[A-Z][.・]{1,2} ?){0,2}[${KATAKANA}]{1,14}?){0,4}?`;
/** 見本自民党参議院幹事長: a party before the post in it. */
const PARTY = "(?:自由民主党|自民党|公明党|立憲民主党|国民民主党|民主党|共産党|社民党|(?:朝鮮)?労働党)(?=.)";
/** Behind a name in katakana: ベールズ見本条約事務局長, 早見健モンゴル見本担当日本政府代表. */
const BEHIND_KATAKANA = `(?<=[ァ-ヴー])(?:[${KANJI}]{1,8}(?:条約|協定|機構|機関|連合|基金)(?:事務局長|事務総長|議長|総裁)|[${KANJI}]{2,8}担当(?:日本)?政府代表)`;
/** Anchored by the caller at a place where a run of name characters begins. */
const FORM = new RegExp(
  `(${KANJI_NAME}|${KATAKANA_NAME}(?:(?=\\([A-Z])(?:\\([^()]{2,42}\\)))?)[ ・]?(?:(${COUNTRY}|(?<=・)${ANY_REALM}|同国(?!防)|同(?=国防)|EU|NATO|ASEAN)(?:連邦(?=国防|外務))?の?)?(?!軍国防)((?:[元前]?${PARTY})?${OFFICE_OF_KNOWN}|${BEHIND_KATAKANA})`,
  "y",
);
const GROUP = new RegExp(`(両|同|三|3)(?:${HEADS})`, "y");
const TWO_NAMES = new RegExp(`(?<![${KANJI}${KATAKANA}])(?:[両同]氏|両首脳)`, "g");

const INITIALS = /(?<![A-Za-z])(?:[A-Z](?:[.．][ ・]?|・)){1,3}$/u;

/** A.K.ベールズ: how long the initials are that the name begins with. */
function initialsBefore(text: string, at: number): number {
  return INITIALS.exec(text.slice(Math.max(0, at - 9), at))?.[0].length ?? 0;
}

type Found = { readonly mention: NameMention; readonly end: number };

function makeMention(text: string, start: number, found: RegExpExecArray): NameMention | undefined {
  const held = partNameAndOffice(start, found);
  if (!isSomebody(text, held)) return undefined;
  const { name, at, office, nation, isPosted, isEnvoyFor } = held;
  const end = start + found[0].length;
  const initials = /^[ァ-ヴ]/.test(name) ? initialsBefore(text, at) : 0;
  const nameSpan = [at - initials, at + name.length] as const;
  const short = initials === 0 && isSurnameAlone(name);
  const parts = readNameParts(text.slice(...nameSpan));
  const country = isPosted || isEnvoyFor ? undefined : readCountry(text, at, nation);
  return {
    span: [nameSpan[0], end],
    surface: text.slice(nameSpan[0], end),
    kind: short ? "short" : "full",
    ...(short ? { name: parts.name, surname: parts.name } : parts),
    nameSpan,
    ...(office !== "" && { office: isEnvoyFor ? (nation ?? "") + office : office }),
    ...(country && { country }),
    ...(isDoubtful(text, held) && { isDoubtful: true }),
  };
}

function readGroup(text: string, folded: string, at: number): Found | undefined {
  GROUP.lastIndex = at;
  const found = GROUP.exec(folded);
  if (found === null) return undefined;
  const end = at + found[0].length;
  const surface = text.slice(at, end);
  return { end, mention: { span: [at, end], surface, kind: "group", name: surface, nameSpan: [at, end] } };
}

/** 考古 of 観光・考古大臣 is no name. */
function standsAlone({ name, kind }: NameMention): boolean {
  return kind === "full" ? name.length > 2 || isKnownName(name) : isKnownName(name);
}

/** 現在ベールズ大統領, 昨夜見本総理: a word of time runs into the name. */
const TIME_WORD =
  /^(?:現在|本日|昨日|昨夜|昨晩|今朝|今般|今回|今週|今月|今年|先般|先日|先週|先月|先頃|先程|前回|当時|同日|同夜|翌日|来週|来月|直後|直前|早速|改めて?)(?=..)/;

function timeEnd(folded: string, start: number, end: number): number {
  const word = TIME_WORD.exec(folded.slice(start, end))?.[0];
  return word === undefined ? -1 : start + word.length;
}

/** 早瀬大統領ベールズ副首相兼外務大臣: the office of the first, and the next one's name and office run into it. */
const RUN_ON =
  /^(?:副?大統領|副?首相|国王|国家主席)(?=[ァ-ヴー]{3,14}(?:副?首相|副?大統領|[^、担特補]{0,6}(?:大臣|外相|国防相|長官))(?:兼|$))/;

function readForm(folded: string, from: number): RegExpExecArray | null {
  FORM.lastIndex = from;
  const found = FORM.exec(folded);
  const office = found?.[3] ?? "";
  const own = RUN_ON.exec(office)?.[0];
  if (found === null || own === undefined) return found;
  FORM.lastIndex = from;
  return FORM.exec(folded.slice(0, from + found[0].length - office.length + own.length));
}

function readRun(text: string, folded: string, start: number, headEnd: number): Found | undefined {
  // Within the run: a search for a blank through the whole text would make the time quadratic.
  const blank = folded.slice(start, headEnd).indexOf(" ");
  const behindDot = behindKanjiDot(folded, start, headEnd);
  const dot = folded[start] === "・" ? start + 1 : behindDot;
  // 21日早見大臣: a day runs into the name.
  const day = folded[start] === "日" && /[0-9]/.test(folded[start - 1] ?? "") ? start + 1 : -1;
  const time = timeEnd(folded, start, headEnd);
  for (const from of [day, time, start, blank < 0 ? -1 : start + blank + 1, countryEnd(folded, start), dot]) {
    if (from < start || from >= headEnd) continue;
    const group = readGroup(text, folded, from);
    if (group) return group;
    const found = readForm(folded, from);
    if (found === null || from + found[0].length < headEnd) continue;
    const mention = makeMention(text, from, found);
    if ((from === behindDot || from === time) && mention !== undefined && !standsAlone(mention)) continue;
    if (mention) return { mention, end: from + found[0].length };
  }
  return undefined;
}

/** Names before offices, and group forms (両大臣), which name nobody by themselves. */
export function readNamesBeforeOffice(text: string, folded: string): readonly NameMention[] {
  const mentions: NameMention[] = [];
  // Where two and their offices run together, the second begins behind the first.
  let behindLast = 0;
  HEAD_END.lastIndex = 0;
  for (let head = HEAD_END.exec(folded); head !== null; head = HEAD_END.exec(folded)) {
    const headEnd = head.index + head[0].length;
    const start = Math.max(nameStart(folded, head.index), behindLast);
    const read = start < head.index ? readRun(text, folded, start, headEnd) : undefined;
    if (!read) continue;
    mentions.push(read.mention);
    behindLast = read.end;
    HEAD_END.lastIndex = Math.max(read.end, headEnd);
  }
  for (const found of findAll(folded, TWO_NAMES)) {
    const span = [found.index, found.index + found[0].length] as const;
    mentions.push({ span, surface: text.slice(...span), kind: "group", name: found[0], nameSpan: span });
  }
  return mentions;
}
