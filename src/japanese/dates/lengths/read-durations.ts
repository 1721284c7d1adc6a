// Takes a text and gives every length of time it names, in text order: 3日間, 10年ぶり, 2週間後, 約90分.

import type { Sign } from "../../search/sign.ts";
import { signOf } from "../../search/sign.ts";
import type { Span } from "../../../terms/span.ts";
import { foldWidth } from "../../fold-width.ts";
import { KANJI_NUMERALS } from "../../numbers/numerals.ts";
import { matchAt } from "../grammar/match-at.ts";
import { namesNoDay } from "../grammar/no-day.ts";
import { isTimeOfDayUnit, readLength, type Length } from "./length.ts";

export type DurationMention = {
  readonly span: Span;
  readonly surface: string;
  /** ISO 8601: P10Y, P1Y2M, PT1.5H, P2W. */
  readonly value: string;
  /** 前, 後, ぶり (for the first time in), 目 (in the nth). Absent for the length alone. */
  readonly relation?: "before" | "after" | "first-in" | "ordinal";
  /** 約 stands before, or くらい, ほど, 近く, 前後 behind. */
  readonly approximate?: boolean;
};

export type ReadDurationsOptions = {
  /** Reads also numbers that are more often a year, month or day: 2021年, 1月. */
  readonly loose?: boolean;
  /** Leaves out numbers in kanji, which are often parts of words. */
  readonly figuresOnly?: boolean;
};

const NUMERALS = `[${KANJI_NUMERALS}]`;
const TRIGGER = new RegExp(
  `(?<![0-9.,:/A-Za-z])[0-9]{1,12}(?:[.,][0-9]{1,6}){0,4} ?(?=[年月週日時分秒世かカヶヵケ箇個])|(?<!${NUMERALS})${NUMERALS}{1,7}(?=[年週日時分秒世かカヶヵケ箇個])|半[年月日世]|四半世`,
  "g",
);
const ABOUT_BEFORE = /(?:約|およそ|おおよそ|ほぼ)$/;
const ABOUT = signOf(/(?:くらい|ぐらい|ほど|程度|ばかり|近く|前後|余り?)/y);
const RELATION = signOf(
  /(?:よりも?)?(?:(前(?![半期後回方任述者月日週年])|まえ)|((?:以)?後(?![半期方ろ任続者段])|のち)|(ぶり)|(目(?![標的指下]))|もの間)/y,
);
const NO_LENGTH_BEFORE = /(?:[第年月時]|令和|平成|昭和|大正|明治|西暦|皇紀|紀元前|[RHSTM]|にも)$/;
/** 1日も早い is a wish, 3分の1 a share, 2年生 a form at school, 7年度 and 7年9月 are years. */
const NO_LENGTH_AFTER: Readonly<Record<string, Sign>> = {
  year: signOf(/[度生次代号版産制]|[0-9]{1,2}月|式/y),
  month: signOf(/[0-9]{1,2}日|号|曜/y),
  week: signOf(/目?の?[月火水木金土日]曜/y),
  day: signOf(/も早|付|曜|[0-9]{1,2}時/y),
  minute: signOf(/の[0-9一二三四五六七八九]|担|類|野|析|[かけ]|離/y),
};
/** A bare 年 above this is a year. */
const MOST_YEARS = 999;

function isLength(text: string, at: number, length: Length, options: ReadDurationsOptions): boolean {
  const { unit, end, number, kanji, sure } = length;
  const no = NO_LENGTH_AFTER[unit];
  if (!sure && no && matchAt(no, text, end)) return false;
  if (NO_LENGTH_BEFORE.test(text.slice(Math.max(0, at - 3), at))) return false;
  const ofKanji = kanji && !sure && isTimeOfDayUnit(unit);
  if (sure || (options.loose && !ofKanji)) return true;
  if (matchAt(RELATION, text, end) || matchAt(ABOUT, text, end)) return true;
  if (unit === "day") return namesNoDay(text, at, end, number);
  if (unit === "month") return false;
  if (ofKanji) return false;
  return unit !== "year" || number <= MOST_YEARS;
}

function relationOf(found: RegExpExecArray | null): DurationMention["relation"] {
  if (found?.[1]) return "before";
  if (found?.[2]) return "after";
  if (found?.[3]) return "first-in";
  return found?.[4] ? "ordinal" : undefined;
}

function makeMention(text: string, folded: string, at: number, length: Length): DurationMention {
  const about = matchAt(ABOUT, folded, length.end);
  const behind = length.end + (about?.[0].length ?? 0);
  const found = matchAt(RELATION, folded, behind);
  // 3日目 is a day; 1時間目 a lesson.
  const relation = found?.[4] && isTimeOfDayUnit(length.unit) ? null : found;
  const named = relationOf(relation);
  const span: Span = [at, behind + (relation?.[0].length ?? 0)];
  const approximate = about !== null || ABOUT_BEFORE.test(folded.slice(Math.max(0, at - 4), at));
  return {
    span,
    surface: text.slice(...span),
    value: length.value,
    ...(named && { relation: named }),
    ...(approximate && { approximate }),
  };
}

/** Lengths of time; a year, month or day of the calendar is none, unless `loose`. Spans are UTF-16 code units of `text`. */
export function readDurations(text: string, options: ReadDurationsOptions = {}): readonly DurationMention[] {
  const folded = foldWidth(text);
  const mentions: DurationMention[] = [];
  TRIGGER.lastIndex = 0;
  for (let found = TRIGGER.exec(folded); found !== null; found = TRIGGER.exec(folded)) {
    const at = found.index;
    const length = readLength(folded, at);
    if (!length || (options.figuresOnly && length.kanji && length.number !== 0.5)) continue;
    if (!isLength(folded, at, length, options)) continue;
    const mention = makeMention(text, folded, at, length);
    mentions.push(mention);
    TRIGGER.lastIndex = mention.span[1];
  }
  return mentions;
}
