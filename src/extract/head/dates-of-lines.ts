// Takes lines of a page and gives their dates, without those of a paper's own page line, and of some dates the one day they name.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { DateMention } from "../../japanese/dates/mention.ts";
import { readMarkedDates } from "../../japanese/read-dates.ts";
import type { Span } from "../../terms/span.ts";
import { shiftSpan, spansOverlap } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";
import { findAll } from "../../japanese/search/find-all.ts";

export type DateOptions = Parameters<typeof readMarkedDates>[2];

/** 午前八時 alone names no day. */
const NAMES_DAY = /[年月日]|\d[-/.]\d|[A-Z][a-z]{2}/u;
/** The line break before a line that is only a time of day: the time is of the day above it. */
const CLOCK_LINE = /\n(?= *\(? ?\d{1,2}(?:時|:\d)[^\n]{0,24}\)?\n)/gu;
/** 【2022年8月10日(火)1面】 and <…日報 2020年1月19日(日)1面> say when a paper told of it. */
const PAPER_PAGE = /[【<[][^】>\]\n]{0,40}\d{1,2}面[】>\]]/gu;

/** So many blanks stand for all that is before the first of the lines: what tells of a date looks no further back. */
const LOOKED_BACK = 64;

/** The dates of some lines, with the spans of the page. */
export function readDatesOfLines(
  page: Page,
  spans: readonly Span[],
  options: DateOptions,
): readonly DateMention[] {
  const skipped = Math.max(0, (spans[0]?.[0] ?? 0) - LOOKED_BACK);
  let kept = "";
  for (const span of spans) kept = kept.padEnd(span[0] - skipped) + page.folded.slice(...span) + "\n";
  const told = kept.replaceAll(CLOCK_LINE, " ");
  const papers = findAll(told, PAPER_PAGE);
  const mentions = readMarkedDates(told, page.marks, options);
  const pages = [...papers].map(({ index, 0: { length } }): Span => [index, index + length]);
  const own = mentions.filter(({ span }) => !pages.some((paper) => spansOverlap(paper, span)));
  return skipped === 0 ? own : own.map((mention) => shift(mention, skipped));
}

function shift(mention: DateMention, offset: number): DateMention {
  const warnings = mention.warnings.map((warning) =>
    warning.span === undefined ? warning : { ...warning, span: shiftSpan(warning.span, offset) },
  );
  return { ...mention, span: shiftSpan(mention.span, offset), warnings };
}

export function isDay(precision: DateMention["precision"]): boolean {
  return precision === "day" || precision === "minute";
}

/** From one day to another, or from one day on: when something is held, never when it is announced. */
export function isStretch({ precision, value }: DateMention): boolean {
  return precision === "day" && value.includes("/");
}

/** XXXX-01-22: a day whose year nothing tells. */
export function isWithoutYear({ value }: DateMention): boolean {
  return /^XXXX-\d{2}-\d{2}$/u.test(value);
}

/** On 29 February 2025 nothing was announced: the day stays a doubt. */
function wasEver({ warnings }: DateMention): boolean {
  return !warnings.some(({ code }) => code === "impossible-date");
}

/** The first single day, with its time of day where one is given for the same day and is not refused. */
export function pickDay(
  mentions: readonly DateMention[],
  isOwnTime: (timed: DateMention) => boolean = () => true,
): DateMention | undefined {
  const days = mentions.filter(
    (mention) => isDay(mention.precision) && /^\d{4}-\d{2}-\d{2}/u.test(mention.value) && wasEver(mention),
  );
  const dated = days.filter(({ surface }) => NAMES_DAY.test(foldWidth(surface)));
  const single =
    dated.find(({ precision, value }) => precision === "minute" || !value.includes("/")) ??
    dated.find(({ value }) => !value.includes("/") || value.slice(0, 10) === value.slice(-10));
  if (single === undefined) return undefined;
  const timed = days.find(
    (mention) =>
      mention.precision === "minute" &&
      mention.value.startsWith(single.value.slice(0, 10)) &&
      isOwnTime(mention),
  );
  if (timed !== undefined) return onDay(timed, single);
  return single.precision === "minute" ? { ...single, value: single.value.slice(0, 10) } : single;
}

/** Whether the year is stated is a matter of the words for the day, not of a time (15時~15時09分) that leans on them. */
function onDay(timed: DateMention, { surface, basis, from }: DateMention): DateMention {
  const { from: _from, ...rest } = timed;
  return { ...rest, surface, basis, ...(from === undefined ? {} : { from }) };
}
