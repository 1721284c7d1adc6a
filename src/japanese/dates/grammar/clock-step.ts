// Takes a place in folded text and gives the time of day or span of times there: 16時30分, 22:58~23:35, 1535, 同時刻.

import { signOf } from "../../search/sign.ts";
import { matchAt, skipAt } from "./match-at.ts";
import type { Clock, Step, TimeOfDay } from "./point.ts";
import type { ImpossibleTime, TimeReading } from "./time-step.ts";
import { readTime } from "./time-step.ts";
import { readZoneBehind } from "./zone-step.ts";

const MILITARY_TIME = "([01][0-9]|2[0-3])([0-5][0-9])";
const NO_TIME_AFTER = "(?![0-9.,:年名人円機隻件台個枚回号億万千kKmM%~-])";
const MILITARY = signOf(new RegExp(`${MILITARY_TIME}${NO_TIME_AFTER}(頃|ごろ)?`, "y"));
const MILITARY_SPAN = signOf(new RegExp(`${MILITARY_TIME} ?[~-] ?${MILITARY_TIME}(?![0-9.,:年名人円])`, "y"));
/** Alone, four figures are a time only where 頃 follows, or where a row of a log begins with 0830. 2024現在 is a year. */
const MILITARY_ABOUT = signOf(new RegExp(`${MILITARY_TIME}(?=頃|ごろ)`, "y"));
const MILITARY_ROW = signOf(/0[0-9][0-5][0-9](?=[ ~、]|$)|(?:1[0-9]|2[0-3])[0-5][0-9](?=、)/my);
const MILITARY_VERB = signOf(
  /(?:[01][0-9]|2[0-3])[0-5][0-9](?=到着|離陸|着陸|離水|発進|帰投|出港|入港)|(?:0[0-9]|1[0-8]|2[1-3])[0-5][0-9]現在/y,
);
const ROW_START = /(?:^|\n)[ ○●・◯□■*-]{0,3}$/;
/** The rows of a log behind one another: 1640 behind a row 0830, or behind a line that is only a day. */
const LOG_ROW = signOf(/[12][0-9][0-5][0-9](?= )/y);
const IN_LOG =
  /(?:^|\n)[ ○●・◯□■*-]{0,3}(?:(?:[01][0-9]|2[0-3])[0-5][0-9][ ~、][^\n]*|(?:[0-9]{1,2}月 ?)?[0-9]{1,2}日(?:\([日月火水木金土]\))?)\n[ ○●・◯□■*-]{0,3}$/;
/** A sentence of a log: 。0725、 */
const LOG_SENTENCE = signOf(/[01][0-9][0-5][0-9](?=、)/y);
const SAME = signOf(/同(?:時刻|([0-5]?[0-9])分(?!間))(頃|ごろ)?/y);
const SAME_HOUR = signOf(/([0-5]?[0-9])分(?!間)(?:頃|ごろ)?/y);
/** 6時05分頃から07分頃にかけて: minutes alone end a span only where it is said that they do. */
const MINUTES_ALONE = signOf(/[0-5]?[0-9]分(?:頃|ごろ)?(?=まで|にかけて|の間)/y);
const UNTIL = signOf(/ ?(?:~|から|-|ー|より|to |until ) ?(翌日?の?|同日|同(?=[0-9]))?/y);
const TO = signOf(/まで/y);

function minutesOf({ hour, minute }: TimeOfDay): number {
  return hour * 60 + minute;
}

/** 午後2時~3時 says 午後 once for both; 午前11時~1時 crosses noon. 09:38-09:41 A.M. says it at the end. */
function shareHalf(first: TimeReading, last: TimeReading): readonly [TimeOfDay, TimeOfDay] {
  const later = (time: TimeOfDay): TimeOfDay => (time.hour < 12 ? { ...time, hour: time.hour + 12 } : time);
  const isEvening = first.half === "pm" || first.half === "night";
  // 午後11時半~1時 ends in the night.
  if (isEvening && last.half === undefined && minutesOf(later(last.time)) >= minutesOf(first.time))
    return [first.time, later(last.time)];
  if (first.half === "am" && last.half === undefined && minutesOf(last.time) < minutesOf(first.time))
    return [first.time, later(last.time)];
  if (
    first.half === undefined &&
    last.half === "pm" &&
    minutesOf(later(first.time)) < minutesOf(last.time) &&
    first.time.hour > 0
  )
    return [later(first.time), last.time];
  return [first.time, last.time];
}

function matchLogRow(text: string, at: number): RegExpExecArray | null {
  const row = matchAt(LOG_ROW, text, at);
  return row && IN_LOG.test(text.slice(Math.max(0, at - 200), at)) ? row : null;
}

function readMilitary(text: string, at: number, behindDay: boolean): Step<Clock> | undefined {
  const row = !behindDay && ROW_START.test(text.slice(Math.max(0, at - 4), at));
  const atRow = row
    ? (matchAt(MILITARY_ROW, text, at) ?? matchAt(MILITARY_ABOUT, text, at) ?? matchLogRow(text, at))
    : null;
  const sentence = !behindDay && text[at - 1] === "。" ? matchAt(LOG_SENTENCE, text, at) : null;
  const alone = atRow ?? sentence;
  const verb = !behindDay && !alone && matchAt(MILITARY_VERB, text, at) !== null;
  if (!behindDay && !alone && !verb && !matchAt(MILITARY_ABOUT, text, at)) return undefined;
  const both = matchAt(MILITARY_SPAN, text, at);
  const one = both ?? matchAt(MILITARY, text, at);
  if (one === null) return undefined;
  const end = at + one[0].length;
  const start = { hour: Number(one[1]), minute: Number(one[2]) };
  if (both !== null)
    return { part: { span: [at, end], start, end: { hour: Number(both[3]), minute: Number(both[4]) } }, end };
  const approximate = one[3] !== undefined;
  return {
    part: { span: [at, end], start, ...(approximate && { approximate }) },
    end,
  };
}

/** 同8分 is of the hour named last, 同時刻 the time named last. */
function readSame(text: string, at: number): Step<Clock> | undefined {
  const found = matchAt(SAME, text, at);
  if (found === null) return undefined;
  const [all, minutes, about] = found;
  const end = at + all.length;
  const part: Clock = {
    span: [at, end],
    start: { hour: 0, minute: Number(minutes ?? 0) },
    leansOn: minutes === undefined ? "time" : "hour",
    ...(about !== undefined && { approximate: true }),
  };
  return { part, end };
}

/** 15時31分頃から同35分頃まで and 15時31分から35分まで end in the same hour. */
function readSameHour(
  text: string,
  at: number,
  first: TimeReading,
  isNamed: boolean,
): TimeReading | undefined {
  const found = isNamed || matchAt(MINUTES_ALONE, text, at) ? matchAt(SAME_HOUR, text, at) : null;
  if (found === null || (!isNamed && Number(found[1]) <= first.time.minute)) return undefined;
  return {
    time: { hour: first.time.hour, minute: Number(found[1]) },
    ...(first.half && { half: first.half }),
    end: at + found[0].length,
  };
}

function makeClock(
  text: string,
  at: number,
  first: TimeReading,
  last?: TimeReading,
  word?: string,
): Step<Clock> {
  const [start, end] = last ? shareHalf(first, last) : [first.time];
  const written = last?.end ?? first.end;
  const direct = readZoneBehind(text, written);
  const behind = direct?.end ?? written;
  const until = last ? skipAt(TO, text, behind) : behind;
  // 14時から16時半まで(現地時間)
  const zone = direct ?? (until > behind ? readZoneBehind(text, until) : undefined);
  const close = direct ? until : (zone?.end ?? until);
  const part: Clock = {
    span: [at, close],
    start,
    ...(end && { end }),
    ...(last && word?.startsWith("翌") && { endsNextDay: true }),
    ...((first.ambiguous ?? last?.ambiguous) && { ambiguous: true }),
    ...((first.approximate ?? last?.approximate) && { approximate: true }),
    ...(zone && { zone: zone.part }),
  };
  return { part, end: close };
}

/**
 * `behindDay` when a day stands right before: then four digits are a time too, and kanji hours are sure. A time that no
 * day has, alone or at the end of a span, is `impossible`, with where it ends.
 */
export function readClock(
  text: string,
  at: number,
  behindDay: boolean,
): Step<Clock> | ImpossibleTime | undefined {
  const first = readTime(text, at, behindDay);
  if (first === undefined) return readMilitary(text, at, behindDay) ?? readSame(text, at);
  if ("impossible" in first) return first;
  const until = matchAt(UNTIL, text, first.end);
  const behind = first.end + (until?.[0].length ?? 0);
  const same = until && readSameHour(text, behind, first, until[1] === "同");
  const last = same ?? (until ? readTime(text, behind, true) : undefined);
  if (last === undefined) return makeClock(text, at, first);
  return "impossible" in last ? last : makeClock(text, at, first, last, until?.[1]);
}
