// Takes a place in folded text and gives what only a text about time would mean as a time: 7/8, Q1, (月), 25時30分, 1世紀, 紀元前202年.

import { signOf } from "../../search/sign.ts";
import { parseWholeNumber } from "../../numbers/numerals.ts";
import { matchAt } from "./match-at.ts";
import type { Point, Term, WrittenValue } from "./point.ts";
import { isWeekday } from "./weekday-step.ts";

const BEFORE_CHRIST = signOf(/紀元前([0-9]{1,4})(世紀|年)(頃|ごろ)?/y);
const CENTURY = signOf(/([0-9]{1,2})世紀(?!目|前|後|半|ぶり|近く前)(頃|ごろ|前後)?(以前|以降)?/y);
const THIS_CENTURY = signOf(/今世紀/y);
const QUARTER = signOf(/Q([1-4])(?![0-9A-Za-z])/y);
const WEEKDAY = signOf(/\(([日月火水木金土])(?:曜日?)?\)/y);
const MONTH_DAY = signOf(/(?<![0-9A-Za-z./_:+-])([0-9]{1,2})\/([0-9]{1,2})(?![0-9A-Za-z/.%_+])/y);
const COMMA_DAY = signOf(
  /(?<![0-9A-Za-z.,])(1[6-9][0-9]{2}|2[01][0-9]{2}),([0-9]{1,2}),([0-9]{1,2})(?![0-9,.])/y,
);
const SHORT_YEAR = signOf(/(?<![0-9.,])([1-9][0-9]{2})年(?!間|目|ぶり|前|後|以|余|も)/y);
/** Hours to 29 are those of the night behind the day: 25時30分 is half past one. */
const LATE = signOf(
  /(?:深夜)?(2[4-9])(?:時(?!間)(?:([0-5]?[0-9])分)?|:([0-5][0-9])(?::([0-5][0-9]))?)(?![0-9])/y,
);
/** Of an hour that is not said. */
const MINUTES = signOf(
  /(?<![0-9.,時:])(?:([0-5]?[0-9])分(?!間)(?:([0-5]?[0-9])秒)?|([0-5]?[0-9])秒|([3-5][0-9]):([0-5][0-9]))(?![0-9間])/y,
);

/** Places where only a loose form may begin. */
export const LOOSE_TRIGGERS: readonly string[] = [
  "紀元前",
  "今世紀",
  "Q(?=[1-4])",
  "\\((?=[日月火水木金土](?:\\)|曜))",
  "深夜",
];

function two(number: number | string | undefined): string {
  return String(number).padStart(2, "0");
}

/** EDTF counts 1 BC as 0000. */
function yearValue(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

function centuryOf(first: number): WrittenValue {
  return { start: yearValue(first), end: yearValue(first + 99), precision: "century" };
}

function once(value: string, precision: WrittenValue["precision"]): WrittenValue {
  return { start: value, end: value, precision };
}

type Found = Pick<Point, "written" | "year" | "period" | "month" | "day" | "approximate"> & {
  readonly open?: "before" | "after";
  readonly length: number;
};

function readCentury(text: string, at: number): Found | undefined {
  const before = matchAt(BEFORE_CHRIST, text, at);
  if (before) {
    const number = Number(before[1]);
    const written = before[2] === "年" ? once(yearValue(1 - number), "year") : centuryOf(1 - number * 100);
    return { written, ...(before[3] && { approximate: true }), length: before[0].length };
  }
  const century = matchAt(CENTURY, text, at);
  if (century) {
    const open = century[3] && (century[3] === "以前" ? "before" : "after");
    return {
      written: centuryOf((Number(century[1]) - 1) * 100 + 1),
      ...(century[2] && { approximate: true }),
      ...(open && { open }),
      length: century[0].length,
    };
  }
  if (matchAt(THIS_CENTURY, text, at) === null) return undefined;
  const period = { firstMonth: 1, months: 1200, precision: "century", fiscal: false } as const;
  return { year: { kind: "relative", to: "anchor", years: 0 }, period, length: 3 };
}

function readFigures(text: string, at: number): Found | undefined {
  const comma = matchAt(COMMA_DAY, text, at);
  if (comma)
    return { written: once(`${comma[1]}-${two(comma[2])}-${two(comma[3])}`, "day"), length: comma[0].length };
  const day = matchAt(MONTH_DAY, text, at);
  const [month, number] = [Number(day?.[1]), Number(day?.[2])];
  if (day && month >= 1 && month <= 12 && number >= 1 && number <= 31)
    return {
      month: { kind: "absolute", month },
      day: { kind: "absolute", day: number },
      length: day[0].length,
    };
  const year = matchAt(SHORT_YEAR, text, at);
  const written = year && parseWholeNumber(year[1] ?? "");
  return year && written && written > 100
    ? { written: once(yearValue(written), "year"), length: year[0].length }
    : undefined;
}

function readTimeOfDay(text: string, at: number): Found | undefined {
  const late = matchAt(LATE, text, at);
  if (late) {
    const seconds = late[4] === undefined ? "" : `:${late[4]}`;
    const value = `T${late[1]}:${two(late[2] ?? late[3] ?? 0)}${seconds}`;
    return { written: once(value, "minute"), length: late[0].length };
  }
  const minutes = matchAt(MINUTES, text, at);
  if (minutes === null) return undefined;
  const minute = minutes[1] ?? minutes[4];
  const second = minutes[2] ?? minutes[3] ?? minutes[5];
  const value = `TXX:${minute === undefined ? "XX" : two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
  return { written: once(value, "minute"), length: minutes[0].length };
}

function readSign(text: string, at: number): Found | undefined {
  const quarter = matchAt(QUARTER, text, at);
  // EDTF numbers the quarters of a year 33 to 36 where months stand.
  if (quarter) return { written: once(`XXXX-${32 + Number(quarter[1])}`, "quarter"), length: 2 };
  const weekday = matchAt(WEEKDAY, text, at);
  if (weekday === null || !isWeekday(weekday[1])) return undefined;
  return { day: { kind: "weekday", weekday: weekday[1] }, length: weekday[0].length };
}

export function readLoose(text: string, at: number): Term | undefined {
  const found =
    readCentury(text, at) ?? readFigures(text, at) ?? readTimeOfDay(text, at) ?? readSign(text, at);
  if (found === undefined) return undefined;
  const { length, open, ...parts } = found;
  const first: Point = { ...parts, span: [at, at + length] };
  return { first, span: first.span, ...(open && { open }) };
}
