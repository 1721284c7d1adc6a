// Takes the desk view and a date that the reader took for the day of the announcement and tells whether the text says it of something else.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { DateFact, TimeValue } from "../../terms/fact.ts";
import { startDay } from "../template/time.ts";
import type { DeskView } from "./desk-view.ts";
import { factsOfType, surfaceOf } from "./desk-view.ts";

/** 4月23日(木)に見本港で行われる出港式が, 10月12日(木)に、…の記事が掲載されて: what is to come, or what others wrote. */
const OF_OTHER =
  /^(?:\([^()]{1,6}\))?に、?[^。\n]{0,40}?(?:行われる|行われます|開催される|開催されます|記事が掲載)/u;
const BEHIND = 64;

/** 2027年12月の見本派遣実績: no list of a month is published within it. */
const MONTH_OF =
  /^(?<year>\d{4})年(?:\([^()]{2,16}\))?(?<month>\d{1,2})月(?:中|分)?の[^。、]{2,12}(?:実績|状況)$/u;
const HEAD_BLOCKS = 4;

function isWithinItsMonth({ official }: DeskView, day: string): boolean {
  return official.slice(0, HEAD_BLOCKS).some(({ text }) => {
    const { year = "", month = "" } = MONTH_OF.exec(foldWidth(text.trim()))?.groups ?? {};
    return year !== "" && day.startsWith(`${year}-${month.padStart(2, "0")}-`);
  });
}

/** 編隊は5月2日に入り, where it was seen on 5月3日: nothing is announced before it is seen. */
function isBeforeSighting(view: DeskView, value: TimeValue): boolean {
  const day = startDay(value);
  const seen = factsOfType(view, "sighting").map(({ date }) => startDay(date ?? ""));
  return day !== undefined && seen.length > 0 && seen.every((other) => other !== undefined && other > day);
}

export function isOfOtherMatter(view: DeskView, { span, value }: DateFact): boolean {
  const behind = foldWidth(surfaceOf(view, [span[1], span[1] + BEHIND]));
  return OF_OTHER.test(behind) || isWithinItsMonth(view, value) || isBeforeSighting(view, value);
}
