// The long exam: generated pages under the same thresholds.
//
// SHIRASE_GENERATED_STATEMENTS: how many joint statements, and of the others in proportion; `npm run prove` reads 2,000.

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

const STATEMENTS = Number(process.env["SHIRASE_GENERATED_STATEMENTS"] ?? "200");

const EXAMS = [
  ["joint statements", GENERATORS.statement, STATEMENTS, STATEMENT_THRESHOLDS],
  ["press conferences", GENERATORS.conference, STATEMENTS, CONFERENCE_THRESHOLDS],
  ["plain notices", GENERATORS.notice, STATEMENTS / 2, NOTICE_THRESHOLDS],
  ["English joint statements", GENERATORS.english, STATEMENTS / 2, ENGLISH_THRESHOLDS],
] as const;

for (const [name, generate, count, thresholds] of EXAMS) {
  test(`${count} generated ${name} are read as their gold says`, () => {
    const score = runTrials(generate, 100_001, count);
    assert.deepEqual(
      findShortfalls(score, thresholds),
      [],
      `${describeScore(score)}\n${describeMisses(score, 5)}`,
    );
  });
}
