// Takes a text and gives every date, time and interval it names, in text order, with value and ground.

import { parseDay } from "./calendar.ts";
import type { Term } from "./dates/grammar/point.ts";
import { takeMarks } from "./dates/grammar/match-at.ts";
import { readTerm } from "./dates/grammar/term-step.ts";
import { eachTrigger } from "./dates/grammar/triggers.ts";
import type { DateMention, ReadDatesOptions } from "./dates/mention.ts";
import {
  findFirstDate,
  findFiscalYearOfDeeds,
  findSeason,
  isOfSeason,
  findSigned,
  findYearOfParts,
  type Context,
} from "./dates/resolve/context.ts";
import { keepUnresolved } from "./dates/resolve/keep-unresolved.ts";
import { resolveTerm } from "./dates/resolve/resolve-term.ts";
import { withToldOffsets } from "./dates/resolve/two-clocks.ts";
import type { Span } from "../terms/span.ts";
import { foldWidth } from "./fold-width.ts";
import type { LetterMarks } from "./search/letter-marks.ts";

export type { DateMention, DatePrecision, DateRule, ReadDatesOptions } from "./dates/mention.ts";

/** 毎年6月, 平日の9時 and 5日までの18時~21時 recur and are no dates. */
const EVERY = /(?:毎[年月週日朝晩]|平日の?|までの)$/;
/** What such words end in: nearly all that stands before a date ends otherwise. */
const EVERY_ENDS = "年月週日朝晩の";
/** いずれも前日 is of each of several. */
const OF_EACH = /いずれも[前翌当]日$/;
/** 開館時間:10時~17時30分 is of every day. */
const HOURS = /(?:開館|開庁|開場|営業|受付|診療|利用|勤務|執務|取扱)時間[: は]{0,3}$/;
const HOURS_ENDS = "間: は";

function recurs(folded: string, at: number): boolean {
  const before = folded[at - 1];
  if (before === undefined) return false;
  if (before === "も") return OF_EACH.test(folded.slice(Math.max(0, at - 4), at + 2));
  if (HOURS_ENDS.includes(before) && HOURS.test(folded.slice(Math.max(0, at - 9), at))) return true;
  return EVERY_ENDS.includes(before) && EVERY.test(folded.slice(Math.max(0, at - 3), at));
}

/** Every stretch of words that reads as a date, before anything is resolved; one pass over the folded text. */
function readTerms(folded: string, loose: boolean): readonly Term[] {
  const terms: Term[] = [];
  eachTrigger(folded, loose, (at) => {
    const term = readTerm(folded, at, loose);
    if (term === undefined) return undefined;
    if (loose || !recurs(folded, at)) terms.push(term);
    return term.span[1];
  });
  return terms;
}

/** Only the month of the announcement is known: it tells years, and no day is counted from it. */
const MONTH_ANCHOR = /^\d{4}-\d{2}$/;

function createContext(folded: string, terms: readonly Term[], options: ReadDatesOptions): Context {
  const anchor = options.anchor === undefined ? undefined : parseDay(options.anchor);
  const at: Span = [0, 0];
  const { soleYear, soleYearEnd, ...firstOf } = findFirstDate(folded, terms);
  const sole =
    options.keepUnresolved && soleYear !== undefined && soleYearEnd !== undefined
      ? { soleYear, soleYearEnd }
      : {};
  const found = {
    folded,
    at,
    lineStart: 0,
    sentenceStart: 0,
    ...firstOf,
    ...sole,
    ...findYearOfParts(terms),
  };
  const { firstDate } = found;
  const inMonth = MONTH_ANCHOR.test(options.anchor ?? "") ? parseDay(`${options.anchor}-15`) : undefined;
  if (inMonth) return { ...found, firstMonth: inMonth };
  if (anchor) return { ...found, anchor: { day: anchor, rule: "anchor" } };
  if (!firstDate || !options.anchorFromText)
    return options.keepUnresolved
      ? {
          ...found,
          ...findSigned(folded, terms),
          ...findFiscalYearOfDeeds(folded, terms),
          ...findSeason(terms),
        }
      : found;
  return { ...found, anchor: { day: firstDate, rule: "first-date" } };
}

/**
 * 海上自衛隊は18日、 and 2月4日付で: the day on which somebody announces, or an order takes effect. Without the day of the
 * announcement nothing tells its year but its own sentence: another's date may be of what is recalled, or falls due.
 */
function isAnnouncing(folded: string, { first, last, span }: Term, context: Context): boolean {
  const { month, firstDateEnd } = context;
  // 発令は2030年7月1日付 is of the same report.
  if (firstDateEnd !== undefined && folded.startsWith("付", firstDateEnd)) return false;
  if (last || first.year || first.day?.kind !== "absolute" || first.month?.kind === "relative") return false;
  const behind = folded.slice(span[1], span[1] + 2);
  // 22日の閣議で…。発令は30日付: the day named before tells the month.
  if (!first.month && context.day) return false;
  // 報告を受けるのは8月6日、 tells when, and nobody announces.
  const announces =
    folded[span[0] - 1] === "は" &&
    folded[span[0] - 2] !== "の" &&
    (behind.startsWith("、") || behind.startsWith(","));
  if (!announces && !behind.startsWith("付")) return false;
  // 2027年夏の人事。…7月27日付で: the season tells the year.
  if (
    context.seasonNamed &&
    first.month?.kind === "absolute" &&
    isOfSeason(context.seasonNamed, first.month.month)
  )
    return false;
  if (month === undefined) return true;
  // 2017年8月、…(8月1日付): the month was named with its year.
  if (first.month?.kind === "absolute" && first.month.month === month.date.month) return false;
  return folded.slice(month.end, span[0]).includes("。");
}

/**
 * Reads dates in Japanese and English. Spans are half-open in UTF-16 code units of `text`.
 *
 * A month-day without a year takes the year that puts it nearest to a full date named before on its line, else to
 * the anchor, else to the last full date before it, else to the text's first full date; it is `inferred`. A day that
 * somebody announces on, or that an order takes effect on, leans on no other sentence's date where there is no anchor. A time of day
 * alone is of the day named last, unless that is a deadline or recalled; else of the anchor. Words
 * counted from the day of the announcement (本日, 今年, 来週) need `anchor`, or `anchorFromText`; words counted from a date
 * named before (同日, 前年度) fall back on it. Without either they are left out, as are month-days that nothing can date (unless `keepUnresolved`).
 */
export function readDates(text: string, options: ReadDatesOptions = {}): readonly DateMention[] {
  return readDatesOfFolded(text, foldWidth(text), options);
}

/** The same for a stretch of a text whose width is folded; `marks`: of that text. */
export function readMarkedDates(
  folded: string,
  marks: LetterMarks,
  options: ReadDatesOptions = {},
): readonly DateMention[] {
  takeMarks(folded, marks);
  return readDatesOfFolded(folded, folded, options);
}

function readDatesOfFolded(text: string, folded: string, options: ReadDatesOptions): readonly DateMention[] {
  const terms = readTerms(folded, options.loose ?? false);
  const context = createContext(folded, terms, options);
  const offsets = {
    offset: options.offset ?? "+09:00",
    ...(options.localOffset !== undefined && { localOffset: options.localOffset }),
  };
  const mentions: DateMention[] = [];
  const told = !context.anchor || context.anchor.rule === "first-date";
  let lastStop = -1;
  let nextStop = folded.indexOf("。");
  let nextLineEnd = text.indexOf("\n");
  for (const term of terms) {
    while (nextLineEnd >= 0 && nextLineEnd < term.span[0]) {
      context.lineStart = nextLineEnd + 1;
      nextLineEnd = text.indexOf("\n", nextLineEnd + 1);
    }
    while (nextStop >= 0 && nextStop < term.span[0]) {
      lastStop = nextStop;
      nextStop = folded.indexOf("。", nextStop + 1);
    }
    context.at = term.span;
    context.sentenceStart = Math.max(context.lineStart, lastStop + 1);
    const unknown = told && !context.heading && isAnnouncing(folded, term, context);
    const mention =
      (unknown ? undefined : resolveTerm(term, text, context, offsets)) ??
      (options.keepUnresolved || options.loose
        ? keepUnresolved(term, text, context, offsets, options.loose)
        : undefined);
    if (mention) mentions.push(mention);
  }
  return withToldOffsets(folded, mentions);
}
