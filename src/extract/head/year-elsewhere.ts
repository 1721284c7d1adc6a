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

/** 2027年度上半期(4~9月)の回数: figures of a part of a fiscal year are told when it is over, and not long after. */
const OF_A_FISCAL_PART = /年度(?:の?(?:第?[1-4一二三四]四半期|[上下]半期))/u;
/** 令和9年度の緊急発進実施状況, of the whole year where it is told in the two months behind it. */
const OF_A_FISCAL_YEAR =
  /は、?(?:令和|平成|\d{2})[\d元]{1,2}(?:\([^()\n]{2,8}\))?年度の[^。、\n]{2,20}(?:状況|実績|回数|件数)を/u;
const AFTER_ITS_END = /^-0[45]-/u;
const WHOLE_DAYS = /^\d{4}-\d{2}-\d{2}\/(?<end>(?<year>\d{4})-\d{2}-\d{2})$/u;
const WITHOUT_YEAR = /^XXXX(?<day>-\d{2}-\d{2})$/u;
/** So many characters of the text name what the figures are of. */
const OPENING_LENGTH = 600;
/** So many months after they end figures are told. */
const SOON = 6;

/** 10月19日、…2027年度上半期の緊急発進は343回だったと発表した: the first such day behind the half of the year. */
export function findYearOfFigures(page: Page, told: DateMention, offset: string): DateMention | undefined {
  const day = WITHOUT_YEAR.exec(told.value)?.groups?.["day"];
  const opening = onlyParts(page, ["official"]).slice(0, told.span[1] + OPENING_LENGTH);
  if (day === undefined) return undefined;
  const isPart = OF_A_FISCAL_PART.test(opening);
  if (!isPart && !(OF_A_FISCAL_YEAR.test(opening) && AFTER_ITS_END.test(day))) return undefined;
  const figured = isPart ? OF_A_FISCAL_PART : /年度$/u;
  const part = readDates(opening, { offset }).find(({ surface }) => figured.test(surface));
  const { end, year } = WHOLE_DAYS.exec(part?.value ?? "")?.groups ?? {};
  if (end === undefined || year === undefined) return undefined;
  const value = `${year}${day}` > end ? `${year}${day}` : `${Number(year) + 1}${day}`;
  return monthsOf(value) - monthsOf(end) <= SOON ? { ...told, value } : undefined;
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** 地震が発生し, 要請があり: what had happened when it was announced. */
const HAPPENED = /^[^。\n]{0,60}?(?:(?:発生|墜落|不時着|衝突|炎上|出動|確認)し(?!よ)|要請があ[りっ]|が起き)/u;
const HAPPENED_LENGTH = 72;

/** 9月2日、…を発表しました, of an earthquake on 2024年1月1日: its year is the first in which it lies behind what it tells of. */
export function notBeforeEvents(page: Page, told: DateMention, offset: string): DateMention {
  if (told.from?.includes("first-date") !== true || !WHOLE_DAY.test(told.value)) return told;
  const happened = readDates(onlyParts(page, ["official"]), { offset })
    .filter(
      ({ basis, span }) =>
        basis === "stated" && HAPPENED.test(page.folded.slice(span[1], span[1] + HAPPENED_LENGTH)),
    )
    .map(({ value }) => value.slice(0, WHOLE_DAY_LENGTH))
    .filter((value) => WHOLE_DAY.test(value));
  const last = happened.toSorted().at(-1);
  const next = `${Number(told.value.slice(0, 4)) + 1}${told.value.slice(4)}`;
  return last !== undefined && told.value < last && next >= last ? { ...told, value: next } : told;
}

const WHOLE_DAY_LENGTH = 10;
