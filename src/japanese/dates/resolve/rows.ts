// Takes the context; tells which month a lone day at the start of a line is of, by the row above it, and keeps the rows.

import { dayNumber, daysInMonth, type Day } from "../../calendar.ts";
import type { Term } from "../grammar/point.ts";
import type { Context } from "./context.ts";
import { addMonths, isWholeDay, type Known } from "./known.ts";

/** Rows stand near each other. */
const LONGEST_ROW = 120;
const LATE_IN_MONTH = 20;
const EARLY_IN_MONTH = 10;

/** What may stand before the day of a row. */
const MARKS = /^[ \t・○●◆■-]{0,3}(?:\(?[0-9]{1,2}[).]|[①-⑳])?[ \t]{0,2}$/;
const LONGEST_MARKS = 8;

function beginsLine({ folded, lineStart }: Context, start: number): boolean {
  return start - lineStart <= LONGEST_MARKS && MARKS.test(folded.slice(lineStart, start));
}

/** 5月2日 …発, then 6日 …発 on a line of its own: rows run on, over the end of a month too. */
export function monthOfRow(day: number, context: Context): Pick<Day, "year" | "month"> | undefined {
  const { row, at, anchor, folded } = context;
  if (!row || at[0] - row.end > LONGEST_ROW || !beginsLine(context, at[0])) return undefined;
  if (folded.slice(row.end, at[0]).includes("。")) return undefined;
  const { year, month, day: above } = row.date;
  if (day < above && (above < LATE_IN_MONTH || day > EARLY_IN_MONTH)) return undefined;
  const chosen = day < above ? addMonths(year, month, 1) : { year, month };
  if (day > daysInMonth(chosen.year, chosen.month)) return undefined;
  // News that stand newest first run back.
  const now = anchor && dayNumber(anchor.day);
  const runsBack = now !== undefined && dayNumber(row.date) <= now && dayNumber({ ...chosen, day }) > now;
  return runsBack ? undefined : chosen;
}

export function rememberRow(context: Context, { span }: Term, known: Known | undefined): void {
  if (known && isWholeDay(known) && beginsLine(context, span[0])) context.row = { date: known, end: span[1] };
}
