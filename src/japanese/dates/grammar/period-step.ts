// Takes the place behind a year and gives the part of the year named there: 年度, 上半期, 第1四半期, 年代, 秋.

import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import type { Step, YearPeriod } from "./point.ts";

/** Japan's fiscal year begins in April. */
const FISCAL_FIRST_MONTH = 4;
const HALF = /の?(上半期|下半期|上期|下期|前半|後半|前期|後期)/y;
const QUARTER = /の?第([1-4一二三四])四半期/y;
const YEAR_END = /末/y;
const DECADE = /代/y;

const SECOND_HALVES: ReadonlySet<string> = new Set(["下半期", "下期", "後半", "後期"]);

const SEASON = /の?([春夏秋冬])季?(?![分眠闘場祭巡])/y;
/** The months in which the seasons of the northern hemisphere begin. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

function readSeason(text: string, at: number): Step<YearPeriod> | undefined {
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
    return {
      part: { firstMonth: firstMonth + 3 * (number - 1), months: 3, precision: "quarter", fiscal },
      end: at + quarter[0].length,
    };
  }
  if (!fiscal) {
    const decade = matchAt(DECADE, text, at);
    if (decade) return { part: { firstMonth: 1, months: 120, precision: "decade", fiscal }, end: at + 1 };
    return readSeason(text, at);
  }
  const last = matchAt(YEAR_END, text, at) !== null;
  return {
    part: { firstMonth, months: 12, precision: "fiscal-year", fiscal, ...(last && { lastDayOnly: true }) },
    end: at + (last ? 1 : 0),
  };
}
