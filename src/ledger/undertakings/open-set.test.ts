import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { scoreUndertakings } from "../../testing/ledger/score-undertakings.ts";

const OPEN = join(import.meta.dirname, "../../../specimens/evidence/open");

test("of statements that another hand wrote nearly every binding clause is found, with its parties, time and strength", () => {
  const score = scoreUndertakings(OPEN);
  const told = score.misses.join("\n");
  assert.ok(score.asked >= 40, "the set has forty clauses at least");
  assert.ok(score.found / score.asked >= 0.95, told);
  assert.ok(score.besides / score.statements <= 0.3, told);
  for (const measure of ["parties", "due", "strength", "recurring"] as const)
    assert.ok(score[measure] / score.found >= 0.95, `${measure}\n${told}`);
});
