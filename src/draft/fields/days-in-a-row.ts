// Takes the desk view and a date and gives it with the days that follow it in the calendar and in the text: 8月5日(土)と6日(日).

import type { DateFact } from "../../terms/fact.ts";
import { addDays, formatDay, parseDay } from "../../japanese/calendar.ts";
import { startDay } from "../template/time.ts";
import type { DateValue } from "../template/value.ts";
import type { DeskView } from "./desk-view.ts";
import { factsOfType, surfaceOf } from "./desk-view.ts";
import { daysOf } from "./records/rest-on.ts";

/** Between one day and the next: a joint, a line's end, hours that a bracket gives. */
const JOINT = /^(?:と|及び|および|、|・|[\s\u3000]|[(（][^()（）\n]{0,20}[)）])*$/u;
const LONGEST_JOINT = 60;

function nextOf(view: DeskView, dates: readonly DateFact[], fact: DateFact): DateFact | undefined {
  const [start = "", end = start] = fact.value.split("/");
  const day = parseDay(startDay(start) ?? "");
  if (day === undefined || startDay(end) !== startDay(start)) return undefined;
  const wanted = formatDay(addDays(day, 1));
  return dates.find(
    ({ span, value }) =>
      startDay(value) === wanted &&
      span[0] >= fact.span[1] &&
      span[0] - fact.span[1] <= LONGEST_JOINT &&
      JOINT.test(surfaceOf(view, [fact.span[1], span[0]])),
  );
}

/** 11、12日: the day before, which has no 日 of its own. */
function barePrevious(view: DeskView, dates: readonly DateFact[], fact: DateFact): DateFact | undefined {
  const day = parseDay(startDay(fact.value) ?? "");
  const wanted = day === undefined ? undefined : formatDay(addDays(day, -1));
  return dates.find(
    ({ span, value }) =>
      value === wanted &&
      /^[0-9０-９]{1,2}$/u.test(surfaceOf(view, span)) &&
      /^[、・]$/u.test(surfaceOf(view, [span[1], fact.span[0]])),
  );
}

/** The date as it is, where no such day follows. */
export function daysInARow(view: DeskView, first: DateFact): DateValue {
  const dates = factsOfType(view, "date");
  const previous = barePrevious(view, dates, first);
  const row = previous === undefined ? [first] : [previous, first];
  for (let next = nextOf(view, dates, first); next !== undefined; next = nextOf(view, dates, next))
    row.push(next);
  const days =
    row.length > 1 &&
    daysOf(
      row,
      row.map(({ value }) => value),
    );
  return (
    days || {
      time: first.value,
      from: { kind: "fact", facts: [first.id] },
      surface: surfaceOf(view, first.span),
    }
  );
}
