// Takes what the desk decided of proposals; gives the lessons that it taught, each counted, and what another proposal scores by them: nothing that was proposed is rewritten.

import type { EvidenceProposal, EvidenceReason } from "../../../terms/ledger/evidence.ts";
import { type LessonOn, lessonKey } from "../../../terms/ledger/lesson.ts";
import { clampScore } from "../matching/sum-marks.ts";

/** A proposal that the desk confirmed or rejected, with what its promise is about. */
export type JudgedProposal = {
  readonly proposal: EvidenceProposal;
  readonly verdict: "confirmed" | "rejected";
  /** JP+KR; empty where nothing is known. */
  readonly parties: string;
  readonly topics: readonly string[];
};

export type Lesson = {
  readonly on: LessonOn;
  readonly rejected: number;
  readonly confirmed: number;
  /** What it adds to the score, or takes from it. */
  readonly weight: number;
};

/** Fewer teach nothing. */
const ENOUGH = 5;
/** Of two-thirds rejected, or nearly all confirmed, something is learnt. */
const OFTEN_REJECTED = 2 / 3;
const OFTEN_CONFIRMED = 0.9;
const MOST_TAKEN = 0.2;
const GIVEN = 0.05;

/** By which a proposal tells what came of it, which all else only supports. */
const isTelling = ({ code }: EvidenceReason): boolean =>
  code.startsWith("tells-") || code === "planned-past-due" || code === "bound-more";

/** What it tells counts, whatever weight the rules give to it, and the words that it is told by. */
function tellingOf({ tells, reasons }: EvidenceProposal): readonly LessonOn[] {
  const codes = new Set([`tells-${tells}`, ...reasons.filter(isTelling).map(({ code }) => code)]);
  return [
    ...[...codes].map((code) => ({ kind: "reason", code }) as const),
    ...reasons
      .filter(isTelling)
      .flatMap(({ code, words }) => (words === undefined ? [] : [{ kind: "words", code, words } as const])),
  ];
}

type Learnt = Omit<JudgedProposal, "verdict">;

function lessonsOn({ proposal, parties, topics }: Learnt): readonly LessonOn[] {
  return [
    ...tellingOf(proposal),
    ...topics.map((topic) => ({ kind: "topic", topic }) as const),
    ...(parties === "" ? [] : [{ kind: "parties", parties } as const]),
  ];
}

/** By how much more than its share was rejected: 5 of 6 take 0.1, all take 0.2. */
function weightOf(rejected: number, confirmed: number): number {
  const all = rejected + confirmed;
  if (all < ENOUGH) return 0;
  const share = rejected / all;
  if (share >= OFTEN_REJECTED)
    return -(MOST_TAKEN * (share - OFTEN_REJECTED)) / (1 - OFTEN_REJECTED) || -GIVEN;
  return confirmed / all >= OFTEN_CONFIRMED ? GIVEN : 0;
}

/** In an order that no order of decisions changes; what teaches nothing yet is not among them. */
export function learnFromDecisions(judged: readonly JudgedProposal[]): readonly Lesson[] {
  const counted = new Map<string, { on: LessonOn; rejected: number; confirmed: number }>();
  for (const one of judged) {
    for (const [key, on] of new Map(lessonsOn(one).map((each) => [lessonKey(each), each]))) {
      const { rejected = 0, confirmed = 0 } = counted.get(key) ?? {};
      counted.set(key, {
        on,
        rejected: rejected + (one.verdict === "rejected" ? 1 : 0),
        confirmed: confirmed + (one.verdict === "confirmed" ? 1 : 0),
      });
    }
  }
  return [...counted]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { on, rejected, confirmed }]) => ({
      on,
      rejected,
      confirmed,
      weight: weightOf(rejected, confirmed),
    }))
    .filter(({ weight }) => weight !== 0);
}

/** By their keys; what the desk has switched off left out. */
export type LessonsInUse = ReadonlyMap<string, Lesson>;

/** `lesson`: the strongest that it falls under. */
export type TaughtScore = { readonly score: number; readonly lesson: Lesson };

/** Undefined where nothing was taught about such a proposal. */
export function scoreByLessons(learnt: Learnt, lessons: LessonsInUse): TaughtScore | undefined {
  const own = lessonsOn(learnt).flatMap((on) => lessons.get(lessonKey(on)) ?? []);
  const [lesson] = own.toSorted(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (lessonKey(a.on) < lessonKey(b.on) ? -1 : 1),
  );
  if (lesson === undefined) return undefined;
  return { lesson, score: clampScore(learnt.proposal.score + lesson.weight) };
}
