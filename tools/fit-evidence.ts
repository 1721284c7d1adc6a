// Fits the weights of the ledger's evidence and writes them.
//
// npm run fit-evidence                   by all sets of specimens/evidence that are not sealed
// npm run fit-evidence -- --set DIR      by these instead (any number)
// npm run fit-evidence -- --try          writes nothing
// npm run fit-evidence -- --keep         fits pieces of words, and marks that have no weight yet; all other marks stay as they are
//
// First each set is left out once and scored by weights that were fitted without it: that is what to judge a change of
// rules by. Then the weights of all are written to src/ledger/evidence/matching.

import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { WEIGHTS } from "../src/ledger/evidence/matching/weights.ts";
import { DESK_THRESHOLD } from "../src/ledger/evidence/propose-evidence.ts";
import { readEvidenceSet } from "../src/testing/evidence/evidence-set.ts";
import { fitWeights } from "../src/testing/evidence/fit/fit-weights.ts";
import { lessonsOfSet, WORD, type PairLesson } from "../src/testing/evidence/fit/lessons-of-set.ts";
import { tallyFit } from "../src/testing/evidence/fit/score-fit.ts";
import { promisesOf, promisesRead } from "../src/testing/evidence/propose-for-set.ts";
import { f1Of, precisionOf, recallOf } from "../src/testing/evidence/score-proposals.ts";

const SETS = join(import.meta.dirname, "../specimens/evidence");
const MATCHING = join(import.meta.dirname, "../src/ledger/evidence/matching");
/** What counts less is left out of the table of words. */
const LEAST_WORD = 0.05;

type Taught = {
  readonly name: string;
  /** By the set's own words for a matter. */
  readonly lessons: readonly PairLesson[];
  /** By what the ledger reads of the statement, too: it is what it will be asked. */
  readonly both: readonly PairLesson[];
  readonly asked: number;
};

function readTaught(folder: string): Taught {
  const set = readEvidenceSet(folder, { sealed: false });
  if (!set.ok) throw new Error(set.error);
  const lessons = lessonsOfSet(set.value, promisesOf(set.value));
  return {
    name: basename(folder),
    lessons,
    both: [...lessons, ...lessonsOfSet(set.value, promisesRead(set.value))],
    asked: set.value.announcements.reduce((sum, { evidence }) => sum + evidence.length, 0),
  };
}

function unsealedSets(): readonly string[] {
  return readdirSync(SETS)
    .toSorted()
    .map((name) => join(SETS, name))
    .filter((folder) => !existsSync(join(folder, "SHA256SUMS")));
}

function sayLeftOut(sets: readonly Taught[]): void {
  for (const { name, lessons, asked } of sets) {
    const others = sets.filter((other) => other.lessons !== lessons).map((other) => other.both);
    if (others.length === 0) continue;
    const tally = tallyFit(lessons, fitWeights(others), { threshold: DESK_THRESHOLD, asked });
    const [precision, recall, f1] = [precisionOf(tally), recallOf(tally), f1Of(tally)].map((figure) =>
      figure.toFixed(3),
    );
    process.stdout.write(`${name.padEnd(12)} left out: precision ${precision}  recall ${recall}  F1 ${f1}\n`);
  }
}

function weightsText(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .filter(([feature]) => !feature.startsWith(WORD))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  "${feature}": ${weight},`)
    // What the pieces of words add up to is in log-odds already.
    .concat('  "telling-words": 1,');
  return `// What each mark counts, in log-odds. Written by tools/fit-evidence.ts; not by hand.

import type { Feature } from "./mark.ts";

export const WEIGHTS: Readonly<Partial<Record<Feature, number>>> = {
${rows.join("\n")}
};
`;
}

function wordsText(weights: ReadonlyMap<string, number>): string {
  const pieces = new Set(
    [...weights.keys()].flatMap((feature) =>
      feature.startsWith(WORD) ? [feature.slice(feature.indexOf(" ", WORD.length) + 1)] : [],
    ),
  );
  const rows = [...pieces].toSorted().flatMap((piece) => {
    const [isFor = 0, isAgainst = 0] = ["for", "against"].map((stance) => {
      const weight = weights.get(`${WORD}${stance} ${piece}`) ?? 0;
      return Math.abs(weight) < LEAST_WORD ? 0 : Math.round(weight * 100) / 100;
    });
    return isFor === 0 && isAgainst === 0 ? [] : [`  [${JSON.stringify(piece)}, ${isFor}, ${isAgainst}],`];
  });
  return `// What the pieces of a clause count for what it tells, in log-odds: of evidence for, of evidence against. Written by tools/fit-evidence.ts; not by hand.

export const WORD_WEIGHTS: readonly (readonly [piece: string, isFor: number, isAgainst: number])[] = [
${rows.join("\n")}
];
`;
}

/** Of marks as they are now: pieces of words are fitted anew each time. */
function keptWeights(): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(WEIGHTS).flatMap(([feature, weight]) =>
      weight === undefined || feature === "telling-words" ? [] : [[feature, weight] as const],
    ),
  );
}

const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    try: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
});
const sets = (values.set ?? unsealedSets()).map(readTaught);
if (!values.keep) sayLeftOut(sets);
if (!values.try) {
  const weights = fitWeights(
    sets.map(({ both }) => both),
    values.keep ? keptWeights() : undefined,
  );
  writeFileSync(join(MATCHING, "weights.ts"), weightsText(weights));
  writeFileSync(join(MATCHING, "word-weights.ts"), wordsText(weights));
  process.stdout.write(`${weights.size} weights written: run npx oxfmt\n`);
}
