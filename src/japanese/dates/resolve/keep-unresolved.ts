// Takes a term that leans on nothing and gives its mention with the unknown parts marked: XXXX-07-01.

import type { Point, Term } from "../grammar/point.ts";
import type { DateMention } from "../mention.ts";

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function unresolvedValue({ year, month, day }: Point): string | undefined {
  if (year || (day && day.kind !== "absolute") || (month && month.kind !== "absolute")) return undefined;
  if (month) return day ? `XXXX-${pad(month.month)}-${pad(day.day)}` : `XXXX-${pad(month.month)}`;
  return day ? `XXXX-XX-${pad(day.day)}` : undefined;
}

/** A range's end shares the month that only its start states. */
function lastValue(first: Point, last: Point): string | undefined {
  return unresolvedValue(last.month || !first.month ? last : { ...last, month: first.month });
}

/** Undefined for relative words: nothing of 本日 can be written without the day it is counted from. */
export function keepUnresolved(term: Term, text: string): DateMention | undefined {
  const start = unresolvedValue(term.first);
  const end = term.last && lastValue(term.first, term.last);
  if (start === undefined || (term.last && end === undefined)) return undefined;
  return {
    span: term.span,
    surface: text.slice(term.span[0], term.span[1]),
    value: end === undefined ? start : `${start}/${end}`,
    precision: term.first.day ? "day" : "month",
    basis: "stated",
    ...(term.first.weekday && { weekday: term.first.weekday.weekday }),
    warnings: [],
  };
}
