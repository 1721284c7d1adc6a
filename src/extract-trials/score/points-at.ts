// Points at: whether the span of a found fact stands where the gold has its surface, and cuts nothing in two.

import { spanContains, type Span } from "../../terms/span.ts";

/** The rule of the contract: the surface is contained in the fact's span or contains it. */
export function touches(a: Span, b: Span): boolean {
  return spanContains(a, b) || spanContains(b, a);
}

/** A span so much wider than the surface points at nothing: one over the whole text would touch every gold. */
const WIDEST_SLACK = 200;
/** An act is a clause, and an English one, with all that its ministers confirmed, is the longest. */
export const WIDEST_CLAUSE = 600;

export function pointsAt(span: Span, surface: Span, slack = WIDEST_SLACK): boolean {
  return touches(span, surface) && span[1] - span[0] <= surface[1] - surface[0] + slack;
}

/**
 * The same for a date: the words around a surface's digits (「長官は13日」, "Date 09:38") only tell which mention is
 * meant, and a span may leave them out while it goes on beyond the surface.
 */
export function pointsAtDigits(text: string, span: Span, surface: Span): boolean {
  if (pointsAt(span, surface)) return true;
  const [digits] = /\d(?:.*\d)?/su.exec(text.slice(...surface).normalize("NFKC")) ?? [];
  const at =
    digits === undefined
      ? -1
      : text
          .slice(...surface)
          .normalize("NFKC")
          .indexOf(digits);
  if (digits === undefined || at < 0) return false;
  const start = surface[0] + at;
  return pointsAt(span, [start, start + digits.length]);
}

/** Two characters of one word of time: inside a number, before its unit, inside 本日, 令和, 金曜 or a Latin word. */
const INSIDE_TIME_WORD =
  /^(?:[0-9０-９]{2}|[0-9０-９〇一二三四五六七八九十]\p{Script=Han}|令和|平成|昭和|大正|明治|[本昨今同来先翌前明当][日月年週]|[月火水木金土日]曜|[A-Za-z]{2})$/u;
const TIME_UNITS = /[年月日時分秒週]/u;

function cutsAt(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  if (!INSIDE_TIME_WORD.test(pair)) return false;
  return !/^[0-9０-９〇一二三四五六七八九十]\p{Script=Han}$/u.test(pair) || TIME_UNITS.test(pair);
}

/** True when a date's span begins and ends where its words do: a span moved by one unit cuts 9|日 or 本|日. */
export function keepsTimeWords(text: string, [start, end]: Span): boolean {
  return !cutsAt(text, start) && !cutsAt(text, end);
}

/** True when the span holds no white space or sentence mark at its edges. */
export function isTrimmed(text: string, span: Span): boolean {
  const surface = text.slice(...span);
  return surface !== "" && !/^[\s。、]|[\s。、]$/u.test(surface);
}
