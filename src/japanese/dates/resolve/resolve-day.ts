// Takes a day part and the context and gives the day, or the interval of days, and what it rests on.

import {
  addDays,
  dayNumber,
  daysInMonth,
  formatDay,
  isCalendarDay,
  weekdayOf,
  WEEKDAYS,
} from "../../calendar.ts";
import type { Day, Weekday } from "../../calendar.ts";
import type { DayPart, Point } from "../grammar/point.ts";
import type { DateRule } from "../mention.ts";
import { isOnThisLine, type Context } from "./context.ts";
import { addMonths, type Known, type Resolution } from "./known.ts";

const THIRD_DAYS: Readonly<Record<1 | 2 | 3, readonly [first: number, last: number]>> = {
  1: [1, 10],
  2: [11, 20],
  3: [21, 31],
};

export function wholeDay(day: Day, rules: readonly DateRule[]): Resolution {
  const value = formatDay(day);
  return { known: day, start: value, end: value, precision: "day", rules };
}

function daysOf(first: Day, last: Day, precision: "third" | "week", rules: readonly DateRule[]): Resolution {
  return {
    known: { year: first.year, month: first.month },
    start: formatDay(first),
    end: formatDay(last),
    precision,
    rules,
  };
}

/** 上旬, 下旬, 末 and numbered days of a month that is known. */
export function resolveDayOfMonth(
  part: DayPart,
  month: Required<Pick<Known, "year" | "month">>,
  rules: readonly DateRule[],
): Resolution | undefined {
  const { year } = month;
  const length = daysInMonth(year, month.month);
  const on = (day: number): Day => ({ year, month: month.month, day });
  if (part.kind === "absolute") return wholeDay(on(part.day), rules);
  if (part.kind === "month-end") return wholeDay(on(length), rules);
  if (part.kind !== "third") return undefined;
  const [first, last] = THIRD_DAYS[part.third];
  return daysOf(on(first), on(Math.min(last, length)), "third", rules);
}

function mondayOf(day: Day): Day {
  const index = WEEKDAYS.indexOf(weekdayOf(day));
  return addDays(day, index === 0 ? -6 : 1 - index);
}

/** Behind a day to come a weekday is the next one from there: 来週17日に着き、金曜日に帰る. */
function weekdayFrom(named: Day, weekday: Weekday): Resolution {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(named)) + 7) % 7;
  return wholeDay(addDays(named, ahead), ["previous-date", "weekday"]);
}

/** 次の土曜日 and 前の水曜日 are never the day itself. */
function weekdayAtTurn(day: Day, weekday: Weekday, turn: "next" | "last", rule: DateRule): Resolution {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(day)) + 7) % 7;
  const days = turn === "next" ? ahead || 7 : ahead - 7;
  return wholeDay(addDays(day, days), [rule, "weekday"]);
}

/** 翌週 and 前週 are counted from the day named last. */
function resolveWeekOfPrevious(weeks: number, context: Context): Resolution | undefined {
  const named = context.day?.date ?? context.anchor?.day;
  if (named === undefined) return undefined;
  const monday = addDays(mondayOf(named), 7 * weeks);
  const rule = context.day ? "previous-date" : (context.anchor?.rule ?? "anchor");
  return daysOf(monday, addDays(monday, 6), "week", [rule]);
}

/** On a Sunday 先週 and 来週 are open to reading, since weeks begin on either side of it: no value then. */
function resolveWeek(
  part: DayPart & { readonly kind: "week" | "weekday" },
  context: Context,
): Resolution | undefined {
  if (part.kind === "week" && part.to === "previous") return resolveWeekOfPrevious(part.weeks, context);
  const { anchor } = context;
  if (anchor === undefined) return undefined;
  const { weeks } = part;
  if (part.kind === "weekday" && part.turn)
    return weekdayAtTurn(anchor.day, part.weekday, part.turn, anchor.rule);
  if (part.kind === "weekday" && weeks === undefined) {
    const named = isOnThisLine(context, context.day) ? context.day?.date : undefined;
    if (named !== undefined && dayNumber(named) > dayNumber(anchor.day))
      return weekdayFrom(named, part.weekday);
    const back = (WEEKDAYS.indexOf(weekdayOf(anchor.day)) - WEEKDAYS.indexOf(part.weekday) + 7) % 7;
    return wholeDay(addDays(anchor.day, -back), [anchor.rule, "weekday"]);
  }
  if (weekdayOf(anchor.day) === "日") return undefined;
  const monday = addDays(mondayOf(anchor.day), 7 * (weeks ?? 0));
  if (part.kind === "week")
    return daysOf(addDays(monday, part.weekend ? 5 : 0), addDays(monday, 6), "week", [anchor.rule]);
  const offset = (WEEKDAYS.indexOf(part.weekday) + 6) % 7;
  return wholeDay(addDays(monday, offset), [anchor.rule, "weekday"]);
}

/** 本日, 昨日, 同日, 翌日, 来週, 金曜日: days that name neither month nor number. */
export function resolveRelativeDay(part: DayPart, context: Context): Resolution | undefined {
  if (part.kind === "week" || part.kind === "weekday") return resolveWeek(part, context);
  if (part.kind !== "relative") return undefined;
  if (part.to === "previous" && context.day)
    return wholeDay(addDays(context.day.date, part.days), ["previous-date"]);
  const { anchor } = context;
  return anchor && wholeDay(addDays(anchor.day, part.days), [anchor.rule]);
}

type Choice = { readonly year: number; readonly month: number; readonly rule: DateRule };

/**
 * The months that a lone number may belong to, best first. A month named before on the line leads; but when the
 * number runs back behind the day named there, and the anchor stands in another month, the anchor's month leads.
 */
function monthsOfLoneDay(day: number, context: Context): readonly Choice[] {
  const named: Choice | undefined = context.month && { ...context.month.date, rule: "previous-date" };
  const anchored: Choice | undefined = context.anchor && { ...context.anchor.day, rule: context.anchor.rule };
  const namedDay = context.month?.date.day;
  const runsBack = namedDay !== undefined && day < namedDay;
  const near = isOnThisLine(context, context.month) && !(runsBack && anchored && !sameMonth(anchored, named));
  const first: Choice | undefined =
    !named && !anchored && context.firstDate ? { ...context.firstDate, rule: "first-date" } : undefined;
  const ordered = near ? [named, anchored] : [anchored, named, first];
  return ordered.filter(
    (choice): choice is Choice => choice !== undefined && day <= daysInMonth(choice.year, choice.month),
  );
}

function sameMonth(a: Choice, b: Choice | undefined): boolean {
  return a.year === b?.year && a.month === b.month;
}

/** `10日` alone. A stated weekday decides between the months that the number may belong to. */
export function resolveLoneDay(
  day: number,
  stated: Weekday | undefined,
  context: Context,
  base: Known | undefined,
): Resolution | undefined {
  if (base?.month !== undefined) return resolveRangeEnd(day, base.year, base.month, base.day);
  const choices = monthsOfLoneDay(day, context);
  const [first] = choices;
  if (first === undefined) return undefined;
  const agreeing =
    stated && choices.find((choice) => weekdayOf({ year: choice.year, month: choice.month, day }) === stated);
  const chosen = agreeing ?? first;
  const rules: readonly DateRule[] = chosen === first ? [chosen.rule] : [chosen.rule, "weekday"];
  return wholeDay({ year: chosen.year, month: chosen.month, day }, rules);
}

/** 8月30日から2日まで ends in September. */
function resolveRangeEnd(day: number, year: number, month: number, firstDay: number | undefined): Resolution {
  if (firstDay === undefined || day >= firstDay) return wholeDay({ year, month, day }, []);
  return wholeDay({ ...addMonths(year, month, 1), day }, ["nearest-year"]);
}

/** The day that 本日28日 names: the number decides, in the month nearest to the relative word's day. */
export function moveToRepeatedDay(resolution: Resolution, day: number): Resolution {
  if (resolution.known === undefined) return resolution;
  const { year, month = 1, day: from = 1 } = resolution.known;
  const candidates = [-1, 0, 1]
    .map((months) => ({ ...addMonths(year, month, months), day }))
    .filter(isCalendarDay);
  const reference = dayNumber({ year, month, day: from });
  const [first, ...rest] = candidates;
  if (first === undefined) return resolution;
  const nearest = rest.reduce(
    (best, candidate) =>
      Math.abs(dayNumber(candidate) - reference) < Math.abs(dayNumber(best) - reference) ? candidate : best,
    first,
  );
  return wholeDay(nearest, resolution.rules);
}

export function isLoneDay(
  point: Point,
): point is Point & { readonly day: { readonly kind: "absolute"; readonly day: number } } {
  return !point.year && !point.month && point.day?.kind === "absolute";
}
