// Takes a line of a personnel order; tells whether it says from when rows take effect, and for which rows.

import type { DateFact, TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { Page } from "../../page/page.ts";
import { squeeze } from "./posts.ts";

export type EffectiveLine = {
  /** `above`: (以上8月1日付) closes its rows; `below`: 8月1日付 heads its own; `either`: the place decides. */
  readonly holds: "above" | "below" | "either";
  /** Absent where the text does not tell the year. */
  readonly value?: TimeValue;
};

const LONGEST = 90;
const ABOVE = /^[([【=]?以上[、:]?[^。]{0,24}\d{1,2}[月./]\d{1,2}/u;
const BELOW = /^[^。、]{0,12}発令(?:年月)?日[:]?/u;
/** A line of a date and little else: 8月1日付, (4月1日、○は昇任). */
const DATE_LINE =
  /^[([【〔〈《<≪◎○◇◆▽▼△▲■□●・※]{0,3}[令和平成昭RSH\d()年元./]{0,14}\d{1,2}[月./]\d{1,2}日?(?:[(][月火水木金土日][)])?(?<sign>付け?|に?発令|から|をもって|、[○◎]は[一-龠]{2,6})?(?:で?の?(?:人事|異動|発令))?(?:予定|見込み?)?[\])】〕〉》>≫]{0,2}$/u;
/** 2019年4月1日付。…: a day, and then a remark. */
const DAY_FIRST = /^(?:令和|平成)?[\d元]{1,4}年\d{1,2}月\d{1,2}日付け?。/u;
/** 31日付紙面 is the day of a paper; 2月1日の人事異動のうち: of the orders that are listed below. */
const BEHIND_DATE =
  /^\s{0,2}(?:[(][月火水木金土日][)])?\s{0,2}(?:付(?!け?の?(?:本紙|紙面|朝刊|夕刊))|に?発令|をもって|の(?:定期|幹部)?(?:人事異動|人事|異動)(?:のうち|の?(?:詳細|一覧|内容)|は、?(?:以下|次|下記)))/u;

export function readEffectiveLine(
  text: string,
  span: Span,
  dates: readonly DateFact[],
): EffectiveLine | undefined {
  if (text.length > LONGEST || !/\d/u.test(text)) return undefined;
  const holds = heldBy(squeeze(text));
  if (holds === undefined) return undefined;
  const value = dayOf(findOverlapping(dates, span)[0]) ?? spacedDay(text, span, dates);
  return { holds, ...(value === undefined ? {} : { value }) };
}

const DAY = /(?<month>\d{1,2})月(?<day>\d{1,2})日/u;

/** 12 月 20 日, written letter by letter: of the year of the last whole day that the text tells before it. */
function spacedDay(text: string, span: Span, dates: readonly DateFact[]): TimeValue | undefined {
  const { month, day } = DAY.exec(squeeze(text))?.groups ?? {};
  const before = dates.findLast((date) => date.span[1] <= span[0] && /^\d{4}-\d{2}-\d{2}/u.test(date.value));
  if (month === undefined || day === undefined || before === undefined || !/\d\s/u.test(text))
    return undefined;
  const year = before.value.slice(0, 4);
  const told = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // Orders do not take effect before they are given: what lies before is of the next year.
  return told >= before.value.slice(0, 10) ? told : `${Number(year) + 1}${told.slice(4)}`;
}

function heldBy(squeezed: string): EffectiveLine["holds"] | undefined {
  if (ABOVE.test(squeezed)) return "above";
  if (BELOW.test(squeezed)) return "below";
  if (DAY_FIRST.test(squeezed)) return "either";
  const sign = DATE_LINE.exec(squeezed)?.groups?.["sign"];
  return sign === undefined ? undefined : "either";
}

/** 図書庁人事(7月1日), 発令は3月13日, 任命式が1日. */
const TITLE_BEFORE =
  /(?:人事|異動|発令)[(]$|(?:辞令の?交付式?|任命式)[がはを]、?$|(?:発令|異動)(?:予定)?日?は、?(?:一部を除き)?$/u;

/** The one day that the words before a place call the day of the orders; none where they name several. */
export function findHeadDay(page: Page, dates: readonly DateFact[], end: number): TimeValue | undefined {
  const days = dates
    .filter(
      ({ span }) =>
        span[1] <= end &&
        (BEHIND_DATE.test(page.folded.slice(span[1], span[1] + 12)) ||
          TITLE_BEFORE.test(page.folded.slice(Math.max(0, span[0] - 12), span[0]))),
    )
    .map(dayOf);
  const known = new Set(days.filter((day) => day !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
}

/** The day of a date; one of a year that the text does not tell is XXXX-07-01. */
export function dayOf(date: DateFact | undefined): TimeValue | undefined {
  return date !== undefined && /^(?:\d{4}|XXXX)-\d{2}-\d{2}/u.test(date.value)
    ? date.value.slice(0, 10)
    : undefined;
}
