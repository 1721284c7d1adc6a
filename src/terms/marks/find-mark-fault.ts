// Mark fault: a text and the marks over it in, the sentence about the first mark that cannot stand there out.

import type { Span } from "../span.ts";
import { spanContains, spansOverlap } from "../span.ts";
import { readLinkAddress } from "./link-address.ts";
import type { MarkedText, TextMark } from "./text-mark.ts";

/** A reading is a few signs of kana over a word; what is longer is a note. */
const LONGEST_READING = 200;
const EXCERPT = 40;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

const cutsSurrogates = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);

function findSpanFault(text: string, [start, end]: Span): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
    return `lies outside its text of ${text.length} signs`;
  }
  if (start >= end) return "is empty";
  return cutsSurrogates(text, start) || cutsSurrogates(text, end) ? "cuts a sign in two" : undefined;
}

function findValueFault(mark: TextMark): string | undefined {
  if (mark.kind === "link" && readLinkAddress(mark.href) === undefined) {
    return `leads to "${excerpt(mark.href)}": links lead to http, https, mailto or a path of this site`;
  }
  if (mark.kind !== "ruby") return undefined;
  if (mark.reading.trim() === "") return "has no reading";
  if (mark.reading.length > LONGEST_READING) return `has a reading of over ${LONGEST_READING} signs`;
  return /[\u0000-\u001f\u007f-\u009f]/u.test(mark.reading) ? "has a control sign in its reading" : undefined;
}

/** Whether two marks, the first of which begins no later, cannot both be drawn. */
function disagree(first: TextMark, second: TextMark): boolean {
  if (!spansOverlap(first.span, second.span)) return false;
  if (first.kind === second.kind) return true;
  const pair = [first, second];
  const link = pair.find(({ kind }) => kind === "link");
  const ruby = pair.find(({ kind }) => kind === "ruby");
  return link !== undefined && ruby !== undefined && !spanContains(link.span, ruby.span);
}

/** Undefined where all of them can be drawn. The sentence names the mark by its kind and its span. */
export function findMarkFault({ text, marks }: MarkedText): string | undefined {
  const open: TextMark[] = [];
  let last = 0;
  for (const mark of marks) {
    const name = `the ${mark.kind} at [${mark.span.join(", ")})`;
    const fault = findSpanFault(text, mark.span) ?? findValueFault(mark);
    if (fault !== undefined) return `${name} ${fault}`;
    if (mark.span[0] < last) return `${name} is out of order`;
    last = mark.span[0];
    const still = open.filter(({ span }) => span[1] > last);
    const other = still.find((before) => disagree(before, mark));
    if (other) return `${name} meets the ${other.kind} at [${other.span.join(", ")})`;
    open.splice(0, open.length, ...still, mark);
  }
  return undefined;
}
