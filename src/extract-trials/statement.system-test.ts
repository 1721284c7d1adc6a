// The long exam: 2,000 generated pages under the same thresholds, and 20,000 damaged texts that must not break the reader.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../extract/read-announcement.ts";
import { createRandom } from "../testing/statements/passages/random.ts";
import { findInvalidSpans } from "./score/judge-page.ts";
import { mutateText } from "./mutate.ts";
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
  ["joint statements", GENERATORS.statement, 2_000, STATEMENT_THRESHOLDS],
  ["press conferences", GENERATORS.conference, 600, CONFERENCE_THRESHOLDS],
  ["plain notices", GENERATORS.notice, 200, NOTICE_THRESHOLDS],
  ["English joint statements", GENERATORS.english, 300, ENGLISH_THRESHOLDS],
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

test("20,000 damaged texts are read without a throw and with valid spans", () => {
  const random = createRandom(20_000);
  const generators = Object.values(GENERATORS);
  for (let seed = 1; seed <= 20_000; seed += 1) {
    const generate = random.pick([GENERATORS.statement, ...generators]);
    const text = mutateText(generate(seed % 500).text, random);
    const reading = readAnnouncement({ text });
    assert.equal(reading.text, text);
    assert.deepEqual(findInvalidSpans(reading), [], `mutation ${seed}: ${JSON.stringify(text)}`);
  }
});
