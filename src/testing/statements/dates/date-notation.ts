// Date notation: takes a day (and time) and writes it in one of the notations of official pages, with its value.

import type { DateRole } from "../../../terms/fact.ts";
import {
  eraOf,
  isoDay,
  isoMinute,
  twoDigits,
  weekdayOf,
  type CalendarDay,
  type ClockTime,
} from "./calendar.ts";
import { markWhole, type Passage } from "../passages/passage.ts";
import type { Random } from "../passages/random.ts";

const KANJI_DIGITS = "〇一二三四五六七八九";

/** 1–99 in positional words: 十六, 二十. */
function kanjiNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${KANJI_DIGITS[tens] ?? ""}十`;
  return `${head}${ones === 0 ? "" : (KANJI_DIGITS[ones] ?? "")}`;
}

function kanjiYear(year: number): string {
  return String(year).replaceAll(/\d/gu, (digit) => KANJI_DIGITS[Number(digit)] ?? "");
}

/** ASCII digits and marks to their full-width counterparts, one for one. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9():.~/-]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

type Writing = (day: CalendarDay, random: Random) => string;

const eraYear = (day: CalendarDay): string => {
  const { name, year } = eraOf(day);
  return `${name}${year === 1 ? "元" : year}`;
};

/** Notations that state the year, for running text. */
const RUNNING: readonly [Writing, ...Writing[]] = [
  (day) => `${day.year}年${day.month}月${day.day}日`,
  (day) => `${day.year}年${day.month}月${day.day}日(${weekdayOf(day)})`,
  (day) => `${eraYear(day)}年${day.month}月${day.day}日`,
  (day) => `${eraYear(day)}(${day.year})年${day.month}月${day.day}日`,
  (day) => `${day.year}(${eraYear(day)})年${day.month}月${day.day}日`,
  (day) => `${eraYear(day)}年${day.month}月${day.day}日(${weekdayOf(day)}曜日)`,
  (day) =>
    `${eraOf(day).name}${eraOf(day).year === 1 ? "元" : kanjiNumber(eraOf(day).year)}年${kanjiNumber(day.month)}月${kanjiNumber(day.day)}日`,
  (day) => `${kanjiYear(day.year)}年${kanjiNumber(day.month)}月${kanjiNumber(day.day)}日`,
  (day) => fullWidth(`${day.year}年${day.month}月${day.day}日`),
  (day) => fullWidth(`${eraYear(day)}年${day.month}月${day.day}日（${weekdayOf(day)}）`),
];

/** Notations of a line that holds nothing but a date. */
const ALONE: readonly [Writing, ...Writing[]] = [
  ...RUNNING,
  (day) => `${eraOf(day).letter}${eraOf(day).year}.${day.month}.${day.day}`,
  (day) => `${day.year}.${day.month}.${day.day}`,
  (day) => `${day.year}/${twoDigits(day.month)}/${twoDigits(day.day)}`,
];

export function markDate(words: string | Passage, value: string, role?: DateRole): Passage {
  return markWhole(words, (span) => ({ type: "date", span, value, ...(role ? { role } : {}) }));
}

export function writeRunningDate(random: Random, day: CalendarDay, role?: DateRole): Passage {
  return markDate(random.pick(RUNNING)(day, random), isoDay(day), role);
}

export function writeDateAlone(random: Random, day: CalendarDay, role?: DateRole): Passage {
  return markDate(random.pick(ALONE)(day, random), isoDay(day), role);
}

/** Month and day, the year being known from elsewhere on the page. */
export function writeShortDate(random: Random, day: CalendarDay, role?: DateRole): Passage {
  const plain = `${day.month}月${day.day}日`;
  return markDate(random.chance(0.2) ? fullWidth(plain) : plain, isoDay(day), role);
}

/** The stamp a content system puts under a headline. */
export function writeStamp(random: Random, day: CalendarDay, time: ClockTime): Passage {
  const clock = `${time.hour}:${twoDigits(time.minute)}`;
  const text = random.pick([
    `${day.year}-${day.month}-${day.day} ${clock}`,
    `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)} ${twoDigits(time.hour)}:${twoDigits(time.minute)}`,
    `${day.year}/${day.month}/${day.day} ${clock}`,
    `${day.year}.${twoDigits(day.month)}.${twoDigits(day.day)} ${clock}`,
    `${day.year}年${day.month}月${day.day}日 ${clock}`,
  ]);
  return markDate(text, isoMinute(day, time), "stamp");
}

/** Both calendars, weekday and time, as a desk's lead has it; `weekdayShift` writes a wrong weekday. */
export function writeLeadDate(random: Random, day: CalendarDay, time: ClockTime, weekdayShift = 0): Passage {
  const date = random.pick([
    `${eraYear(day)}(${day.year})年${day.month}月${day.day}日(${weekdayOf(day, weekdayShift)})`,
    `${eraYear(day)}年${day.month}月${day.day}日（${weekdayOf(day, weekdayShift)}）`,
    fullWidth(`${eraYear(day)}(${day.year})年${day.month}月${day.day}日(${weekdayOf(day, weekdayShift)})`),
  ]);
  const clock = random.pick([
    `${time.hour}時${twoDigits(time.minute)}分`,
    `${twoDigits(time.hour)}時${twoDigits(time.minute)}分`,
    ` ${time.hour}:${twoDigits(time.minute)}`,
  ]);
  return markDate(`${date}${clock}`, isoMinute(day, time), "announced");
}
