// Takes a place in folded text and gives the time of day or span of times there: 16時30分, 午後3時, 22:58~23:35, 1535.

import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import { SMALL_NUMBER } from "./number-pattern.ts";
import type { Clock, Step, TimeOfDay } from "./point.ts";
import { readZoneBehind } from "./zone-step.ts";

const HALF_OF_DAY = "(午前|午後|A\\.?M\\.?|P\\.?M\\.?|AM|PM)? ?";
const HOURS = new RegExp(
  `${HALF_OF_DAY}(${SMALL_NUMBER}) ?時(?!間|期|代|速|点の)(?: ?(${SMALL_NUMBER}) ?分(?!間|の)|(半))?(?: ?[0-5]?[0-9]秒)?(?:頃|ごろ|すぎ|過ぎ)?`,
  "y",
);
const COLON = new RegExp(
  `${HALF_OF_DAY}(?<![0-9.:])([01]?[0-9]|2[0-4]):([0-5][0-9])(?::[0-5][0-9])?(?![0-9:])(?:頃|ごろ)?`,
  "y",
);
const NOON = /(正午)/y;
const MILITARY =
  /([01][0-9]|2[0-3])([0-5][0-9])(?![0-9.,:年名人円機隻件台個枚回号億万千kKmM%~-])(?:頃|ごろ)?/y;
const MILITARY_SPAN = /([01][0-9]|2[0-3])([0-5][0-9])[~-]([01][0-9]|2[0-3])([0-5][0-9])(?![0-9.,:年名人円])/y;
const ENGLISH_HALF = / ?([ap])\.?m\b\.?/iy;
const UNTIL = / ?(?:~|から|-|ー|より) ?(翌日?の?|同日)?/y;
const TO = /まで/y;

type Reading = {
  readonly time: TimeOfDay;
  readonly half?: "am" | "pm";
  readonly ambiguous?: boolean;
  readonly end: number;
};

function halfOf(sign: string | undefined): "am" | "pm" | undefined {
  if (sign === undefined) return undefined;
  return sign === "午前" || /^a/i.test(sign) ? "am" : "pm";
}

/** 午後0時 is noon; 午後12時 is noon to some and midnight to others, and is taken as noon with a doubt. */
function inHalf(
  hour: number,
  half: "am" | "pm" | undefined,
): { readonly hour: number; readonly ambiguous: boolean } {
  if (half === undefined || hour > 12) return { hour, ambiguous: false };
  if (hour === 12) return { hour: half === "am" ? 0 : 12, ambiguous: true };
  return { hour: half === "pm" ? hour + 12 : hour, ambiguous: false };
}

function makeReading(
  hours: number,
  minutes: number,
  half: "am" | "pm" | undefined,
  end: number,
): Reading | undefined {
  const { hour, ambiguous } = inHalf(hours, half);
  if (hour > 24 || minutes > 59 || (hour === 24 && minutes > 0)) return undefined;
  return { time: { hour, minute: minutes }, ...(half && { half }), ...(ambiguous && { ambiguous }), end };
}

function readTime(text: string, at: number, behindDay: boolean): Reading | undefined {
  const hours = matchAt(HOURS, text, at);
  if (hours !== null) {
    const kanji = !/[0-9]/.test(hours[2] ?? "");
    // 一時 is 'for a while' unless 午前 or 午後 stands before it.
    if (kanji && hours[1] === undefined && (!behindDay || hours[2] === "一")) return undefined;
    const minutes = hours[4] === "半" ? 30 : parseWholeNumber(hours[3] ?? "0");
    const hour = parseWholeNumber(hours[2] ?? "");
    if (hour === undefined || minutes === undefined) return undefined;
    return makeReading(hour, minutes, halfOf(hours[1]), at + hours[0].length);
  }
  const colon = matchAt(COLON, text, at);
  if (colon !== null) {
    const behind = matchAt(ENGLISH_HALF, text, at + colon[0].length);
    const half = halfOf(colon[1]) ?? halfOf(behind?.[1]);
    const end = at + colon[0].length + (behind?.[0].length ?? 0);
    const reading = makeReading(Number(colon[2]), Number(colon[3]), half, end);
    // In English 12:30 p.m. has one meaning.
    return reading && behind ? { time: reading.time, ...(half && { half }), end } : reading;
  }
  const noon = matchAt(NOON, text, at);
  return noon ? makeReading(12, 0, undefined, at + noon[0].length) : undefined;
}

function isBefore(a: TimeOfDay, b: TimeOfDay): boolean {
  return a.hour * 60 + a.minute < b.hour * 60 + b.minute;
}

/** 午後2時~3時 says 午後 once for both; 午前11時~1時 crosses noon. 09:38-09:41 A.M. says it at the end. */
function shareHalf(first: Reading, last: Reading): readonly [TimeOfDay, TimeOfDay] {
  const later = (time: TimeOfDay): TimeOfDay => (time.hour < 12 ? { ...time, hour: time.hour + 12 } : time);
  if (first.half === "pm" && last.half === undefined) return [first.time, later(last.time)];
  if (first.half === "am" && last.half === undefined && isBefore(last.time, first.time)) {
    return [first.time, later(last.time)];
  }
  if (first.half === undefined && last.half === "pm" && isBefore(later(first.time), last.time)) {
    return [later(first.time), last.time];
  }
  return [first.time, last.time];
}

function readMilitary(text: string, at: number): Step<Clock> | undefined {
  const both = matchAt(MILITARY_SPAN, text, at);
  const one = both ?? matchAt(MILITARY, text, at);
  if (one === null) return undefined;
  const end = at + one[0].length;
  const start = { hour: Number(one[1]), minute: Number(one[2]) };
  if (both === null) return { part: { span: [at, end], start }, end };
  return { part: { span: [at, end], start, end: { hour: Number(both[3]), minute: Number(both[4]) } }, end };
}

/** `behindDay` when a day stands right before: then four digits are a time too, and kanji hours are sure. */
export function readClock(text: string, at: number, behindDay: boolean): Step<Clock> | undefined {
  const first = readTime(text, at, behindDay);
  if (first === undefined) return behindDay ? readMilitary(text, at) : undefined;
  const until = matchAt(UNTIL, text, first.end);
  const last = until ? readTime(text, first.end + until[0].length, true) : undefined;
  const [start, end] = last ? shareHalf(first, last) : [first.time];
  let behind = last?.end ?? first.end;
  const zone = readZoneBehind(text, behind);
  behind = zone?.end ?? behind;
  if (last && matchAt(TO, text, behind)) behind += 2;
  const part: Clock = {
    span: [at, behind],
    start,
    ...(end && { end }),
    ...(last && until?.[1]?.startsWith("翌") && { endsNextDay: true }),
    ...((first.ambiguous ?? last?.ambiguous) && { ambiguous: true }),
    ...(zone && { zone: zone.part }),
  };
  return { part, end: behind };
}
