// Conference hours: writes the day and the time span of a conference in each notation, with its interval.

import {
  eraOf,
  isoMinute,
  twoDigits,
  weekdayOf,
  type CalendarDay,
  type ClockTime,
} from "../statements/dates/calendar.ts";
import { fullWidth, markDate } from "../statements/dates/date-notation.ts";
import type { Passage } from "../statements/passages/passage.ts";
import type { Random } from "../statements/passages/random.ts";

export type Hours = { readonly day: CalendarDay; readonly from: ClockTime; readonly to: ClockTime };

export function inventHours(random: Random, day: CalendarDay): Hours {
  const from = { hour: random.integer(8, 20), minute: random.chance(0.2) ? 0 : random.integer(0, 59) };
  const minutes = from.hour * 60 + from.minute + random.integer(3, 50);
  return { day, from, to: { hour: Math.floor(minutes / 60), minute: minutes % 60 } };
}

export function intervalOf({ day, from, to }: Hours): string {
  return `${isoMinute(day, from)}/${isoMinute(day, to)}`;
}

/** 11時, 11時38分, 08時57分. */
function inWords({ hour, minute }: ClockTime, padded: boolean): string {
  const head = padded ? twoDigits(hour) : String(hour);
  return minute === 0 ? `${head}時` : `${head}時${padded ? twoDigits(minute) : minute}分`;
}

function withColon({ hour, minute }: ClockTime): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function eraDay(day: CalendarDay, both: boolean): string {
  const { name, year } = eraOf(day);
  return `${name}${year === 1 ? "元" : year}${both ? `(${day.year})` : ""}年${day.month}月${day.day}日`;
}

/** Both in one: 令和7年10月17日(金)11時~11時38分. */
export function writeHours(random: Random, hours: Hours): Passage {
  const { day, from, to } = hours;
  const weekday = `(${weekdayOf(day)})`;
  const padded = random.chance(0.5);
  const tilde = random.pick(["~", "〜", "～"]);
  const words = `${inWords(from, padded)}${tilde}${inWords(to, padded)}`;
  const colons = `${withColon(from)}${tilde}${withColon(to)}`;
  const text = random.pick([
    `${eraDay(day, false)}${weekday}${words}`,
    `${eraDay(day, true)}${weekday}${words}`,
    `${eraDay(day, false)}${weekday} ${colons}`,
    `${eraDay(day, false)}(${colons})`,
    fullWidth(`${eraDay(day, false)}${weekday}${colons}`),
    `${day.year}年${day.month}月${day.day}日${weekday}${words}`,
  ]);
  return markDate(text, intervalOf(hours), "announced");
}
