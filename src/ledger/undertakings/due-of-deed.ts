// Takes the time that a deed names, the words around it and whether it recurs; gives by when it is due.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { ActFact, TimeValue } from "../../terms/fact.ts";
import { daysOfTime } from "../days-of-time.ts";

type Due = NonNullable<ActFact["due"]>;

const FROM_BEHIND = /^(?:から|以降|より|以来)/u;
const FROM_BEFORE =
  /\b(?:from|since|starting(?: in| from)?|beginning(?: in| from)?|as of) (?:fiscal year |FY)?$/iu;

/**
 * What begins on a day and is done once is due on it: 令和8年4月から受け入れる is late in May. What recurs is due from then
 * on, and no day is its last.
 */
export function dueOfDeed({ value, span }: Due, text: string, recurs: boolean): TimeValue | undefined {
  const { first = "", last } = daysOfTime(value);
  // 77年度から08年度まで, read as 2077: no time runs backwards.
  if (last !== undefined && last < first) return undefined;
  if (!recurs) return value.endsWith("/..") ? value.slice(0, -"/..".length) : value;
  const isFrom =
    FROM_BEHIND.test(foldWidth(text.slice(span[1], span[1] + 4))) ||
    FROM_BEFORE.test(foldWidth(text.slice(Math.max(0, span[0] - 24), span[0])));
  return isFrom && !value.includes("/") ? `${value}/..` : value;
}
