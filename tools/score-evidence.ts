// The scorer of evidence: what the ledger proposes for sets of undertakings and later announcements, beside a constant answer and one that counts shared words.
//
// npm run score-evidence                   all sets of specimens/evidence
// npm run score-evidence -- --open         those that may be looked at only
// npm run score-evidence -- --set DIR      these sets only (any number)
//
// Of a set that is sealed (it has SHA256SUMS) only totals are said; of the others what is wrong, one by one, and where
// evidence is lost. A proposal is right if its undertaking and stance are the set's and its sentence meets the set's.
// Ends with 1 when a sealed set was changed.

import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { constantAnswer, overlaps, THRESHOLDS, type Overlap } from "../src/testing/evidence/baselines.ts";
import { readEvidenceSet, type EvidenceSet } from "../src/testing/evidence/evidence-set.ts";
import { whereLost } from "../src/testing/evidence/where-lost.ts";
import { DESK_THRESHOLD } from "../src/ledger/evidence/propose-evidence.ts";
import {
  promisesOf,
  promisesRead,
  proposeForSet,
  type Scored,
} from "../src/testing/evidence/propose-for-set.ts";
import {
  f1Of,
  precisionOf,
  recallOf,
  scoreProposals,
  type EvidenceScore,
  type Tally,
} from "../src/testing/evidence/score-proposals.ts";

const SETS = join(import.meta.dirname, "../specimens/evidence");
/** Never scored without its checksums. */
const SEALED = "blind";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function figures(name: string, tally: Tally): string {
  const { found, given, asked } = tally;
  const [precision, recall, f1] = [precisionOf(tally), recallOf(tally), f1Of(tally)].map((figure) =>
    figure.toFixed(3),
  );
  return `  ${name.padEnd(22)} precision ${precision}  recall ${recall}  F1 ${f1}   (${found} right of ${given} proposed, ${asked} to find)`;
}

function sayScore(name: string, score: EvidenceScore, showsMisses: boolean): void {
  say(figures(name, score.all));
  say(figures("  for", score.byStance.for));
  say(figures("  against", score.byStance.against));
  say(`    tells the same: ${score.tells} of ${score.all.found}`);
  const wrong = Object.entries(score.wrong).map(([why, count]) => `${why} ${count}`);
  say(`    wrong: ${wrong.join(", ") || "none"}`);
  if (showsMisses) for (const miss of score.misses) say(`    ${miss}`);
}

/** The threshold at which the baseline does best on a set. */
function bestThreshold(set: EvidenceSet, shares: readonly Overlap[]): number {
  let best = { threshold: 0, f1: 0 };
  for (const threshold of THRESHOLDS) {
    const f1 = f1Of(
      scoreProposals(
        set,
        shares.filter(({ share }) => share >= threshold),
      ).all,
    );
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

const CURVE = [0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8] as const;

/** Below the first nothing is kept. */
function sayCurve(set: EvidenceSet, proposals: readonly Scored[]): void {
  const points = CURVE.map((least) => {
    const { all } = scoreProposals(
      set,
      proposals.filter(({ score }) => score >= least),
    );
    return `${least} ${precisionOf(all).toFixed(2)}/${recallOf(all).toFixed(2)}`;
  });
  say(`    precision/recall from a score of: ${points.join("  ")}`);
}

function sayBaselines(set: EvidenceSet): void {
  const shares = overlaps(set);
  const threshold = bestThreshold(set, shares);
  const shared = shares.filter(({ share }) => share >= threshold);
  say(figures("constant answer", scoreProposals(set, constantAnswer(set)).all));
  say(figures(`shared words ≥ ${threshold.toFixed(2)}`, scoreProposals(set, shared).all));
}

function saySet(name: string, set: EvidenceSet, isSealed: boolean): void {
  say(
    `${name}: ${set.undertakings.length} undertakings, ${set.announcements.length} announcements${isSealed ? ", sealed" : ""}`,
  );
  const promises = promisesOf(set);
  const proposals = proposeForSet(set, promises, CURVE[0]);
  const shown = proposals.filter(({ score }) => score >= DESK_THRESHOLD);
  sayScore("rules", scoreProposals(set, shown), !isSealed);
  sayCurve(set, proposals);
  const lost = whereLost(set, promises).map(([where, count]) => `${where} ${count}`);
  say(`    where: ${lost.join(", ")}`);
  const read = promisesRead(set);
  const ofRead = scoreProposals(set, proposeForSet(set, read));
  say(figures(`read (${read.size} of ${set.undertakings.length})`, ofRead.all));
  sayBaselines(set);
}

function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { set: { type: "string", multiple: true }, open: { type: "boolean", default: false } },
  });
  const folders = values.set ?? readdirSync(SETS).map((name) => join(SETS, name));
  for (const folder of folders.toSorted()) {
    const isSealed = existsSync(join(folder, "SHA256SUMS")) || basename(folder) === SEALED;
    if (values.open && isSealed) continue;
    const set = readEvidenceSet(folder, { sealed: isSealed });
    if (!set.ok) {
      process.stderr.write(`score-evidence: ${set.error}\n`);
      return 1;
    }
    saySet(basename(folder), set.value, isSealed);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
