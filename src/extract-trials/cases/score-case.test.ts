// The scorer itself is examined: a faultless reading scores full; empty, constant and broken ones as badly as they should.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import { shiftSpan } from "../../terms/span.ts";
import { addScores, ratiosOf, type Score } from "../score/tally.ts";
import { idealCaseReading } from "./ideal-case-reading.ts";
import { MADE_UP_CASES, type MadeUpCase } from "./made-up-cases.ts";
import { scoreCase } from "./score-case.ts";

const TYPES = ["date", "person", "act", "appointment", "sighting", "contract", "discipline"] as const;
const HEADLINE = "高梨防衛大臣が見本国の国防長官と会談(5月6日)";

function scoreAll(read: (madeUp: MadeUpCase) => Reading, headline = HEADLINE): Score {
  return addScores(
    MADE_UP_CASES.map((madeUp) => scoreCase({ reading: read(madeUp), headline }, madeUp.pageCase).score),
  );
}

function scoreBroken(change: (fact: Fact) => readonly Fact[]): Score {
  return scoreAll((madeUp) => {
    const ideal = idealCaseReading(madeUp);
    return { ...ideal, facts: ideal.facts.flatMap(change) };
  });
}

const f1 = (score: Score, measure: string): number | undefined => ratiosOf(score.tallies[measure]).f1;
const recall = (score: Score, measure: string): number | undefined => ratiosOf(score.tallies[measure]).recall;
const precision = (score: Score, measure: string): number | undefined =>
  ratiosOf(score.tallies[measure]).precision;

test("a faultless reading scores 1 everywhere and has no miss", () => {
  const score = scoreAll(idealCaseReading);
  assert.deepEqual(score.misses, []);
  for (const type of TYPES) assert.equal(f1(score, type), 1, type);
  for (const measure of ["kind", "place", "headline", "issuer", "announcedAt", "person.office", "act.due"]) {
    assert.equal(recall(score, measure), 1, measure);
  }
});

test("an empty reading finds nothing, and has no precision rather than a full one", () => {
  const score = scoreAll((madeUp) => ({ ...idealCaseReading(madeUp), kind: "notice", facts: [] }), "");
  for (const type of TYPES) {
    assert.equal(precision(score, type), undefined, type);
    assert.equal(f1(score, type), 0, type);
  }
  assert.equal(recall(score, "kind"), 0);
  assert.equal(recall(score, "headline"), 0);
});

test("an office that is told by its head, and whole by who held it, is the gold's; another is not", () => {
  const told = (whole: string): number | undefined => {
    const identity = { name: "x", office: whole, basis: "inferred", from: ["people/x"] } as const;
    return recall(
      scoreBroken((fact) =>
        fact.type === "person" && fact.office !== undefined
          ? [{ ...fact, office: "大臣", identity: { ...identity, office: whole || fact.office } }]
          : [fact],
      ),
      "person.office",
    );
  };
  assert.equal(told(""), 1);
  assert.equal(told("例示大臣"), 0);
});

test("a false find behind all that the gold names is marked, one between is not; both are counted", () => {
  for (const madeUp of MADE_UP_CASES) {
    const ideal = idealCaseReading(madeUp);
    const person = ideal.facts.find(({ type }) => type === "person");
    if (person?.type !== "person" || !madeUp.pageCase.complete.includes("person")) continue;
    const text = `${ideal.text}\n見本花子`;
    const behind: Fact = { ...person, id: "x", name: "見本花子", span: [text.length - 4, text.length] };
    const between: Fact = { ...person, id: "y", name: "見本", span: [0, 1] };
    const { score } = scoreCase(
      { reading: { ...ideal, text, facts: [...ideal.facts, behind, between] }, headline: HEADLINE },
      madeUp.pageCase,
    );
    const found = score.misses.filter(({ kind, measure }) => kind === "false" && measure === "person");
    assert.deepEqual(
      found.map(({ isBehind }) => isBehind),
      [true, false],
    );
  }
});

test("one constant reading for all texts earns nothing but what is its own", () => {
  for (const [own, constant] of MADE_UP_CASES.entries()) {
    const scores = MADE_UP_CASES.map(
      ({ pageCase, text }) =>
        scoreCase({ reading: { ...idealCaseReading(constant), text }, headline: HEADLINE }, pageCase).score,
    );
    const others = addScores(scores.filter((_, index) => index !== own));
    for (const type of ["person", "act", "appointment", "sighting", "contract", "discipline"] as const) {
      assert.notEqual((others.tallies[type]?.found ?? 0) > 0, true, `${constant.pageCase.id}: ${type}`);
    }
  }
});

test("spans moved by one unit lose their facts", () => {
  const moveAll = (by: number): Score =>
    scoreBroken((fact) => [
      {
        ...fact,
        span: shiftSpan(fact.span, by),
        ...(fact.type === "act" ? { matter: { ...fact.matter, span: shiftSpan(fact.matter.span, by) } } : {}),
      },
    ]);
  for (const type of ["date", "person", "act", "place"]) {
    assert.equal(recall(moveAll(1), type), 0, type);
  }
  for (const type of ["date", "act", "place"]) assert.equal(recall(moveAll(-1), type), 0, type);
});

test("values given to the wrong words lose both the fact and their precision", () => {
  const score = scoreAll((madeUp) => {
    const ideal = idealCaseReading(madeUp);
    const facts = ideal.facts.map((fact): Fact => {
      const others = ideal.facts.filter((each) => each.type === fact.type);
      const other = others[(others.indexOf(fact) + 1) % others.length] ?? fact;
      return { ...other, id: fact.id, span: fact.span };
    });
    return { ...ideal, facts };
  });
  assert.equal(f1(score, "person"), 0);
  assert.equal(f1(score, "act"), 0);
  assert.equal(f1(score, "appointment"), 0);
  assert.equal(f1(score, "sighting"), 0);
  assert.equal(f1(score, "discipline"), 0);
  assert.equal(score.tallies["date"]?.found, 4, "two cases name one day only, and one names it twice");
});

test("a type that is left out is missed, and the others keep their score", () => {
  for (const left of TYPES) {
    const score = scoreBroken((fact) => (fact.type === left ? [] : [fact]));
    for (const type of TYPES) assert.equal(f1(score, type), type === left ? 0 : 1, `${left}: ${type}`);
  }
});

test("a fact given twice is credited once and wrong once", () => {
  const score = scoreBroken((fact) => [fact, { ...fact, id: `${fact.id}again` }]);
  for (const type of TYPES) {
    assert.equal(recall(score, type), 1, type);
    assert.equal(precision(score, type), 0.5, type);
  }
});

test("a span over the whole text points at nothing", () => {
  const padding = "。\n".padEnd(1_000, "余白");
  const score = addScores(
    MADE_UP_CASES.map((madeUp) => {
      const ideal = idealCaseReading(madeUp);
      const text = `${madeUp.text}${padding}`;
      const facts = ideal.facts.map((fact): Fact => ({ ...fact, span: [0, text.length] }));
      return scoreCase({ reading: { ...ideal, text, facts }, headline: undefined }, madeUp.pageCase).score;
    }),
  );
  for (const type of TYPES) assert.equal(recall(score, type), 0, type);
});

test("a gold whose words the text lacks is asked for and missed", () => {
  const [first] = MADE_UP_CASES;
  assert.ok(first);
  const ideal = idealCaseReading(first);
  const { score, headline } = scoreCase(
    { reading: { ...ideal, text: "別の文書" }, headline: undefined },
    first.pageCase,
  );
  assert.equal(headline.carried.length, 0);
  assert.equal(recall(score, "date"), 0);
  assert.equal(score.tallies["date"]?.asked, 3);
});

test("each field of a row is told, and the row counts only when all agree", () => {
  const score = scoreBroken((fact) => [
    fact.type === "appointment" && fact.order === "appoint" ? { ...fact, to: ["見本学校副校長"] } : fact,
  ]);
  assert.equal(score.tallies["appointment"]?.found, 2);
  assert.equal(score.tallies["appointment"]?.sound, 2);
  assert.deepEqual(
    ["to", "from", "rank"].map((field) => score.tallies[`appointment.${field}`]?.found),
    [2, 3, 3],
  );
  const missed = score.misses.find(({ kind }) => kind === "missed");
  assert.equal(missed?.expected, "森文子: to [見本学校長]");
  assert.equal(missed?.got, "to [見本学校副校長]");
});

test("a row may give the hour that its sentence tells, and no other", () => {
  const found = (clock: string): number | undefined =>
    scoreBroken((fact) => [
      fact.type === "sighting" && fact.date === "2024-05-07"
        ? { ...fact, date: `2024-05-07T${clock}` }
        : fact,
    ]).tallies["sighting"]?.found;
  assert.equal(found("09:00+09:00"), 3);
  assert.equal(found("10:00+09:00"), 1);
});

test("a row that stands at other words earns nothing, and one that is a whole sentence does", () => {
  const moved = scoreAll((madeUp) => {
    const ideal = idealCaseReading(madeUp);
    const facts = ideal.facts.map((fact): Fact =>
      fact.type === "discipline" ? { ...fact, span: [0, 6] } : fact,
    );
    return { ...ideal, facts };
  });
  assert.equal(recall(moved, "discipline"), 0);
  const sentences = scoreBroken((fact) => [
    fact.type === "discipline" ? { ...fact, span: [fact.span[0], fact.span[1] + 1] } : fact,
  ]);
  assert.equal(f1(sentences, "discipline"), 1);
});

test("a person whose second mention is tied to nobody is one person too many", () => {
  const untied = scoreAll((madeUp) => {
    const ideal = idealCaseReading(madeUp);
    const at = madeUp.text.indexOf("高梨大臣");
    if (at < 0) return ideal;
    const mention: Fact = {
      id: "second",
      type: "person",
      span: [at, at + 4],
      part: "official",
      basis: "stated",
      name: "高梨",
    };
    return { ...ideal, facts: [...ideal.facts, mention] };
  });
  assert.equal(untied.tallies["person"]?.given, 3);
  assert.equal(untied.tallies["person"]?.sound, 2);
});

test("a day that the text names again in other words is neither credited nor wrong, but at a gold's place it is wrong", () => {
  const score = scoreAll((madeUp) => {
    const ideal = idealCaseReading(madeUp);
    const at = madeUp.text.lastIndexOf("5月6日");
    const first = ideal.facts.find((fact) => fact.type === "date" && fact.value === "2024-05-06");
    return first && at >= 0
      ? { ...ideal, facts: [...ideal.facts, { ...first, id: "again", span: [at, at + 4] as const }] }
      : ideal;
  });
  assert.equal(f1(score, "date"), 1);
  assert.deepEqual(
    score.misses.map(({ kind }) => kind),
    ["again"],
  );
});

test("a gold row that has no word of its own is asked for, and ends", () => {
  const [madeUp] = MADE_UP_CASES;
  assert.ok(madeUp);
  const { pageCase } = madeUp;
  const gold = { ...pageCase.gold, discipline: [{ date: "2027-03-09" }] };
  const reading = { ...idealCaseReading(madeUp), facts: [] };
  const { score } = scoreCase({ reading, headline: HEADLINE }, { ...pageCase, gold });
  assert.equal(recall(score, "discipline"), 0);
});
