// Takes a page and a day that its head or first sentence gives without a year; gives the day with the year that other dates of the text tell.

import type { DateMention } from "../../japanese/dates/mention.ts";
import { readDates } from "../../japanese/read-dates.ts";
import { linesOf, onlyParts, type Page } from "../page/page.ts";
import { isProse } from "../page/page-signs.ts";
import { isWithoutYear, readDatesOfLines, type DateOptions } from "./dates-of-lines.ts";

const HEAD_LINES = 6;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** 定例会見 9月10日(火): the day in the head of a conference; its weekday shall agree. */
export function findHeadWithoutYear(page: Page, options: DateOptions): DateMention | undefined {
  const lines = linesOf(page, ["official"]).slice(0, HEAD_LINES);
  const prose = lines.findIndex(({ text }) => isProse(text));
  const spans = (prose < 0 ? lines : lines.slice(0, prose)).map(({ span }) => span);
  return readDatesOfLines(page, spans, { ...options, keepUnresolved: true }).find(
    (mention) => mention.weekday !== undefined && isWithoutYear(mention),
  );
}

/** The same words, read with all the text's dates around them; a weekday that disagrees tells that the year is another. */
export function findYearElsewhere(
  page: Page,
  { span }: DateMention,
  offset: string,
): DateMention | undefined {
  const mentions = readDates(onlyParts(page, ["official"]), { offset, keepUnresolved: true });
  return mentions.find(
    (mention) =>
      mention.span[0] === span[0] && WHOLE_DAY.test(mention.value) && mention.warnings.length === 0,
  );
}
