// Takes the place behind a year and gives the part of the year named there: 年度, 上半期, 第1四半期, 年代, 秋.

import { signOf } from "../../search/sign.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import type { Step, YearPeriod } from "./point.ts";

/** Japan's fiscal year begins in April. */
const FISCAL_FIRST_MONTH = 4;
const HALF = signOf(/の?(上半期|下半期|上期|下期|前半|後半|前期|後期)/y);
const QUARTER = signOf(/の?第?([1-4一二三四])四半期/y);
const UP_TO = signOf(/まで(?!に)/y);
/** 3四半期(2030年4月1日~…): a quarter that the text itself counts from April. */
const FROM_APRIL = signOf(
  /\((?:[0-9]{4}年|(?:令和|平成)[0-9元]{1,2}年)?(?:\([^()]{1,8}\))?4月(?:1日)?(?:~|-|から)/y,
);
/** With no year beside it the quarter needs its 第, and a half the characters of a half of a year. */
const PERIOD_ALONE = signOf(/(?=第[1-4一二三四]四半期|[上下]半期)/y);
const YEAR_END = signOf(/末(?!っ|裔|期|端|尾)/y);
const DECADE = signOf(/代/y);

/** Parts of a year or month whose bounds no word fixes. */
const PART = signOf(
  /の?(?:(初頭|初め|始め|はじめ|頭|初(?!旬|日|の|め|動|回|出|級))|(半ば|なかば|中頃|中ごろ|中盤|中旬)|(終わり|おわり|終盤))/y,
);

const SECOND_HALVES: ReadonlySet<string> = new Set(["下半期", "下期", "後半", "後期"]);

const SEASON = signOf(/の?([春夏秋冬])季?(?![分眠闘場祭巡])/y);
/** The months in which the seasons of the northern hemisphere begin. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

/** 春, 秋季 behind a year. */
export function readSeason(text: string, at: number): Step<YearPeriod> | undefined {
  const found = matchAt(SEASON, text, at);
  const firstMonth = found && SEASON_MONTHS[found[1] ?? ""];
  if (!found || !firstMonth) return undefined;
  const part: YearPeriod = { firstMonth, months: 3, precision: "season", fiscal: false };
  return { part, end: at + found[0].length };
}

/** `fiscal` when 度 stands before. 上半期 without 年度 is a half of the calendar year, beside a stated year. */
export function readPeriod(text: string, at: number, fiscal: boolean): Step<YearPeriod> | undefined {
  const firstMonth = fiscal ? FISCAL_FIRST_MONTH : 1;
  const half = matchAt(HALF, text, at);
  if (half !== null) {
    const offset = SECOND_HALVES.has(half[1] ?? "") ? 6 : 0;
    return {
      part: { firstMonth: firstMonth + offset, months: 6, precision: "half-year", fiscal },
      end: at + half[0].length,
    };
  }
  const quarter = matchAt(QUARTER, text, at);
  if (quarter !== null) {
    const number = parseWholeNumber(quarter[1] ?? "") ?? 1;
    const end = at + quarter[0].length;
    // 第3四半期まで runs from the year's beginning.
    const part: YearPeriod =
      matchAt(UP_TO, text, end) || (fiscal && number > 1 && matchAt(FROM_APRIL, text, end))
        ? { firstMonth, months: 3 * number, precision: "quarter", fiscal }
        : { firstMonth: firstMonth + 3 * (number - 1), months: 3, precision: "quarter", fiscal };
    return { part, end };
  }
  const last = matchAt(YEAR_END, text, at) !== null;
  if (!fiscal) {
    const decade = matchAt(DECADE, text, at);
    if (decade) return { part: { firstMonth: 1, months: 120, precision: "decade", fiscal }, end: at + 1 };
    const year: YearPeriod = { firstMonth: 1, months: 12, precision: "year", fiscal, lastDayOnly: true };
    return last ? { part: year, end: at + 1 } : readSeason(text, at);
  }
  return {
    part: { firstMonth, months: 12, precision: "fiscal-year", fiscal, ...(last && { lastDayOnly: true }) },
    end: at + (last ? 1 : 0),
  };
}

/** 第1四半期, 上半期: of a fiscal year that stands elsewhere. */
export function readPeriodAlone(text: string, at: number): Step<YearPeriod> | undefined {
  if (matchAt(PERIOD_ALONE, text, at) === null) return undefined;
  const period = readPeriod(text, at, true);
  return period && { part: { ...period.part, alone: true }, end: period.end };
}

/** 2021年初頭, 7月半ば, 今年の終わり. */
export function readPart(text: string, at: number): Step<"start" | "middle" | "end"> | undefined {
  const found = matchAt(PART, text, at);
  if (found === null) return undefined;
  const part = found[1] ? "start" : found[2] ? "middle" : "end";
  return { part, end: at + found[0].length };
}
