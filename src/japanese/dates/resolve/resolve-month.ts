// Takes a month and year part and the context and gives year and month, and what they rest on.

import type { Point } from "../grammar/point.ts";
import type { DateRule } from "../mention.ts";
import type { Context } from "./context.ts";
import { yearUnderHeading } from "./heading-year.ts";
import { addMonths, type Known } from "./known.ts";
import { inferYear, resolveYear } from "./resolve-year.ts";

export type ResolvedMonth = {
  readonly year: number;
  readonly month: number;
  readonly rules: readonly DateRule[];
};

function resolveRelative(point: Point, context: Context): ResolvedMonth | undefined {
  if (point.month?.kind !== "relative") return undefined;
  const { to, months } = point.month;
  if (to === "previous") {
    const named = context.day ?? context.month;
    // 同4日 leans on the day named last, 同月 on the month.
    const latest = context.month && named && context.month.end > named.end ? context.month : named;
    if (latest)
      return { ...addMonths(latest.date.year, latest.date.month, months), rules: ["previous-date"] };
  }
  const { anchor } = context;
  return anchor && { ...addMonths(anchor.day.year, anchor.day.month, months), rules: [anchor.rule] };
}

/** 年明け: until March the turn of the year is the last one, then the next. */
function resolveTurn({ anchor }: Context): ResolvedMonth | undefined {
  if (anchor === undefined) return undefined;
  return { year: anchor.day.year + (anchor.day.month <= 3 ? 0 : 1), month: 1, rules: [anchor.rule] };
}

/** Last December and next March lie on that side of the announcement's month. */
function resolveTowards(
  month: number,
  towards: "past" | "future",
  { anchor }: Context,
): ResolvedMonth | undefined {
  if (anchor === undefined) return undefined;
  const { year, month: now } = anchor.day;
  const years = towards === "past" ? (month < now ? 0 : -1) : month > now ? 0 : 1;
  return { year: year + years, month, rules: [anchor.rule] };
}

/** 今年4月から9月まで, 昨年4~12月 in figures of 2027年度上半期: what begins and ends as its parts do is of that fiscal year. */
function yearOfPart(
  month: number,
  { anchor, yearOfParts, untilMonth }: Context,
): Pick<ResolvedMonth, "year" | "rules"> | undefined {
  if (anchor !== undefined || yearOfParts === undefined || untilMonth === undefined) return undefined;
  if (month % QUARTER !== 1 || untilMonth % QUARTER !== 0) return undefined;
  return { year: yearUnderHeading({ year: yearOfParts, fiscal: true }, month), rules: ["first-date"] };
}

const QUARTER = 3;

/** `base` is the first point of a range, whose year the second shares: 2025年11月~2月 ends in 2026. */
export function resolveMonth(
  point: Point,
  context: Context,
  base: Known | undefined,
): ResolvedMonth | undefined {
  if (point.month?.kind !== "absolute") return resolveRelative(point, context);
  const { month, turn, towards } = point.month;
  if (towards) return resolveTowards(month, towards, context);
  if (turn && !point.year) return resolveTurn(context);
  if (point.year) {
    const counted = point.year.kind === "relative" && point.year.to === "anchor";
    const ofPart = counted ? yearOfPart(month, context) : undefined;
    if (ofPart) return { ...ofPart, month };
    const year = resolveYear(point.year, context, false);
    return year && { ...year, month };
  }
  if (base) {
    const crosses = base.month !== undefined && month < base.month;
    return { year: base.year + (crosses ? 1 : 0), month, rules: crosses ? ["nearest-year"] : [] };
  }
  const day = point.day?.kind === "absolute" ? point.day.day : undefined;
  const year = inferYear(context, month, day);
  return year && { ...year, month };
}
