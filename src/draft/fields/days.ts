// The times of an announcement: when it was announced and held, the day of what it reports, the day an order holds from.

import type { ComposedText } from "../../terms/article.ts";
import type { DateFact, TimeValue } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import { readMoment, readRange, startDay } from "../template/time.ts";
import type { DateValue } from "../template/value.ts";
import type { DeskView } from "./desk-view.ts";
import { isOfOtherMatter } from "./no-announcement.ts";
import { daysOf } from "./records/rest-on.ts";
import { factsOfType, surfaceOf } from "./desk-view.ts";

function dateValue(view: DeskView, fact: DateFact): DateValue {
  return {
    time: fact.value,
    from: { kind: "fact", facts: [fact.id] },
    surface: surfaceOf(view, fact.span),
  };
}

function startOf(time: TimeValue): TimeValue {
  return time.split("/")[0] ?? time;
}

/** 4日午前8時に発射した: the hour is that of the launch or request, not of its announcement. */
function isHourOfDeed(view: DeskView, { value }: DateFact): boolean {
  return (
    DEEDS.has(view.reading.kind) &&
    factsOfType(view, "event").some(({ date }) => date !== undefined && date === value)
  );
}

const DEEDS: ReadonlySet<string> = new Set([
  "missile-launch",
  "disaster-relief",
  "accident",
  "operation-report",
]);

/** When it was announced, resting on the date fact that says so; without one, on the source's record or address. */
export function findAnnouncedAt(view: DeskView): DateValue | undefined {
  const { announcedAt } = view.reading;
  if (announcedAt === undefined) return undefined;
  const dates = factsOfType(view, "date");
  const fact =
    dates.find(({ value, role }) => role === "announced" && startOf(value) === announcedAt) ??
    dates.find(({ value }) => startOf(value) === announcedAt) ??
    dates.find(({ value }) => startDay(value) === startDay(announcedAt) && startDay(value) !== undefined);
  if (fact === undefined) {
    const isDesk = view.reading.decided?.includes("announcedAt") === true;
    const from = isDesk ? ({ kind: "desk" } as const) : ({ kind: "source", field: "announcedAt" } as const);
    return { time: announcedAt, from, surface: "" };
  }
  if (view.reading.decided?.includes("announcedAt") !== true && isOfOtherMatter(view, fact)) return undefined;
  return { ...dateValue(view, fact), time: isHourOfDeed(view, fact) ? localDay(announcedAt) : announcedAt };
}

/** The announcement's time with its end, where a stated span of hours begins on that day: 13時30分~13時42分. */
export function findHeldAt(view: DeskView): DateValue | undefined {
  const announced = findAnnouncedAt(view);
  if (announced === undefined) return undefined;
  const day = startDay(announced.time);
  const held = factsOfType(view, "date").find(({ value, role }) => {
    const range = readRange(value);
    if (range?.start?.hour === undefined || range.end?.hour === undefined) return false;
    return role !== "recalled" && role !== "due" && startDay(value) === day;
  });
  if (held !== undefined && isOfMeeting(view, held)) return announced;
  if (held === undefined) return announced;
  // An announced time that is not the held one's start is another matter.
  const agrees = !announced.time.includes("T") || startOf(held.value) === announced.time;
  return agrees ? dateValue(view, held) : announced;
}

/** 本日、11時10分から12時45分まで、…と会談を実施いたしました: what a conference tells of had those hours, and not itself. */
const MET_THEN = /^[^。\n]{0,120}?(?:会談|会合|協議|懇談|表敬)(?:を|に|い)[^。\n]{0,20}(?:した|ました)/u;
const MET_LENGTH = 160;

function isOfMeeting(view: DeskView, { span }: DateFact): boolean {
  const behind = surfaceOf(view, [span[1], span[1] + MET_LENGTH]);
  return (
    view.reading.kind === "press-conference" && MET_THEN.test(behind) && !/^[^。\n]*会見を/u.test(behind)
  );
}

/** A day without its year is one too: 12月18日. */
function namesDay(value: TimeValue): boolean {
  const moment = readRange(value)?.start ?? readMoment(value);
  return moment?.month !== undefined && moment.day !== undefined;
}

/** When the first missile told of was launched. */
function findLaunchedAt(view: DeskView): DateValue | undefined {
  if (view.reading.kind !== "missile-launch") return undefined;
  const launch = factsOfType(view, "event").find(
    ({ name, date, recalled }) => recalled !== true && date !== undefined && name.endsWith("発射"),
  );
  if (launch?.date === undefined) return undefined;
  const from = { kind: "fact", facts: [launch.id] } as const;
  return { time: launch.date, from, surface: surfaceOf(view, launch.span) };
}

/** What was held abroad was held on the day that was there. */
function localDay(time: TimeValue): TimeValue {
  return time.includes("T") ? (startDay(time) ?? time) : time;
}

function localDate(date: DateValue): DateValue {
  return { ...date, time: localDay(date.time) };
}

/** The day of the meeting that was held, or of what is reported; not one that the text recalls or foresees. */
export function findEventAt(view: DeskView, meeting: ComposedText | undefined): DateValue | undefined {
  const event = factsOfType(view, "event").find(
    ({ name, recalled, date }) => recalled !== true && date !== undefined && name === meeting?.text,
  );
  if (event?.date !== undefined) {
    return {
      time: localDay(event.date),
      from: { kind: "fact", facts: [event.id] },
      surface: surfaceOf(view, event.span),
    };
  }
  const launch = findLaunchedAt(view);
  if (launch !== undefined) return launch;
  const dates = factsOfType(view, "date");
  // What is still to come was not held.
  const today = startDay(view.reading.announcedAt ?? "") ?? "9999-12-31";
  const stated = dates.find(({ role, value }) => role === "event" && (startDay(value) ?? "9999-99") <= today);
  if (stated !== undefined) return localDate(dateValue(view, stated));
  const opening = view.official.find(({ block }) => dates.some(({ span }) => spanContains(block.span, span)));
  const inOpening = dates.find(
    ({ span, role, value }) =>
      opening !== undefined &&
      spanContains(opening.block.span, span) &&
      (role === undefined || role === "announced") &&
      namesDay(value),
  );
  return inOpening === undefined ? findAnnouncedAt(view) : localDate(dateValue(view, inOpening));
}

/** The same, only where the text itself gives its month: 2月5日付. */
export function findEffectiveOn(view: DeskView): DateValue | undefined {
  const effective = findEffectiveAt(view);
  // 8月1日付けで給料を訂正した is no day of a penalty that has its own.
  const penalties = factsOfType(view, "discipline").flatMap(({ date }) => date ?? []);
  if (effective !== undefined && penalties.length > 0 && !penalties.includes(effective.time))
    return undefined;
  return effective !== undefined && /月|\d[./]\d/u.test(effective.surface) ? effective : undefined;
}

/** Of two or three, one day told is that of all. */
const FEW_ROWS = 3;
const OF_ORDER = /付け?|発令/u;
const BEHIND_DAY = 6;

function isOfOrder(view: DeskView, span: Span): boolean {
  return OF_ORDER.test(surfaceOf(view, [span[0], span[1] + BEHIND_DAY]));
}

/** 昨年4月1日付で就いた: told of whoever moves now. */
function isOfLastYear(view: DeskView, [start, end]: Span): boolean {
  return /昨年|去年|前年|おととし/u.test(surfaceOf(view, [Math.max(0, start - 3), end]));
}

/** 本年8月1日付けで給料を訂正した: where the actions have days, no other is that of the punishment. */
function isOfNoAction(view: DeskView, day: TimeValue): boolean {
  const days = factsOfType(view, "discipline").map(({ date }) => date);
  return days.length > 0 && !days.includes(undefined) && !days.includes(day);
}

/** The day or, of a list with several, the first and the last; by the text's dates, else by its rows. */
export function findEffectiveAt(view: DeskView): DateValue | undefined {
  const all = factsOfType(view, "appointment");
  const isOfRows = all.length === 0 || all.some(({ effective }) => effective !== undefined);
  // A day that no row has is that of something else, unless it is said to be that of an order: 長官の交代は9月1日.
  const dates = factsOfType(view, "date").filter(
    ({ role, span, value }) =>
      role === "effective" &&
      !isOfLastYear(view, span) &&
      (isOfRows || isOfOrder(view, span)) &&
      !isOfNoAction(view, value),
  );
  const [first] = dates;
  const ofFirst = all[0]?.effective;
  // In a list the last row alone has a day: it is not that of the others.
  const isOfLater = all.length > FEW_ROWS && ofFirst === undefined && all.at(-1)?.effective !== undefined;
  if (isOfLater && all.slice(0, -1).every(({ effective }) => effective === undefined)) return undefined;
  // The first one's own day comes before one that is told of a later row: 次長は5月15日付で.
  if (all[0] !== undefined && ofFirst !== undefined && first !== undefined) {
    const isTold = dates.some(({ value }) => value === ofFirst);
    if (!isTold && all.some(({ effective }) => effective === first.value)) return daysOf([all[0]], [ofFirst]);
  }
  if (first !== undefined && dates.every(({ value }) => value === first.value)) return dateValue(view, first);
  const rows = all.filter(({ effective }) => effective !== undefined);
  const facts = dates.length > 0 ? dates : rows;
  return daysOf(
    facts,
    dates.length > 0 ? dates.map(({ value }) => value) : rows.map(({ effective }) => effective),
  );
}
