// The ledger's evidence against two sets of another hand: the open one, by which the rules were written, and the blind one, which nobody who wrote them has read.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readEvidenceSet } from "./evidence-set.ts";
import { promisesOf, promisesRead, proposeForSet } from "./propose-for-set.ts";
import { precisionOf, recallOf, scoreProposals, type Tally } from "./score-proposals.ts";

const SETS = join(import.meta.dirname, "../../../specimens/evidence");

function assertReached({ all }: { readonly all: Tally }, precision: number, recall: number): void {
  assert.ok(precisionOf(all) >= precision, `precision ${precisionOf(all).toFixed(3)} of ${precision}`);
  assert.ok(recallOf(all) >= recall, `recall ${recallOf(all).toFixed(3)} of ${recall}`);
}

test("of the open set nearly all is found, and nearly nothing else, by its own undertakings and by those that are read", () => {
  const set = readEvidenceSet(join(SETS, "open"), { sealed: false });
  assert.ok(set.ok);
  assertReached(scoreProposals(set.value, proposeForSet(set.value, promisesOf(set.value))), 0.83, 0.9);
  assertReached(scoreProposals(set.value, proposeForSet(set.value, promisesRead(set.value))), 0.84, 0.8);
});

test("of the blind set, told in words that no rule was written for, less is found: what was reached is held", () => {
  const set = readEvidenceSet(join(SETS, "blind"), { sealed: true });
  assert.ok(set.ok);
  assertReached(scoreProposals(set.value, proposeForSet(set.value, promisesOf(set.value))), 0.6, 0.6);
});
