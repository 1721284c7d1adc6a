// Takes a stretch of a text, its dates and the day of the announcement; gives the last time to come that the stretch names.

import type { ActFact, DateFact, TimeValue } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import { daysOfTime } from "../days-of-time.ts";

/** 下記のとおり実施します: the days stand under a label further down. */
const BELOW = /(?:下記|以下|次)の?(?:とおり|通り|要領|日程|により)|下記により/u;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/u;

/** The first day to come behind the clause, where its words (their width folded) point there. */
export function findDueBelow(
  words: string,
  span: Span,
  dates: readonly DateFact[],
  day: string,
): ActFact["due"] {
  if (!BELOW.test(words)) return undefined;
  const date = dates.find(
    (one) => one.span[0] >= span[1] && WHOLE_DAY.test(one.value) && one.value.slice(0, 10) > day,
  );
  return date && dueOf(date);
}

/** 次の通常国会に提出する */
const NEXT_DIET = /(?:次|来年|明年)(?:の|期)?通常国会/u;

/**
 * The ordinary session of the Diet is convened in January and sits for 150 days (Diet Act, articles 2 and 10): that of
 * the next year runs to its June. `matter`: its width folded; `day`: `YYYY-MM-DD`.
 */
export function findDietSession(matter: string, day: string): TimeValue | undefined {
  if (!NEXT_DIET.test(matter)) return undefined;
  const year = Number(day.slice(0, 4)) + 1;
  return `${year}-01/${year}-06`;
}

/** `day`: `YYYY-MM-DD`. */
export function findDue(span: Span, dates: readonly DateFact[], day: string): ActFact["due"] {
  const date = dates.findLast((one) => {
    if (!spanContains(span, one.span)) return false;
    const { first, last } = daysOfTime(one.value);
    return (first ?? "") > day || (first === undefined && (last ?? "") > day);
  });
  return date && dueOf(date);
}

function dueOf({ value, span, basis }: DateFact): ActFact["due"] {
  return { value, span, basis: basis === "inferred" ? "inferred" : "stated" };
}
