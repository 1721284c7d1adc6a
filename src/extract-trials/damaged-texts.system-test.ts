// Damaged texts of every kind must not break the reader: no throw, the whole text, valid spans.
//
// SHIRASE_DAMAGED_TEXTS: how many; `npm run prove` reads 200,000.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readAnnouncement } from "../extract/read-announcement.ts";
import { listSpecimens } from "../testing/specimens/list-specimens.ts";
import { createRandom } from "../testing/statements/passages/random.ts";
import { mutateText } from "./mutate.ts";
import { GENERATORS } from "./run-trials.ts";
import { findInvalidSpans } from "./score/judge-page.ts";

const COUNT = Number(process.env["SHIRASE_DAMAGED_TEXTS"] ?? "500");
const SPECIMENS = listSpecimens(join(import.meta.dirname, "../../specimens")).map(({ source }) =>
  readFileSync(source, "utf8"),
);

test(`${COUNT} damaged texts are read without a throw and with valid spans`, () => {
  const random = createRandom(20_000);
  const generators = Object.values(GENERATORS);
  assert.ok(COUNT > 0 && SPECIMENS.length > 0);
  for (let seed = 1; seed <= COUNT; seed += 1) {
    const whole =
      seed % 3 === 0
        ? random.pick([GENERATORS.statement, ...generators])(seed % 500).text
        : (SPECIMENS[random.integer(0, SPECIMENS.length - 1)] ?? "");
    const text = mutateText(whole, random);
    const reading = readAnnouncement({ text });
    assert.equal(reading.text, text);
    assert.deepEqual(findInvalidSpans(reading), [], `mutation ${seed}: ${JSON.stringify(text)}`);
  }
});
