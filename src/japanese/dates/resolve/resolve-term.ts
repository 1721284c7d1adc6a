// Takes a term and the context and gives its mention, and leaves in the context what later dates may lean on.

import { isCalendarDay } from "../../calendar.ts";
import { isLunarYear } from "../../eras.ts";
import type { Warning } from "../../../terms/document.ts";
import type { Clock, Point, Term } from "../grammar/point.ts";
import type { DateMention, DateRule } from "../mention.ts";
import { checkPoint } from "./check-point.ts";
import type { Context } from "./context.ts";
import { formatClock, offsetOf, type Offsets } from "./format-clock.ts";
import { readHeadingYear } from "./heading-year.ts";
import { isWholeDay, type Known, type Resolution } from "./known.ts";
import { rememberFirst, rememberLast } from "./remember-term.ts";
import { resolveRelativeDay } from "./resolve-day.ts";
import { rememberRow } from "./rows.ts";
import { resolvePoint } from "./resolve-point.ts";

type Read = Resolution & { readonly warnings: readonly Warning[] };

/** 同8分 and 同時刻, with what they take from the time named last. */
function leanClock(clock: Clock | undefined, { time }: Context): Clock | undefined {
  if (!clock?.leansOn) return clock;
  if (time === undefined) return undefined;
  return {
    ...clock,
    start: clock.leansOn === "time" ? time : { hour: time.hour, minute: clock.start.minute },
  };
}

function addClock(ofPoint: Resolution, point: Point, context: Context, offsets: Offsets): Read | undefined {
  const clock = leanClock(point.clock, context);
  if (point.clock && !clock) return undefined;
  // 16日午前9時に…。これは9日の…と同一。同時刻には: the day of the time, not the day named last.
  const isSameTime = clock?.leansOn === "time" && !point.day && !point.month;
  const resolution = isSameTime ? (context.timeOf ?? ofPoint) : ofPoint;
  if (clock) {
    context.time = clock.end ?? clock.start;
    context.timeOf = resolution;
  }
  const { known } = resolution;
  if (!clock || !known || !isWholeDay(known) || !isCalendarDay(known)) return { ...resolution, warnings: [] };
  const offset = offsetOf(clock.zone ?? point.zone, offsets);
  const time = formatClock(known, clock, offset ?? "");
  const warnings: readonly Warning[] =
    offset === undefined
      ? [
          {
            code: "offset-unknown",
            span: clock.span,
            message: "The text says local time; its offset from UTC is not known.",
          },
        ]
      : [];
  return {
    ...resolution,
    start: time.start,
    end: time.end,
    precision: "minute",
    rules: [...resolution.rules, ...time.rules],
    warnings,
  };
}

function readOne(point: Point, context: Context, offsets: Offsets, base?: Known): Read | undefined {
  const relative = point.repeated && point.day ? resolveRelativeDay(point.day, context)?.known : undefined;
  const resolution = resolvePoint(point, context, base);
  if (resolution === undefined) return undefined;
  const eraYear = point.year?.kind === "absolute" ? point.year.eraYear : undefined;
  const lunar = eraYear && isLunarYear(eraYear.era, eraYear.eraYear) && point.month !== undefined;
  const read = addClock(lunar ? yearOnly(resolution) : resolution, point, context, offsets);
  return read && { ...read, warnings: [...checkPoint(point, resolution.known, relative), ...read.warnings] };
}

/** Months of the moon are not converted: the year stays, and a doubt tells why. */
function yearOnly(resolution: Resolution): Resolution {
  if (!resolution.known) return resolution;
  const value = String(resolution.known.year);
  return {
    ...resolution,
    known: { year: resolution.known.year },
    start: value,
    end: value,
    precision: "year",
  };
}

/** 4月1日~2025年6月30日, 12月から来年2月まで: the first takes the year that only the last states. */
function shareYearBack(first: Point, last: Point | undefined): Point {
  if (first.year || first.month?.kind !== "absolute" || last?.month?.kind !== "absolute") return first;
  const back = first.month.month > last.month.month ? 1 : 0;
  const { year } = last;
  if (year?.kind === "absolute") return { ...first, year: { kind: "absolute", year: year.year - back } };
  if (year?.kind !== "relative" || year.to !== "anchor") return first;
  // 来年 said only of the end: the start is in the year before.
  const years = year.years - (year.years > 0 ? 1 : back);
  return { ...first, year: { kind: "relative", to: "anchor", years } };
}

function valueOf(term: Term, first: Read, last: Read | undefined): string {
  if (term.open === "after") return `${first.start}/..`;
  if (term.open === "before") return `../${first.end}`;
  const end = last?.end ?? first.end;
  return first.start === end ? end : `${first.start}/${end}`;
}

function clockOf(point: Point): { readonly clock?: "japan" | "local" } {
  const zone = point.clock?.zone ?? point.zone;
  return zone && zone.kind !== "offset" ? { clock: zone.kind } : {};
}

export function detailsOf({ part, approximate, clock }: Point): Pick<DateMention, "part" | "approximate"> {
  return {
    ...(part && { part }),
    ...((approximate ?? clock?.approximate) && { approximate: true }),
  };
}

/** Undefined when the words lean on a date that is not there. */
export function resolveTerm(
  term: Term,
  text: string,
  context: Context,
  offsets: Offsets,
): DateMention | undefined {
  const point = shareYearBack(term.first, term.last);
  const end = term.last;
  context.untilMonth = end && !end.year && end.month?.kind === "absolute" ? end.month.month : undefined;
  const first = readOne(point, context, offsets);
  if (first === undefined) return undefined;
  rememberFirst(context, term, point, first, text);
  const last = term.last && readOne(term.last, context, offsets, first.known);
  rememberLast(context, term, first, last, text);
  rememberRow(context, term, last?.known ?? first.known);
  context.heading = readHeadingYear(term, first.known, context.folded, context.lineStart) ?? context.heading;
  const rules: readonly DateRule[] = [...new Set([...first.rules, ...(last?.rules ?? [])])];
  return {
    span: term.span,
    surface: text.slice(term.span[0], term.span[1]),
    value: valueOf(term, first, last),
    precision: first.precision,
    ...(rules.length > 0 ? { basis: "inferred", from: rules } : { basis: "stated" }),
    ...(point.weekday && { weekday: point.weekday.weekday }),
    ...clockOf(point),
    ...detailsOf(point),
    warnings: [...first.warnings, ...(last?.warnings ?? [])],
  };
}
