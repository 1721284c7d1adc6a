// Seed variants: takes the paths of a real page and of a case file, reads 500 variants of the page with other
// words, prints the figures and ends with 1 when one falls under its threshold.
//
// node src/extract-trials/seed-variants.ts PAGE.txt CASES.jsonl [COUNT] [FIRST_SEED]

import { readFileSync } from "node:fs";
import { findCase, parseCases } from "./cases/page-case.ts";
import { readAndScore } from "./run-trials.ts";
import { addScores, describeScore } from "./score/tally.ts";
import { describeMisses, findShortfalls } from "./thresholds.ts";
import { findOriginal } from "./variants/cast.ts";

import { varyPage } from "./variants/vary-page.ts";

const VARIANT_THRESHOLDS: Readonly<Record<string, number>> = {
  kind: 1,
  announcedAt: 1,
  issuer: 1,
  spans: 1,
  date: 0.99,
  person: 0.99,
  "person.reading": 0.99,
  "person.office": 0.99,
  place: 0.99,
  occasion: 0.99,
  event: 0.99,
  "event.date": 0.99,
  act: 0.97,
  "act.undertaking": 0.97,
  "act.due": 0.97,
  "act.actors": 0.97,
};

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

const [pagePath, casesPath, count = "500", firstSeed = "1"] = process.argv.slice(2);
if (pagePath === undefined || casesPath === undefined) {
  fail("Give two paths: a real page's text and the case file that holds its gold.");
}
const page = readFileSync(pagePath, "utf8");
const cases = parseCases(readFileSync(casesPath, "utf8"));
if (!cases.ok) fail(`${casesPath}: ${cases.error}`);
const pageCase = findCase(page, cases.value);
if (!pageCase) fail(`No case of ${casesPath} has its find_by in ${pagePath}.`);
const original = findOriginal(pageCase, page);
if (!original) {
  fail(
    `The case ${pageCase.id} does not name two ministers and a country that the page's words can be changed for.`,
  );
}
const score = addScores(
  Array.from({ length: Number(count) }, (_, index) =>
    readAndScore(varyPage(page, pageCase, original, Number(firstSeed) + index)),
  ),
);
const shortfalls = findShortfalls(score, VARIANT_THRESHOLDS);
console.log(`${count} variants of ${pageCase.id}\n${describeScore(score)}`);
if (shortfalls.length > 0) {
  console.log(`${shortfalls.join("\n")}\n${describeMisses(score, 5)}`);
  process.exitCode = 1;
}
