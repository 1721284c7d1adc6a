// Pairs of announcements judged by hand, against the rule: how many are found by their bands, and how many told rightly.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { likenessMarksOf, likenessOf } from "./likeness.ts";
import { tellSameness } from "./tell-sameness.ts";

const FOLDER = join(import.meta.dirname, "../../../specimens/likeness");
const readText = (name: string): string => readFileSync(join(FOLDER, "texts", `${name}.txt`), "utf8");
const [, ...ROWS] = readFileSync(join(FOLDER, "pairs.tsv"), "utf8").trim().split("\n");
const PAIRS = ROWS.map((row) => {
  const [verdict = "", one = "", other = ""] = row.split("\t");
  return { verdict, name: `${one} ${other}`, one: readText(one), other: readText(other) };
});

test("the pairs are those that were written before the rule", () => {
  const list = readFileSync(join(FOLDER, "SHA256SUMS"), "utf8").trim().split("\n");
  for (const line of list) {
    const [hash, name = ""] = line.split("  ");
    assert.equal(
      createHash("sha256")
        .update(readFileSync(join(FOLDER, name)))
        .digest("hex"),
      hash,
      name,
    );
  }
  assert.equal(PAIRS.length, 68);
  assert.equal(PAIRS.filter(({ verdict }) => verdict === "same").length, 29);
});

test("no two announcements are taken for one, and of what is one nearly all is told", () => {
  const told = PAIRS.map(({ one, other, verdict, name }) => ({
    name,
    verdict,
    sameness: tellSameness(one, other),
  }));
  const wrong = told.filter(({ verdict, sameness }) => sameness.kind !== verdict);
  assert.deepEqual(
    wrong.map(({ name, sameness }) => [name, sameness]),
    [],
  );
});

test("what is one announcement shares a band, in either direction of asking", () => {
  for (const { name, verdict, one, other } of PAIRS) {
    if (verdict !== "same") continue;
    const [first, second] = [likenessMarksOf(one), likenessMarksOf(other)];
    assert.ok(
      first.bands.some((value, band) => value === second.bands[band]),
      name,
    );
    assert.ok(
      likenessOf(first.sketch, second.sketch) >= 0.5,
      `${name} ${likenessOf(first.sketch, second.sketch)}`,
    );
  }
});
