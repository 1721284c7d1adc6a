// The exam itself is examined: a faultless reading scores full, constant, empty and broken readings score badly.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import { generateConference } from "../../testing/conferences/conference.ts";
import { generateNotice } from "../../testing/conferences/notice.ts";
import type { GoldPage } from "../../testing/statements/passages/gold.ts";
import { generateStatement } from "../../testing/statements/statement.ts";
import { idealReading } from "./ideal-reading.ts";
import { scoreReading } from "./score-reading.ts";
import { addScores, describeScore, ratiosOf, type Score } from "./tally.ts";

const PAGES: readonly GoldPage[] = [
  ...Array.from({ length: 30 }, (_, index) => generateStatement(index + 1)),
  ...Array.from({ length: 20 }, (_, index) => generateConference(index + 1)),
  ...Array.from({ length: 5 }, (_, index) => generateNotice(index + 1)),
];

function scoreAll(read: (gold: GoldPage) => Reading): Score {
  return addScores(PAGES.map((gold) => scoreReading(read(gold), gold)));
}

function breakFacts(change: (fact: Fact) => readonly Fact[]): Score {
  return scoreAll((gold) => {
    const ideal = idealReading(gold);
    return { ...ideal, facts: ideal.facts.flatMap(change) };
  });
}

test("a faultless reading scores full in every measure and has no miss", () => {
  const score = scoreAll(idealReading);
  assert.deepEqual(score.misses, [], describeScore(score));
  for (const measure of [
    "kind",
    "parts",
    "date",
    "person",
    "place",
    "occasion",
    "event",
    "act",
    "question",
  ]) {
    const tally = score.tallies[measure];
    assert.ok(tally && tally.asked > 0, `${measure} is never asked`);
    const { precision = 1, recall } = ratiosOf(tally);
    assert.deepEqual([precision, recall], [1, 1], measure);
  }
});

test("an empty reading finds nothing", () => {
  const score = scoreAll((gold) => ({ ...idealReading(gold), kind: "contract", parts: [], facts: [] }));
  for (const measure of [
    "kind",
    "parts",
    "date",
    "person",
    "place",
    "occasion",
    "event",
    "act",
    "question",
  ]) {
    assert.equal(ratiosOf(score.tallies[measure]).recall, 0, measure);
  }
});

test("one constant reading for all pages scores badly", () => {
  const [first] = PAGES;
  assert.ok(first);
  const constant = idealReading(first);
  const score = scoreAll((gold) => ({ ...constant, text: gold.text }));
  for (const measure of ["date", "person", "act"]) {
    assert.ok((ratiosOf(score.tallies[measure]).recall ?? 1) < 0.15, measure);
  }
  // A page that is official from end to end fits every page that is.
  assert.ok((ratiosOf(score.tallies["parts"]).recall ?? 1) < 0.4);
});

test("facts that span the whole text are not taken for right", () => {
  const score = breakFacts((fact) => [{ ...fact, span: [0, 100_000] }]);
  assert.ok((ratiosOf(score.tallies["act"]).recall ?? 1) < 0.2);
  assert.ok((ratiosOf(score.tallies["date"]).recall ?? 1) < 0.2);
  assert.equal(ratiosOf(score.tallies["spans"]).recall, 0);
});

test("each kind of mistake lowers the measure it belongs to", () => {
  const wrongDay = breakFacts((fact) => [fact.type === "date" ? { ...fact, value: "2001-01-01" } : fact]);
  assert.equal(ratiosOf(wrongDay.tallies["date"]).f1, 0);
  const wrongAct = breakFacts((fact) => [fact.type === "act" ? { ...fact, act: "apologised" } : fact]);
  assert.equal(ratiosOf(wrongAct.tallies["act"]).f1, 0);
  const promised = breakFacts((fact) => [
    fact.type === "act" ? { ...fact, undertaking: "expectation" } : fact,
  ]);
  assert.ok((ratiosOf(promised.tallies["act.undertaking"]).recall ?? 1) < 0.3);
  const nobody = breakFacts((fact) => [fact.type === "act" ? { ...fact, actors: [] } : fact]);
  assert.equal(ratiosOf(nobody.tallies["act.actors"]).recall, 0);
  const renamed = breakFacts((fact) => [fact.type === "person" ? { ...fact, name: `${fact.name}氏` } : fact]);
  assert.equal(ratiosOf(renamed.tallies["person"]).f1, 0);
  const twice = breakFacts((fact) => (fact.type === "act" ? [fact, { ...fact, id: `${fact.id}x` }] : [fact]));
  assert.equal(ratiosOf(twice.tallies["act"]).precision, 0.5);
});

test("a fact in the furniture is an invalid span", () => {
  const score = scoreAll((gold) => {
    const ideal = idealReading(gold);
    const ranked = gold.parts.find((part) => part.role === "furniture")?.span;
    if (!ranked) return ideal;
    const stray: Fact = {
      id: "x",
      type: "date",
      span: [ranked[0], ranked[0] + 1],
      part: "furniture",
      basis: "stated",
      value: "2025",
    };
    return { ...ideal, facts: [...ideal.facts, stray] };
  });
  assert.ok((ratiosOf(score.tallies["spans"]).recall ?? 1) < 0.6);
  assert.ok((ratiosOf(score.tallies["date"]).precision ?? 1) < 1);
});
