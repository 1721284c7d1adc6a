// Takes a place in folded text and gives the date, range or open interval there.

import { readEnglishYear } from "./english-step.ts";
import { readLoose } from "./loose-step.ts";
import { matchAt, skipAt } from "./match-at.ts";
import type { Point, Term } from "./point.ts";
import { readPoint } from "./point-step.ts";

const RANGE = / ?(~|から(?:、(?=[0-9]))?|より|-|ー|–|to |through |until ) ?(?:翌(?=[0-9]))?/y;
/** 4日朝から5日夜にかけて runs from day to day. */
const PART_OF_DAY = /(?:午前中?|午後|早朝|未明|深夜|夕方|[朝昼夜夕])(?=から|~|-)/y;
const SHORT_END = /([0-9]{1,2})(?![0-9:/.時月年分]|[A-Za-z])日?/y;
const UNTIL = /まで/y;
const AFTER = /以降|以後|以来/y;
const BEFORE = /以前/y;
const FROM = /から(?!の?[0-9]{1,3}(?:日間|年|か月|カ月|ヶ月|ヵ月|週間))/y;

/** The 22 of 2/19~22 stands without a unit. */
function readShortEnd(text: string, at: number, first: Point): Point | undefined {
  if (first.day?.kind !== "absolute" || !/[0-9]$/.test(text.slice(first.span[0], first.span[1])))
    return undefined;
  const found = matchAt(SHORT_END, text, at);
  const day = Number(found?.[1]);
  if (found === null || day <= first.day.day || day > 31) return undefined;
  return { span: [at, at + found[0].length], day: { kind: "absolute", day } };
}

function readLast(text: string, first: Point): Point | undefined {
  const partOfDay = first.day?.kind === "absolute" && !first.clock;
  const start = partOfDay ? skipAt(PART_OF_DAY, text, first.span[1]) : first.span[1];
  const range = matchAt(RANGE, text, start);
  if (range === null) return undefined;
  const at = start + range[0].length;
  const tilde = range[1] === "~";
  const last = (tilde && readShortEnd(text, at, first)) || readPoint(text, at, true);
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

function readOpen(text: string, first: Point): Term {
  const end = first.span[1];
  const word = matchAt(AFTER, text, end) ?? matchAt(BEFORE, text, end);
  if (word) {
    const open = word[0] === "以前" ? "before" : "after";
    return { first, span: [first.span[0], end + word[0].length], open };
  }
  // 16年6月から is a time that began then; 昨日から names the day.
  const coarse = !first.day && !first.clock && (first.month ?? first.year) !== undefined;
  if (coarse && matchAt(FROM, text, end)) return { first, span: [first.span[0], end + 2], open: "after" };
  return { first, span: first.span };
}

export function readTerm(text: string, at: number, loose = false): Term | undefined {
  return readPlainTerm(text, at) ?? (loose ? readLoose(text, at) : undefined);
}

function readPlainTerm(text: string, at: number): Term | undefined {
  const english = text.charCodeAt(at) < 0x80 ? readEnglishYear(text, at) : undefined;
  if (english) {
    const first: Point = { span: [english.start, english.end], ...(english.year && { year: english.year }) };
    return { first, span: first.span, ...(english.open && { open: "after" }) };
  }
  const first = readPoint(text, at);
  if (first === undefined) return undefined;
  const range = splitEnglishRange(first);
  if (range) return range;
  const last = readLast(text, first);
  return last ? close(text, first, last) : readOpen(text, first);
}
