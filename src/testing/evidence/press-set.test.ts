// The ledger's evidence against the set of what papers, agencies and broadcasters tell: the forms that the rules were mended by are held.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readEvidenceSet } from "./evidence-set.ts";
import { promisesOf, promisesRead, proposeForSet } from "./propose-for-set.ts";
import { precisionOf, recallOf, scoreProposals } from "./score-proposals.ts";

const SET = join(import.meta.dirname, "../../../specimens/evidence/press");

test("of what the press tells three in four are found, by the set's own undertakings and by those that are read", () => {
  const set = readEvidenceSet(SET, { sealed: false });
  assert.ok(set.ok);
  const own = scoreProposals(set.value, proposeForSet(set.value, promisesOf(set.value)));
  assert.ok(recallOf(own.all) >= 0.75, `recall ${recallOf(own.all).toFixed(3)}`);
  assert.ok(precisionOf(own.all) >= 0.65, `precision ${precisionOf(own.all).toFixed(3)}`);
  const read = scoreProposals(set.value, proposeForSet(set.value, promisesRead(set.value)));
  assert.ok(recallOf(read.all) >= 0.65, `recall of those that are read ${recallOf(read.all).toFixed(3)}`);
});
