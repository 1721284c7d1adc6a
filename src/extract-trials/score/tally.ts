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
  readonly measure: string;
  readonly seed: number;
  readonly form: string;
  readonly expected: string;
  readonly got: string;
  /** The text around, short. */
  readonly excerpt: string;
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

export type Ratios = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Nothing asked is full recall; nothing given is full precision. */
export function ratiosOf(tally: Tally = NOTHING): Ratios {
  const precision = tally.given === 0 ? 1 : tally.sound / tally.given;
  const recall = tally.asked === 0 ? 1 : tally.found / tally.asked;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** One line a measure. */
export function describeScore(score: Score): string {
  const lines = Object.entries(score.tallies).map(([measure, tally]) => {
    const { precision, recall, f1 } = ratiosOf(tally);
    const figures = [precision, recall, f1].map((ratio) => ratio.toFixed(4)).join("  ");
    return `${measure.padEnd(18)} ${figures}  asked ${tally.asked}, given ${tally.given}`;
  });
  return ["measure            precision recall  F1", ...lines].join("\n");
}
