// Takes the place behind a day and gives the weekday stated there: (月), (月・祝), (月曜日), 月曜日, ㈪, (Mon).

import { signOf } from "../../search/sign.ts";
import type { Weekday } from "../../calendar.ts";
import type { Span } from "../../../terms/span.ts";
import { matchAt } from "./match-at.ts";
import type { Step } from "./point.ts";

const BRACKETED = signOf(
  / ?\((?:祝・?)?([日月火水木金土])(?:曜日?)?(?:[・、]?(?:祝日?|休日?|振休|振替休日))?\)/y,
);
const PLAIN = signOf(/[ の]?([日月火水木金土])曜日?/y);
const LIGATURE = signOf(/ ?([㈪㈫㈬㈭㈮㈯㈰])/y);
const ENGLISH = signOf(/ ?\((Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\.?\)/y);

const BY_SIGN: Readonly<Record<string, Weekday>> = {
  "㈪": "月",
  "㈫": "火",
  "㈬": "水",
  "㈭": "木",
  "㈮": "金",
  "㈯": "土",
  "㈰": "日",
  Sun: "日",
  Mon: "月",
  Tue: "火",
  Wed: "水",
  Thu: "木",
  Fri: "金",
  Sat: "土",
};

export function isWeekday(sign: string | undefined): sign is Weekday {
  return sign?.length === 1 && "日月火水木金土".includes(sign);
}

/** The span covers the weekday with its parentheses. */
export function readWeekday(
  text: string,
  at: number,
): Step<{ readonly weekday: Weekday; readonly span: Span }> | undefined {
  for (const form of [BRACKETED, PLAIN, LIGATURE, ENGLISH]) {
    const found = matchAt(form, text, at);
    if (found === null) continue;
    const sign = found[1] ?? "";
    const weekday = BY_SIGN[sign] ?? (isWeekday(sign) ? sign : undefined);
    const end = at + found[0].length;
    if (weekday) return { part: { weekday, span: [/[ の]/.test(text[at] ?? "") ? at + 1 : at, end] }, end };
  }
  return undefined;
}
