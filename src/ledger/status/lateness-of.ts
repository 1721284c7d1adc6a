// Lateness of an undertaking: its due time, its outcome and the evidence that it rests on in, on which side of the due day it lies out.

import type { TimeValue } from "../../terms/fact.ts";
import type { Lateness, Outcome } from "../../terms/ledger/status.ts";
import { daysOfTime } from "../days-of-time.ts";
import { dayOfEvidence, type JudgedEvidence } from "./judged-evidence.ts";

/** The last day on which it is in time, `YYYY-MM-DD`. */
export function lastDueDay(due: TimeValue | undefined): string | undefined {
  return due === undefined ? undefined : daysOfTime(due).last;
}

/** When it was kept: the last day that its grounds for it speak of. */
function dayKept(cited: readonly JudgedEvidence[]): string | undefined {
  const days = cited.filter(({ stance }) => stance === "for").map(dayOfEvidence);
  return days.toSorted().at(-1);
}

/**
 * Another axis than the outcome: what is late may be kept, and what is not due may be off. `cited`: the evidence that the
 * outcome rests on; `today`: `YYYY-MM-DD` in the newsroom's time zone.
 */
export function latenessOf(
  due: TimeValue | undefined,
  outcome: Outcome,
  cited: readonly JudgedEvidence[],
  today: string,
): Lateness {
  const last = lastDueDay(due);
  if (last === undefined) return "no-due";
  const kept = outcome === "kept" || outcome === "partly-kept" ? dayKept(cited) : undefined;
  if (kept !== undefined) return kept <= last ? "in-time" : "late";
  return today > last ? "due-passed" : "not-yet-due";
}
