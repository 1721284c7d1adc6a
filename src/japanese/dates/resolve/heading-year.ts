// Takes a term that is resolved and tells whether it heads the lines below it: 2024年, 令和3年度・秋; gives the year that they are of.

import type { Term } from "../grammar/point.ts";
import type { Known } from "./known.ts";

export type HeadingYear = { readonly year: number; readonly fiscal: boolean };

/** What may stand beside a year that heads a list: (令和6年), の活動, ・秋. A budget's fiscal year heads nothing. */
const BESIDE_YEAR =
  /^[\s()[\]<>【】〈〉■●○◆◇・:~-]*(?:の?(?:活動|行事|実績|記録|主な出来事|ニュース|お知らせ|一覧|トピックス))?[\s()[\]<>【】〈〉■●○◆◇・:~-]*$/u;
const BESIDE_FISCAL_YEAR =
  /^[\s()[\]<>【】〈〉■●○◆◇・:~-]*(?:[春夏秋冬]|の?(?:活動|行事|実績))?[\s()[\]<>【】〈〉■●○◆◇・:~-]*$/u;
const LONGEST_LINE = 30;
const FIRST_FISCAL_MONTH = 4;

export function readHeadingYear(
  { first, last, open, span }: Term,
  known: Known | undefined,
  folded: string,
  lineStart: number,
): HeadingYear | undefined {
  if (last || open || first.month || first.day || first.clock || first.year?.kind !== "absolute" || !known)
    return undefined;
  const line = folded.slice(lineStart, lineStart + LONGEST_LINE + 1).split("\n", 1)[0] ?? "";
  if (line.length > LONGEST_LINE || span[1] > lineStart + line.length) return undefined;
  const rest = line.slice(0, span[0] - lineStart) + line.slice(span[1] - lineStart);
  const fiscal = first.period?.fiscal ?? false;
  if (first.period && !fiscal) return undefined;
  return (fiscal ? BESIDE_FISCAL_YEAR : BESIDE_YEAR).test(rest) ? { year: known.year, fiscal } : undefined;
}

/** January to March of a fiscal year are of the next. */
export function yearUnderHeading({ year, fiscal }: HeadingYear, month: number): number {
  return fiscal && month < FIRST_FISCAL_MONTH ? year + 1 : year;
}
