// Takes lines of a record and a table of its labels; gives what stands behind each label: on its line, on the lines below, or in its column.

import { findOverlapping } from "../found/overlapping.ts";
import type { Span } from "../../terms/span.ts";
import type { Line } from "../page/lines.ts";
import { trimSpan } from "../page/lines.ts";
import type { Page } from "../page/page.ts";
import type { Labelled, Labels } from "./labels.ts";
import { fieldOf } from "./labels.ts";
import { readColumns } from "./read-columns.ts";

/** 1 事業名, (2) 契約日, ○場所, ア 人員: numbers and marks before a label. */
const MARK =
  /^(?:\|\s{0,3})?(?:[○◎●■◆◇□・*※▽▼①-⑳]\s?|[(]?\d{1,2}[).、:]?\s{0,3}|[(]?[ア-コ][).、]\s?|[ア-コ]\s|[(]?[一二三四五六七八九十][)、.]\s?){0,2}/u;
const NUMBERED = /^(?:[○◎●■◆◇□①-⑳]|[(]?\d{1,2}[).、:\s]|[(]?[一二三四五六七八九十][)、])/u;
/** A label is a word or two, then an end, a colon or a blank. */
const LABEL_WORDS = /^(?<words>[^\s:|]{1,24}?)(?:[(][^()]{1,10}[)])?(?<sign>\s*[:|]\s*|\s{1,8}\|\s*|\s+|$)/u;
/** 件   名  …: a label written letter by letter, with wider blanks behind it. */
const SPACED_WORDS = /^(?<words>[一-龠](?: {1,6}[一-龠]){1,3})(?<sign>\s*:\s*| {2,}|$)/u;
/** 【処分日】. */
const BOXED = /^【(?<words>[^【】\s:]{2,24})】\s{0,4}:?\s{0,4}/u;
const MOST_LINES = 10;

type Label<F> = { readonly field: F; readonly rest: Span };

export function readLabelled<F extends string>(
  page: Page,
  lines: readonly Line[],
  labels: Labels<F>,
): readonly Labelled<F>[] {
  const { rows, rest } = readColumns(page, lines, labels);
  const groups: { values: Map<F, Span>; start: number; end: number }[] = [];
  for (let index = 0; index < rest.length; index += 1) {
    const line = rest[index];
    const label = line === undefined ? undefined : readLabel(line, labels);
    if (line === undefined || label === undefined) continue;
    const value = valueOf(page, rest, index, label, labels);
    if (value === undefined) continue;
    let group = groups.at(-1);
    if (group === undefined || group.values.has(label.field)) {
      group = { values: new Map(), start: line.span[0], end: line.span[1] };
      groups.push(group);
    }
    group.values.set(label.field, value);
    group.end = Math.max(group.end, value[1]);
  }
  const listed = groups.map(({ values, start, end }): Labelled<F> => ({
    values,
    span: [start, Math.min(end, partEnd(page, start))],
    isRow: false,
  }));
  return [...listed, ...rows].toSorted((a, b) => a.span[0] - b.span[0]);
}

/** A record that furniture interrupts is said to stand where it begins. */
function partEnd({ parts }: Page, at: number): number {
  return findOverlapping(parts, [at, at + 1])[0]?.span[1] ?? at + 1;
}

/** Which field a line's words label, and where their value would begin on the line. */
function readLabel<F extends string>({ text, span }: Line, labels: Labels<F>): Label<F> | undefined {
  const boxed = BOXED.exec(text);
  const ofBox = boxed === null ? undefined : fieldOf(boxed.groups?.["words"] ?? "", labels);
  if (boxed !== null && ofBox !== undefined)
    return { field: ofBox, rest: [span[0] + boxed[0].length, span[1]] };
  const mark = MARK.exec(text)?.[0].length ?? 0;
  const words = text.slice(mark, mark + 48);
  const plain = LABEL_WORDS.exec(words);
  const known = plain === null ? undefined : fieldOf(plain.groups?.["words"] ?? "", labels);
  const match = known === undefined ? (SPACED_WORDS.exec(words) ?? plain) : plain;
  if (match === null) return undefined;
  const field = known ?? fieldOf((match.groups?.["words"] ?? "").replaceAll(" ", ""), labels);
  return field === undefined ? undefined : { field, rest: [span[0] + mark + match[0].length, span[1]] };
}

/** On the label's line, or on those below, as far as the next label or number. */
function valueOf<F extends string>(
  page: Page,
  lines: readonly Line[],
  index: number,
  { rest }: Label<F>,
  labels: Labels<F>,
): Span | undefined {
  const trimmed = trimSpan(page.folded, rest);
  const own = withoutBar(page, trimmed);
  const first = own[0] < own[1] ? own : undefined;
  if (first !== undefined && first[1] < trimmed[1]) return first;
  let last = first;
  for (let at = index + 1; at <= index + MOST_LINES; at += 1) {
    const line = lines[at];
    if (line === undefined || readLabel(line, labels) !== undefined || isNextHead(line, first)) break;
    if (first !== undefined && !continues(page, last)) break;
    last = last === undefined ? line.span : [last[0], line.span[1]];
  }
  return last === undefined ? undefined : withoutBar(page, last);
}

/** 契約先 | 早見木工 |: the bar that closes a cell. */
function withoutBar({ folded }: Page, [start, end]: Span): Span {
  return end > start && folded.charAt(end - 1) === "|" ? trimSpan(folded, [start, end - 1]) : [start, end];
}

function isNextHead({ text, shape }: Line, first: Span | undefined): boolean {
  return shape === "heading" || (NUMBERED.test(text) && (first !== undefined || !/^[(]/u.test(text)));
}

/** A value on the label's own line goes on only where it breaks off inside a sentence. */
function continues({ folded }: Page, value: Span | undefined): boolean {
  return (
    value !== undefined && value[1] - value[0] > 24 && /[ぁ-ん、一-龠]/u.test(folded.charAt(value[1] - 1))
  );
}
