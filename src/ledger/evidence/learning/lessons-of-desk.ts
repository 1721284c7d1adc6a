// Lessons of the desk: its latest judgements of evidence and which lessons it switched off in, all lessons and those that count out.

import type { DecisionInForce } from "../../decisions/decisions-in-force.ts";
import { decisionsInForce } from "../../decisions/decisions-in-force.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import { type LessonOn, lessonKey } from "../../../terms/ledger/lesson.ts";
import { judgedFromDecisions } from "./judged-from-decisions.ts";
import { type Lesson, type LessonsInUse, learnFromDecisions } from "./learn-from-decisions.ts";

/** So many of the latest decisions about evidence teach: what a desk of years ago thought of other rules counts no more. */
export const TEACHING_DECISIONS = 2_000;
/** So many of the latest decisions that switch lessons off, or on again, are looked at. */
export const SWITCHING_DECISIONS = 1_000;

export type SwitchedOff = {
  readonly on: LessonOn;
  /** What it would teach now; undefined where the judgements teach nothing any more. */
  readonly lesson?: Lesson;
  readonly decision: DecisionInForce;
};

export type LessonsOfDesk = {
  /** The strongest first. */
  readonly lessons: readonly Lesson[];
  readonly inUse: LessonsInUse;
  readonly off: readonly SwitchedOff[];
};

const byWeight = (a: Lesson, b: Lesson): number =>
  Math.abs(b.weight) - Math.abs(a.weight) || (lessonKey(a.on) < lessonKey(b.on) ? -1 : 1);

/** The same whatever the order of the decisions. */
export function lessonsOfDesk(
  judged: readonly LedgerDecision[],
  switched: readonly LedgerDecision[],
): LessonsOfDesk {
  const all = learnFromDecisions(judgedFromDecisions(judged));
  const byKey = new Map(all.map((lesson) => [lessonKey(lesson.on), lesson]));
  const off = [...decisionsInForce(switched).values()].flatMap((decision): readonly SwitchedOff[] => {
    if (decision.decision.kind !== "lesson-off") return [];
    const { on } = decision.decision;
    const lesson = byKey.get(lessonKey(on));
    return [{ on, decision, ...(lesson && { lesson }) }];
  });
  const silent = new Set(off.map(({ on }) => lessonKey(on)));
  const lessons = all.filter(({ on }) => !silent.has(lessonKey(on))).toSorted(byWeight);
  return { lessons, inUse: new Map(lessons.map((lesson) => [lessonKey(lesson.on), lesson])), off };
}
