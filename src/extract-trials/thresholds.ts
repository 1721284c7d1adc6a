// Thresholds: what the reader has to reach per measure, and the check that names what falls short.

import { ratiosOf, type Score } from "./score/tally.ts";

/** The lower of precision and recall, except for `act`, whose F1 counts. */
export const STATEMENT_THRESHOLDS: Readonly<Record<string, number>> = {
  kind: 1,
  parts: 1,
  announcedAt: 1,
  issuer: 1,
  spans: 1,
  warning: 1,
  date: 1,
  person: 1,
  "person.reading": 1,
  "person.office": 1,
  "person.country": 1,
  "person.mention": 0.99,
  // A two-character name without country or reading (森一防衛大臣) may be a surname.
  "person.same": 0.995,
  place: 1,
  occasion: 1,
  event: 0.97,
  "event.date": 0.97,
  "event.coming": 0.9,
  act: 0.97,
  "act.undertaking": 0.97,
  "act.due": 0.97,
  "act.matter": 0.97,
  "act.actors": 0.97,
  "act.order": 1,
};

export const CONFERENCE_THRESHOLDS: Readonly<Record<string, number>> = {
  kind: 1,
  parts: 1,
  announcedAt: 1,
  spans: 1,
  date: 0.99,
  person: 0.99,
  place: 0.99,
  question: 1,
  "question.topic": 0.97,
  "question.speaker": 1,
};

export const ENGLISH_THRESHOLDS: Readonly<Record<string, number>> = {
  kind: 1,
  announcedAt: 1,
  parts: 1,
  spans: 1,
  date: 1,
  person: 1,
  "person.office": 1,
  place: 1,
  act: 0.97,
  "act.undertaking": 0.97,
  "act.order": 1,
};

export const NOTICE_THRESHOLDS: Readonly<Record<string, number>> = {
  kind: 1,
  announcedAt: 1,
  issuer: 1,
  spans: 1,
  date: 1,
  person: 1,
  place: 1,
};

/** One sentence for each measure under its threshold; a measure that was never asked falls short too. */
export function findShortfalls(
  score: Score,
  thresholds: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.entries(thresholds).flatMap(([measure, threshold]) => {
    const tally = score.tallies[measure];
    if (!tally) return [`${measure} was never asked.`];
    const { precision, recall, f1 } = ratiosOf(tally);
    // What is only asked for, or only forbidden (a doubt where none is due), has one ratio; that one counts.
    const reached = measure === "act" ? (f1 ?? 0) : Math.min(precision ?? 1, recall ?? 1);
    return reached >= threshold ? [] : [`${measure} reached ${reached.toFixed(4)} of ${threshold}.`];
  });
}

/** The first misses of each measure, one a line, for the reader of a failed run. */
export function describeMisses(score: Score, perMeasure: number): string {
  const groups = Object.groupBy(score.misses, (miss) => miss.measure);
  const lines: string[] = [];
  for (const [measure, misses = []] of Object.entries(groups)) {
    lines.push(`## ${measure}: ${misses.length}`);
    for (const { seed, form, expected, got, excerpt } of misses.slice(0, perMeasure)) {
      lines.push(`- ${form} ${seed}: expected ${expected}; got ${got || "nothing"}; in 「${excerpt}」`);
    }
  }
  return lines.join("\n");
}
