// Takes a page and its dates; gives the steps of a disaster relief as events: request, acceptance, activity, withdrawal, with their times.

import type { DateFact, EventFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";
import { foldedText, onlyParts, roleAt } from "../../page/page.ts";
import { RELIEF_STEPS } from "./relief-signs.ts";

/** A step's time stands before it in its sentence, at most so far. */
const REACH = 220;
/** Where a new item or sentence begins, an earlier time does not reach. */
const ENDS = /^現在|。|\n\s?(?:[・○◎●◆■※]|\d{1,2} )|\n\n/u;

let compiled: RegExp | undefined;
const stepPattern = (): RegExp =>
  (compiled ??= new RegExp(RELIEF_STEPS.map(([, words]) => `(${words})`).join("|"), "gu"));

export function readReliefEvents(page: Page, dates: readonly DateFact[]): readonly EventFact[] {
  const role = foldedText(page, ["official"]).trim() === "" ? "lead" : "official";
  const text = onlyParts(page, [role]);
  const told = dates.filter(({ part }) => part === role).toSorted((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  const events = [...text.matchAll(stepPattern())].flatMap((match): readonly EventFact[] => {
    const at = match.index;
    while (next < told.length && (told[next]?.span[1] ?? 0) <= at) next += 1;
    const labelled = isLabelOf(text, at + match[0].length, told[next]) ? told[next] : undefined;
    const date = labelled ?? told[next - 1];
    const step = RELIEF_STEPS[match.slice(1).findIndex((words) => words !== undefined)]?.[0];
    if (step === undefined || date === undefined || !HAS_DAY.test(date.value)) return [];
    // The head of a column is no step.
    if (labelled === undefined && (match[0].endsWith("日時") || !reaches(text, date.span, at))) return [];
    const span: Span = [at, at + match[0].length];
    return [
      {
        id: "",
        type: "event",
        span,
        part: roleAt(page, at),
        basis: "stated",
        name: step,
        date: startOf(date.value),
      },
    ];
  });
  return withoutRepeats(events).map((event, index) => ({ ...event, id: `r${index + 1}` }));
}

const HAS_DAY = /^[\dX]{4}-[\dX]{2}-\d{2}/u;

/** 06時16分以降…実施: begun then. */
function startOf(value: string): string {
  return value.endsWith("/..") ? value.slice(0, -3) : value;
}

/** 要請日時 令和10年7月22日6時15分: the time stands behind its label. */
function isLabelOf(text: string, end: number, date: DateFact | undefined): boolean {
  return date !== undefined && date.span[0] - end <= 4 && /^[ :|]{0,4}$/u.test(text.slice(end, date.span[0]));
}

function reaches(text: string, date: Span, at: number): boolean {
  return at - date[1] <= REACH && !ENDS.test(text.slice(date[1], at));
}

/** One step at one time is told once. */
function withoutRepeats(events: readonly EventFact[]): readonly EventFact[] {
  const seen = new Set<string>();
  return events.filter(({ name, date }) => {
    const key = `${name} ${date}`;
    return !seen.has(key) && seen.add(key);
  });
}
