// The specimens' gold, by the scorer's own rules: a reading that falls behind what it reached is seen.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "../..");
const figures = z.object({
  precision: z.number().nullable(),
  recall: z.number().nullable(),
  f1: z.number().nullable(),
});
const reportSchema = z.object({
  cases: z.number(),
  texts: z.number(),
  measures: z.record(z.string(), figures),
});

/** Least recall (and, where the gold is complete, precision) of each measure. */
const LEAST: Readonly<Record<string, readonly [recall: number, precision?: number]>> = {
  kind: [1],
  date: [0.99, 0.99],
  person: [0.98, 0.98],
  act: [0.98, 0.99],
  appointment: [0.99, 1],
  sighting: [0.98, 0.98],
  contract: [1, 1],
  discipline: [1, 1],
  place: [0.84],
  announcedAt: [1],
  issuer: [0.99],
  headline: [0.86],
  spans: [1],
};

test("our specimens are read as well as they were, by type of fact", () => {
  const run = spawnSync(process.execPath, ["tools/score.ts", "--specimens", "--json"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  assert.equal(run.status, 0, run.stderr);
  const { cases, texts, measures } = reportSchema.parse(JSON.parse(run.stdout));
  assert.equal(texts, cases);
  assert.ok(cases >= 120, `${cases} specimens`);
  for (const [measure, [recall, precision = 0]] of Object.entries(LEAST)) {
    const found = measures[measure];
    assert.ok(found, measure);
    assert.ok((found.recall ?? 0) >= recall, `recall of ${measure}: ${found.recall}`);
    assert.ok((found.precision ?? 1) >= precision, `precision of ${measure}: ${found.precision}`);
  }
});
