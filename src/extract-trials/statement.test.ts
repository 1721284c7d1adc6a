// The reader sits its exam: 60 joint statements, 20 in English, 40 press conferences and 20 notices that it has never seen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { GENERATORS, runTrials } from "./run-trials.ts";
import { describeScore } from "./score/tally.ts";
import {
  CONFERENCE_THRESHOLDS,
  ENGLISH_THRESHOLDS,
  describeMisses,
  findShortfalls,
  NOTICE_THRESHOLDS,
  STATEMENT_THRESHOLDS,
} from "./thresholds.ts";

const EXAMS = [
  ["joint statements", GENERATORS.statement, 60, STATEMENT_THRESHOLDS],
  ["press conferences", GENERATORS.conference, 40, CONFERENCE_THRESHOLDS],
  ["plain notices", GENERATORS.notice, 20, NOTICE_THRESHOLDS],
  ["English joint statements", GENERATORS.english, 20, ENGLISH_THRESHOLDS],
] as const;

for (const [name, generate, count, thresholds] of EXAMS) {
  test(`generated ${name} are read as their gold says`, () => {
    const score = runTrials(generate, 9_001, count);
    assert.deepEqual(
      findShortfalls(score, thresholds),
      [],
      `${describeScore(score)}\n${describeMisses(score, 3)}`,
    );
  });
}

test("a plain notice yields no act and no question", () => {
  const { tallies } = runTrials(GENERATORS.notice, 9_001, 20);
  assert.equal(tallies["act"], undefined);
  assert.equal(tallies["question"], undefined);
});
