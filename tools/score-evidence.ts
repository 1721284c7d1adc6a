// The scorer of evidence: what the ledger proposes for the open and the blind set, beside a constant answer and one that counts shared words.
//
// npm run score-evidence              totals of both; what is wrong of the open set only: the blind one is not looked at
// npm run score-evidence -- --open    the open set only
//
// A proposal is right if its undertaking and stance are the set's and its sentence meets the set's. Ends with 1 when a set
// was changed.

import { join } from "node:path";
import { constantAnswer, overlaps, THRESHOLDS, type Overlap } from "../src/testing/evidence/baselines.ts";
import { readEvidenceSet, type EvidenceSet } from "../src/testing/evidence/evidence-set.ts";
import { promisesOf, promisesRead, proposeForSet } from "../src/testing/evidence/propose-for-set.ts";
import {
  f1Of,
  precisionOf,
  recallOf,
  scoreProposals,
  type EvidenceScore,
  type Tally,
} from "../src/testing/evidence/score-proposals.ts";

const SETS = join(import.meta.dirname, "../specimens/evidence");

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
  if (name !== "rules") return;
  say(figures("  for", score.byStance.for));
  say(figures("  against", score.byStance.against));
  say(`    tells the same: ${score.tells} of ${score.all.found}`);
  const wrong = Object.entries(score.wrong).map(([why, count]) => `${why} ${count}`);
  say(`    wrong: ${wrong.join(", ") || "none"}`);
  if (showsMisses) for (const miss of score.misses) say(`    ${miss}`);
}

/** The threshold at which the baseline does best on the open set. */
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

function main(args: readonly string[]): number {
  let threshold: number | undefined;
  for (const name of args.includes("--open") ? ["open"] : ["open", "blind"]) {
    const set = readEvidenceSet(join(SETS, name), { sealed: name === "blind" });
    if (!set.ok) {
      process.stderr.write(`score-evidence: ${set.error}\n`);
      return 1;
    }
    const shares = overlaps(set.value);
    threshold ??= bestThreshold(set.value, shares);
    const shared = shares.filter(({ share }) => share >= (threshold ?? 0));
    say(
      `${name}: ${set.value.undertakings.length} undertakings, ${set.value.announcements.length} announcements`,
    );
    sayScore(
      "rules",
      scoreProposals(set.value, proposeForSet(set.value, promisesOf(set.value))),
      name === "open",
    );
    const read = promisesRead(set.value);
    sayScore(
      `read (${read.size} of ${set.value.undertakings.length})`,
      scoreProposals(set.value, proposeForSet(set.value, read)),
      false,
    );
    sayScore("constant answer", scoreProposals(set.value, constantAnswer(set.value)), false);
    sayScore(`shared words ≥ ${threshold.toFixed(2)}`, scoreProposals(set.value, shared), false);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
