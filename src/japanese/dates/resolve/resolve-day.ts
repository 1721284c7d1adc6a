// Takes a day part and the context and gives the day, or the interval of days, and what it rests on.

import { addDays, dayNumber, daysInMonth, isCalendarDay, weekdayOf } from "../../calendar.ts";
import type { Day, Weekday } from "../../calendar.ts";
import type { DayPart, Point } from "../grammar/point.ts";
import type { DateRule } from "../mention.ts";
import { isForeseenBefore, isOnThisLine, type Context } from "./context.ts";
import { addMonths, daysOf, wholeDay, type Known, type Resolution } from "./known.ts";
import { monthOfRow } from "./rows.ts";
import { resolveWeek } from "./resolve-week.ts";
import { foresees, isBeforeNow, isDoneThen, tellsOfPast } from "./tense.ts";

const THIRD_DAYS: Readonly<Record<1 | 2 | 3, readonly [first: number, last: number]>> = {
  1: [1, 10],
  2: [11, 20],
  3: [21, 31],
};

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

/** 本日, 昨日, 同日, 翌日, 来週, 金曜日: days that name neither month nor number. */
export function resolveRelativeDay(part: DayPart, context: Context): Resolution | undefined {
  if (part.kind === "week" || part.kind === "weekday") return resolveWeek(part, context);
  if (part.kind !== "relative") return undefined;
  if (part.near && !isNamedNear(context)) return undefined;
  if (part.to === "previous" && context.day)
    return wholeDay(addDays(context.day.date, part.days), ["previous-date"]);
  const { anchor } = context;
  return anchor && wholeDay(addDays(anchor.day, part.days), [anchor.rule]);
}

/** 2月5日に報告した。当日は…: the sentence before names the day, and not as a deadline. */
function isNamedNear({ day, deadline, folded, lineStart, sentenceStart }: Context): boolean {
  if (!day || deadline || day.end <= lineStart) return false;
  return day.end > folded.lastIndexOf("。", sentenceStart - 2);
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
  const leads = isPastOnlyInNamedMonth(day, context);
  const onLine = isOnThisLine(context, context.month) && !isAnothersMonth(context);
  const near = leads || (onLine && !(runsBack && anchored && !sameMonth(anchored, named)));
  const first: Choice | undefined =
    !named && !anchored && context.firstDate ? { ...context.firstDate, rule: "first-date" } : undefined;
  // Without an announcement's day, a month that another line recalls tells nothing of a day here.
  const elsewhere = anchored || namedDay !== undefined ? named : undefined;
  const ordered = near ? [named, anchored] : [anchored, elsewhere, first];
  const before: Choice | undefined = anchored && {
    ...addMonths(anchored.year, anchored.month, -1),
    rule: anchored.rule,
  };
  // On the first of a month the 31st is yesterday.
  const justBefore =
    (!near && isJustBefore(day, before, context)) || isToldOfMonthBefore(day, before, context)
      ? [before]
      : [];
  const row = monthOfRow(day, context);
  const rowed: Choice | undefined = row && { ...row, rule: "previous-date" };
  return [rowed, ...justBefore, ...ordered, before].filter(
    (choice): choice is Choice => choice !== undefined && day <= daysInMonth(choice.year, choice.month),
  );
}

/** A month that the sentence before foresees, or recalls without a day, is none that a lone day of this one leans on. */
function isAnothersMonth(context: Context): boolean {
  const { month, anchor, sentenceStart } = context;
  if (!month || !anchor || month.end > sentenceStart) return false;
  if (isBeforeNow(context)) return true;
  return isForeseenBefore(context) ? !foresees(context) : month.date.day === undefined && !month.topic;
}

/** Behind 3月22日 a lone 25日 is still of March, where the announcement's own month would make it a day to come. */
function isPastOnlyInNamedMonth(day: number, { month, anchor }: Context): boolean {
  if (!month || !anchor || month.date.day === undefined) return false;
  const now = dayNumber(anchor.day);
  const named = dayNumber({ year: month.date.year, month: month.date.month, day });
  return day > anchor.day.day && named < now && now - named <= TWO_MONTHS;
}

const TWO_MONTHS = 62;
const FEW_DAYS = 3;

function isJustBefore(day: number, month: Choice | undefined, { anchor }: Context): boolean {
  if (!anchor || !month || day <= anchor.day.day) return false;
  const ago = dayNumber(anchor.day) - dayNumber({ year: month.year, month: month.month, day });
  return ago > 0 && ago <= FEW_DAYS;
}

const HALF_A_MONTH = 15;

/** 3.1 … 防衛省は28日、…と発表した: what has been done on a day that would be to come was in the month before. */
function isToldOfMonthBefore(day: number, month: Choice | undefined, context: Context): boolean {
  const { anchor, month: named } = context;
  if (!anchor || !month || day <= anchor.day.day) return false;
  if (named && isOnThisLine(context, named) && !isAnchorsDay(named.date, anchor.day)) return false;
  const ago = dayNumber(anchor.day) - dayNumber({ year: month.year, month: month.month, day });
  return ago > 0 && ago <= HALF_A_MONTH && (isDoneThen(context) || tellsOfPast(context));
}

function isAnchorsDay(named: Known, anchor: Day): boolean {
  return named.year === anchor.year && named.month === anchor.month && named.day === anchor.day;
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

/** 8月30日(現地時間29日): the same moment elsewhere is at most a day away from the day named before. */
export function resolveDayBeside(day: number, context: Context): Resolution | undefined {
  if (!isOnThisLine(context, context.day)) return undefined;
  const named = context.day?.date;
  const beside = named && [-1, 0, 1].map((days) => addDays(named, days)).find((other) => other.day === day);
  return beside && wholeDay(beside, ["previous-date"]);
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
