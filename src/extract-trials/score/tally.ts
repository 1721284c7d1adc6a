// Tally: counts of what was asked, found, given and sound per measure; their sums, ratios and misses.

export type Tally = {
  /** Gold facts, and how many of them the reading has. */
  readonly asked: number;
  readonly found: number;
  /** Facts of the reading, and how many of them are right. */
  readonly given: number;
  readonly sound: number;
};

export type Miss = {
  /**
   * A gold fact not found; a find that the gold does not have; a find that names a gold's day again, passed over; a find
   * that says more than the gold, credited.
   */
  readonly kind: "missed" | "false" | "again" | "more";
  readonly measure: string;
  readonly seed: number;
  readonly form: string;
  readonly expected: string;
  readonly got: string;
  /** The text around, short. */
  readonly excerpt: string;
  /** A find behind all that the gold names: whoever made the gold may have had a text that ended there. */
  readonly isBehind: boolean;
};

export type Score = {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly misses: readonly Miss[];
};

const NOTHING: Tally = { asked: 0, found: 0, given: 0, sound: 0 };

function addTallies(a: Tally, b: Tally): Tally {
  return {
    asked: a.asked + b.asked,
    found: a.found + b.found,
    given: a.given + b.given,
    sound: a.sound + b.sound,
  };
}

export function addScores(scores: readonly Score[]): Score {
  const tallies: Record<string, Tally> = {};
  for (const score of scores) {
    for (const [measure, tally] of Object.entries(score.tallies)) {
      tallies[measure] = addTallies(tallies[measure] ?? NOTHING, tally);
    }
  }
  return { tallies, misses: scores.flatMap((score) => score.misses) };
}

/** A ratio of nothing is none: an empty reading has no precision, and a text without gold no recall. */
export type Ratios = {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
};

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** F1 is 0 where all was missed or nothing given was right, and none where one of the two was not counted. */
function harmonic(precision: number | undefined, recall: number | undefined): number | undefined {
  if (precision === 0 || recall === 0) return 0;
  if (precision === undefined || recall === undefined) return undefined;
  return (2 * precision * recall) / (precision + recall);
}

export function ratiosOf(tally: Tally = NOTHING): Ratios {
  const precision = ratio(tally.sound, tally.given);
  const recall = ratio(tally.found, tally.asked);
  return { precision, recall, f1: harmonic(precision, recall) };
}

export function showRatio(value: number | undefined): string {
  return value === undefined ? "n/a   " : value.toFixed(4);
}

/** One line a measure. */
export function describeScore(score: Score): string {
  const lines = Object.entries(score.tallies).map(([measure, tally]) => {
    const { precision, recall, f1 } = ratiosOf(tally);
    const figures = [precision, recall, f1].map(showRatio).join("  ");
    return `${measure.padEnd(18)} ${figures}  asked ${tally.asked}, given ${tally.given}`;
  });
  return ["measure            precision recall  F1", ...lines].join("\n");
}
