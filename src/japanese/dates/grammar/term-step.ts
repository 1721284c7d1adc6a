// Takes a place in folded text and gives the date, range or open interval there.

import { signOf } from "../../search/sign.ts";
import type { Span } from "../../../terms/span.ts";
import { BOTH_DAYS, readThird } from "./day-step.ts";
import { MONTH_NAMES, monthNumber } from "./english-periods-step.ts";
import { readEnglishYear } from "./english-step.ts";
import { readLoose } from "./loose-step.ts";
import { matchAt, skipAt } from "./match-at.ts";
import type { Point, Term } from "./point.ts";
import { readPoint } from "./point-step.ts";

const RANGE = signOf(
  /(?:,(?= to )|(?:頃|ごろ)(?=から[^、。\n]{2,20}(?:まで|にかけ|の間)))? ?(~|から(?:、(?=[0-9]))?|より|-|ー|–|to |through |until ) ?(?:翌(?=[0-9]))?/y,
);
/** 4日朝から5日夜にかけて runs from day to day. */
const PART_OF_DAY = signOf(/の?(?:午前中?|午後|早朝|未明|深夜|夕方|[朝昼夜夕])(?=から|~|-)/y);
const SHORT_END = signOf(/([0-9]{1,2})(?![0-9:/.時月年分]|[A-Za-z])日?/y);
const NINE = 0x39;
const RESTATED = signOf(/の(?:翌々?日|前々?日|明後日)の(?=[0-9]{1,2}日)/y);
const YEARS_BETWEEN = signOf(/[Bb]etween ((?:19|20)[0-9]{2}) and ((?:19|20)[0-9]{2})(?![0-9])/y);
const MONTHS_BETWEEN = signOf(
  new RegExp(`[Bb]etween (${MONTH_NAMES.join("|")}) and (${MONTH_NAMES.join("|")})(?! ?[0-9])`, "y"),
);
const UNTIL = signOf(/まで/y);
const AFTER = signOf(/以降|以後|以来/y);
const BEFORE = signOf(/以前/y);
const FROM = signOf(/から(?!の?[0-9]{1,3}(?:日間|年|か月|カ月|ヶ月|ヵ月|週間))/y);

/** 2028年度から4年間, 来年度から5カ年: as many years, that of the start among them. */
const FOR_YEARS = signOf(/からの?([2-9]|[1-9][0-9])(?:年間|[かカヶヵケ]年(?:間|度)?(?!前|後|以))/y);
/** 3年前の平成26年以来: it is told when it was last so, and nothing of the time since. */
const LAST_TIME = /[0-9一二三四五六七八九十]年前の$/;
const LAST_TIME_LENGTH = 6;

const IN_FIGURES = /[0-9]([./])[0-9]{1,2}$/;

/** The 22 of 2/19~22 stands without a unit. */
function readShortEnd(text: string, at: number, first: Point): Point | undefined {
  if (first.day?.kind !== "absolute" || !/[0-9]$/.test(text.slice(first.span[0], first.span[1])))
    return undefined;
  const found = matchAt(SHORT_END, text, at);
  const day = Number(found?.[1]);
  if (found === null || day <= first.day.day || day > 31) return undefined;
  return { span: [at, at + found[0].length], day: { kind: "absolute", day } };
}

const FIGURES_END = signOf(
  /(0?[1-9]|1[0-2])([./])(0?[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z:/]|\.[0-9]| ?[ap]\.?m)/y,
);

/** The 10.30 of H30.9.27 - 10.30: month and day in the figures of the first. */
function readFiguresEnd(text: string, at: number, first: Point): Point | undefined {
  if (!first.year || first.month?.kind !== "absolute" || first.day?.kind !== "absolute" || first.clock)
    return undefined;
  const found = matchAt(FIGURES_END, text, at);
  const [month, day] = [Number(found?.[1]), Number(found?.[3])];
  const parted = found !== null && IN_FIGURES.exec(text.slice(...first.span))?.[1] === found[2];
  if (!found || !parted || (month === first.month.month && day <= first.day.day)) return undefined;
  return {
    span: [at, at + found[0].length],
    month: { kind: "absolute", month },
    day: { kind: "absolute", day },
  };
}

/** The 3 of 2、3両日. */
function readBoth(text: string, first: Point): Point | undefined {
  if (first.day?.kind !== "absolute" || first.clock) return undefined;
  const [, end] = first.span;
  const found = matchAt(BOTH_DAYS, text, end);
  const day = Number(found?.[1]);
  if (found === null || day !== first.day.day + 1) return undefined;
  return { span: [end, end + found[0].length], day: { kind: "absolute", day } };
}

/** 3月中旬から下旬. */
function readThirdEnd(text: string, first: Point, at: number): Point | undefined {
  const step = first.day?.kind === "third" ? readThird(text, at) : undefined;
  if (step === undefined) return undefined;
  const { year, month } = first;
  return { span: [at, step.end], day: step.part, ...(year && { year }), ...(month && { month }) };
}

function readLast(text: string, first: Point): Point | undefined {
  const both = readBoth(text, first);
  if (both) return both;
  const partOfDay = (first.day?.kind === "absolute" || first.repeated) && !first.clock;
  const start = partOfDay ? skipAt(PART_OF_DAY, text, first.span[1]) : first.span[1];
  const range = matchAt(RANGE, text, start);
  if (range === null) return undefined;
  const at = start + range[0].length;
  // H22.8.18-24 and 2/18-20: behind figures a hyphen parts days too.
  const short = range[1] === "~" || (range[1] === "-" && IN_FIGURES.test(text.slice(...first.span)));
  const figures = range[1] === "~" || range[1] === "-" ? readFiguresEnd(text, at, first) : undefined;
  const last =
    figures ||
    (short && readShortEnd(text, at, first)) ||
    readThirdEnd(text, first, at) ||
    readPoint(text, at, true);
  if (!last || (!last.year && !last.month && !last.day)) return undefined;
  if ((range[1] === "より" || start > first.span[1]) && last.day?.kind !== "absolute") return undefined;
  return last;
}

function close(text: string, first: Point, last: Point): Term {
  return { first, last, span: [first.span[0], skipAt(UNTIL, text, last.span[1])] };
}

/** May 2-4 holds its second day already. */
function splitEnglishRange(point: Point & { readonly rangeDay?: number }): Term | undefined {
  if (point.rangeDay === undefined) return undefined;
  const { rangeDay, ...first } = point;
  return { first, last: { span: point.span, day: { kind: "absolute", day: rangeDay } }, span: point.span };
}

/** The last of the years that are counted from the first; a fiscal year's with its months. */
function readForYears(text: string, { year, period, month, day, clock, span }: Point): Point | undefined {
  if (!year || month || day || clock || (period && period.precision !== "fiscal-year")) return undefined;
  const found = matchAt(FOR_YEARS, text, span[1]);
  if (found === null) return undefined;
  const more = Number(found[1]) - 1;
  const end = span[1] + found[0].length;
  const last: Point = { span: [span[1], end], ...(period && { period }) };
  if (year.kind === "absolute") return { ...last, year: { kind: "absolute", year: year.year + more } };
  if (year.kind !== "relative" || year.to !== "anchor" || year.samePeriod) return undefined;
  return { ...last, year: { ...year, years: year.years + more } };
}

function readOpen(text: string, first: Point): Term {
  const [start, end] = first.span;
  const word = matchAt(AFTER, text, end) ?? matchAt(BEFORE, text, end);
  const lastTime =
    word?.[0] === "以来" && LAST_TIME.test(text.slice(Math.max(0, start - LAST_TIME_LENGTH), start));
  if (word && !lastTime) {
    const open = word[0] === "以前" ? "before" : "after";
    return { first, span: [start, end + word[0].length], open };
  }
  // 16年6月から is a time that began then; 昨日から names the day.
  // 前年度から18回増えた compares.
  const compared = first.year?.kind === "relative" && first.year.to === "previous" && first.year.years < 0;
  const coarse = !first.day && !first.clock && !compared && (first.month ?? first.year) !== undefined;
  if (coarse && matchAt(FROM, text, end)) return { first, span: [start, end + 2], open: "after" };
  const isDay = first.day?.kind === "absolute" && first.month?.kind === "absolute" && !first.clock;
  if (isDay && matchAt(FROM_A_DAY, text, end)) return { first, span: [start, end + 2], open: "after" };
  return { first, span: first.span };
}

/** 12月4日から、…が開催される: what is to come begins then, and the sentence gives no end. */
const FROM_A_DAY = signOf(
  /から、(?![^。\n]{0,120}まで)[^。\n]{2,120}?(?:開催|開か|実施|行わ)(?:され|れ|し)(?:る(?!こと|と|際|た)|ます)/y,
);

const MONTH_AND_DAY = signOf(/(?=[0-9]{1,2}月[0-9]{1,2}日)/y);

/** 昨日7月3日, 本日9月8日: the date that is meant is said again at once. */
function readSaidAgain(text: string, point: Point): Point | undefined {
  if (point.day?.kind !== "relative" || point.clock || point.month) return undefined;
  const [start, end] = point.span;
  const meant = matchAt(MONTH_AND_DAY, text, end) && readPoint(text, end, true);
  return meant ? { ...meant, span: [start, meant.span[1]] } : undefined;
}

/** 28日の明後日の30日, 30日の翌日の31日未明: the day that is meant stands last. */
function readRestated(
  text: string,
  point: Point & { readonly rangeDay?: number },
): Point & { readonly rangeDay?: number } {
  const said = readSaidAgain(text, point);
  if (said) return said;
  if (text[point.span[1]] !== "の" || point.clock || point.day?.kind !== "absolute") return point;
  const turn = matchAt(RESTATED, text, point.span[1]);
  const meant = turn && readPoint(text, point.span[1] + turn[0].length, true);
  if (!meant || meant.day?.kind !== "absolute") return point;
  return { ...meant, span: [point.span[0], meant.span[1]] };
}

/** Between 2022 and 2024, between April and September. */
function readBetween(text: string, at: number): Term | undefined {
  const found = matchAt(YEARS_BETWEEN, text, at) ?? matchAt(MONTHS_BETWEEN, text, at);
  if (found === null) return undefined;
  const span: Span = [at, at + found[0].length];
  const point = (words = ""): Point =>
    /^\d/.test(words)
      ? { span, year: { kind: "absolute", year: Number(words) } }
      : { span, month: { kind: "absolute", month: monthNumber(words) } };
  return { first: point(found[1]), last: point(found[2]), span: [at, at + found[0].length] };
}

export function readTerm(text: string, at: number, loose = false): Term | undefined {
  return readPlainTerm(text, at) ?? (loose ? readLoose(text, at) : undefined);
}

function readPlainTerm(text: string, at: number): Term | undefined {
  const unit = text.charCodeAt(at);
  const latin = unit < 0x80 && unit > NINE;
  const english = latin ? readEnglishYear(text, at) : undefined;
  if (english) {
    const first: Point = { span: [english.start, english.end], ...(english.year && { year: english.year }) };
    return { first, span: first.span, ...(english.open && { open: "after" }) };
  }
  const between = latin ? readBetween(text, at) : undefined;
  if (between) return between;
  const point = readPoint(text, at);
  if (point === undefined) return undefined;
  const first = readRestated(text, point);
  const range = splitEnglishRange(first);
  if (range) return range;
  const last = readForYears(text, first) ?? readLast(text, first);
  return last ? close(text, first, last) : readOpen(text, first);
}
