// Takes a place in folded text and gives the date in figures there: 2025-9-10, 2025.9.8, R7.9.8, 2025/9, 2025春, 2/18.

import { signOf } from "../../search/sign.ts";
import { gregorianYear } from "../../eras.ts";
import { matchAt } from "./match-at.ts";
import { ERA_SIGN } from "./number-pattern.ts";
import { readSeason } from "./period-step.ts";
import type { DayPart, MonthPart, YearPart, YearPeriod } from "./point.ts";
import { parseEraYear } from "./year-step.ts";

export type NumericDate = {
  readonly year?: YearPart;
  readonly period?: YearPeriod;
  readonly month?: MonthPart;
  readonly day?: DayPart;
  readonly end: number;
};

/** 日時:2025/9/10, where an address or a time of day has none. */
const START = "(?<![0-9A-Za-z./_-]|[0-9A-Za-z/]:)";
const FULL_YEAR = "(1[6-9][0-9]{2}|2[01][0-9]{2})";
const FULL = signOf(
  new RegExp(
    `${START}${FULL_YEAR}([-/.・])( ?[0-9]{1,2})\\2( ?[0-9]{1,2})(?:T(?=[0-9]{2}:)|(?![0-9A-Za-z_]|\\2[0-9A-Za-z]))`,
    "y",
  ),
);
/** 24.07.2018, as embassies in Europe write. */
const DAY_FIRST = signOf(
  new RegExp(
    // 版 1.12.2024, Ver.1.12.2024: which edition it is.
    `${START}(?<!(?:版|[Vv]er(?:sion)?\\.?|[Vv]\\.?|番号) {0,2})(0?[1-9]|[12][0-9]|3[01])\\.(0?[1-9]|1[0-2])\\.${FULL_YEAR}(?![0-9A-Za-z_.]|-[0-9])`,
    "y",
  ),
);
const ERA = signOf(
  new RegExp(
    `(${ERA_SIGN})([0-9]{1,2}|元)([-/.・,])([0-9]{1,2})\\3([0-9]{1,2})(?![0-9A-Za-z_]|\\3[0-9])`,
    "y",
  ),
);
/** 2025/9 and 令和7.9; 2025.9 is a number. */
const YEAR_MONTH = signOf(
  new RegExp(`${START}${FULL_YEAR}年?/(0?[1-9]|1[0-2])月?(?![0-9A-Za-z/.%_月])`, "y"),
);
const ERA_MONTH = signOf(
  new RegExp(
    `(令和|平成|昭和|大正|明治|[㋿㍻㍼㍽㍾])([0-9]{1,2}|元)[-/.,](0?[1-9]|1[0-2])(?![0-9A-Za-z_年月]|[-/.,][0-9])`,
    "y",
  ),
);
/** 2025春, 2025/秋. */
const YEAR_SEASON = signOf(/(?<![0-9A-Za-z./_:-])(1[6-9][0-9]{2}|2[01][0-9]{2})\/?(?=[春夏秋冬])/y);
/** (24.5.9) behind a title, where the text says 5月9日 right behind it. */
const BARE_ERA_IN_BRACKETS = signOf(
  /(?<=\()([1-9][0-9]?)\.(1[0-2]|0?[1-9])\.([12][0-9]|3[01]|0?[1-9])(?=\))/y,
);
/** Beyond this a date in words does not repeat the one in figures. */
const REPEATED_WITHIN = 60;
/** 12.10.11 on a line of its own, behind an era's year: the year is of that era. */
const BARE_ERA = signOf(
  /(?<=\n {0,8})([1-9][0-9]?)\.(1[0-2]|[1-9])\.([12][0-9]|3[01]|[1-9])(?= {0,8}(?:\n|$))/y,
);
/** 期間:2/24 behind a word of time; 縮尺:5/3 is none. */
const MONTH_DAY = signOf(
  /(?:(?<![0-9A-Za-z./_:-])|(?<=[日時間程期月定新表開催載切始了付] ?:))([0-9]{1,2})\/([0-9]{1,2})(?![0-9A-Za-z/.%_])/y,
);
const WEEKDAY_BEHIND = signOf(/の?[月火水木金土日]曜|\([日月火水木金土](?:[)・曜])/y);
const RANGE_BEHIND = signOf(/[~](?:[0-9]{1,2}\/)?[0-9]{1,2}(?![0-9/])/y);
const CLOCK_BEHIND = signOf(/(?: |の)?[0-9]{1,2}(?::[0-5]|時)|付/y);

function monthDay(
  month: string | undefined,
  day: string | undefined,
): Pick<NumericDate, "month" | "day"> | undefined {
  const parts = { month: Number(month), day: Number(day) };
  if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return undefined;
  return { month: { kind: "absolute", month: parts.month }, day: { kind: "absolute", day: parts.day } };
}

/** 減給(1/30): a part of the pay. */
const PART_OF_PAY = /減[給額] ?\(?$/;

/** (2/18) is a date, (1/3) is page one of three: what could count pages is left out. */
function isPlausible(text: string, at: number, end: number, month: number, day: number): boolean {
  if (text[at - 1] === "~") return true;
  if (month === 1 && PART_OF_PAY.test(text.slice(Math.max(0, at - 4), at))) return false;
  if (matchAt(WEEKDAY_BEHIND, text, end) || matchAt(RANGE_BEHIND, text, end)) return true;
  // Nobody writes 12/10 for a fraction or a page, nor 09/12.
  if (month > day || text[at] === "0" || matchAt(CLOCK_BEHIND, text, end)) return true;
  const bracketed = text[at - 1] === "(" && (text[end] === ")" || text[end] === " " || text[end] === "、");
  return bracketed && (day > 12 || month > day || day > 5);
}

function readYearAndPart(text: string, at: number): NumericDate | undefined {
  const month = matchAt(YEAR_MONTH, text, at);
  if (month !== null)
    return {
      year: { kind: "absolute", year: Number(month[1]) },
      month: { kind: "absolute", month: Number(month[2]) },
      end: at + month[0].length,
    };
  const season = matchAt(YEAR_SEASON, text, at);
  const period = season && readSeason(text, at + season[0].length);
  if (!season || !period) return undefined;
  return { year: { kind: "absolute", year: Number(season[1]) }, period: period.part, end: period.end };
}

function readEraMonth(text: string, at: number): NumericDate | undefined {
  const found = matchAt(ERA_MONTH, text, at);
  const eraYear = found && parseEraYear(found[1] ?? "", found[2] ?? "");
  if (!found || !eraYear) return undefined;
  const year = gregorianYear(eraYear.era, eraYear.eraYear);
  return {
    year: { kind: "absolute", year, eraYear },
    month: { kind: "absolute", month: Number(found[3]) },
    end: at + found[0].length,
  };
}

function readMonthDay(text: string, at: number): NumericDate | undefined {
  const short = matchAt(MONTH_DAY, text, at);
  if (short === null) return undefined;
  const end = at + short[0].length;
  const parts = monthDay(short[1], short[2]);
  return parts && isPlausible(text, at, end, Number(short[1]), Number(short[2]))
    ? { ...parts, end }
    : undefined;
}

function readInBrackets(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(BARE_ERA_IN_BRACKETS, text, at);
  if (found === null) return null;
  const behind = text.slice(at, at + REPEATED_WITHIN);
  return behind.includes(`${Number(found[2])}月${Number(found[3])}日`) ? found : null;
}

function readBareEra(text: string, at: number): NumericDate | undefined {
  if (text[at + 1] !== "." && text[at + 2] !== ".") return undefined;
  const bare = matchAt(BARE_ERA, text, at) ?? readInBrackets(text, at);
  const parts = bare && monthDay(bare[2], bare[3]);
  if (!bare || !parts) return undefined;
  return { year: { kind: "of-era", number: Number(bare[1]) }, ...parts, end: at + bare[0].length };
}

export function readNumericDate(text: string, at: number): NumericDate | undefined {
  const full = matchAt(FULL, text, at);
  if (full !== null) {
    const parts = monthDay(full[3], full[4]);
    return parts && { year: { kind: "absolute", year: Number(full[1]) }, ...parts, end: at + full[0].length };
  }
  const dayFirst = matchAt(DAY_FIRST, text, at);
  if (dayFirst !== null) {
    const parts = monthDay(dayFirst[2], dayFirst[1]);
    const end = at + dayFirst[0].length;
    return parts && { year: { kind: "absolute", year: Number(dayFirst[3]) }, ...parts, end };
  }
  const era = matchAt(ERA, text, at);
  if (era !== null) {
    const parts = monthDay(era[4], era[5]);
    const eraYear = parseEraYear(era[1] ?? "", era[2] ?? "");
    if (!parts || !eraYear) return undefined;
    const year = gregorianYear(eraYear.era, eraYear.eraYear);
    return { year: { kind: "absolute", year, eraYear }, ...parts, end: at + era[0].length };
  }
  const bare = readBareEra(text, at);
  if (bare) return bare;
  return readMonthDay(text, at) ?? readYearAndPart(text, at) ?? readEraMonth(text, at);
}
