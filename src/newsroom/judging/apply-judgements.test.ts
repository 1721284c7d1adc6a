// What holds of every judged reading, shown on the specimens; and what follows when one fact is judged.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { readAnnouncement } from "../../extract/read-announcement.ts";
import { findInvalidSpans } from "../../extract-trials/score/judge-page.ts";
import type { Verdict } from "../../terms/desk/judgement.ts";
import { makeFixture, official } from "../../testing/drafts/fixture.ts";
import type { FixtureFact } from "../../testing/drafts/fixture.ts";
import { corrected, judge, keyOf, REJECTED } from "../../testing/judging/judge.ts";
import { listSpecimens } from "../../testing/specimens/list-specimens.ts";
import { applyJudgements, judgeReading } from "./apply-judgements.ts";
import { keysOfFacts } from "./fact-key.ts";
import { valueOfFact } from "./value-of-fact.ts";

const READINGS = listSpecimens(join(import.meta.dirname, "../../../specimens"))
  .filter(({ source }) => source.endsWith(".txt"))
  .filter((_specimen, index) => index % 3 === 0)
  .map(({ source }) => readAnnouncement({ text: readFileSync(source, "utf8") }));

test("a reading that nobody judged is the very same", () => {
  for (const reading of READINGS) assert.equal(applyJudgements(reading, []), reading);
});

test("whatever is judged, every span still slices to its surface, and nothing points to what is gone", () => {
  const verdict = fc.constantFrom<Verdict["kind"]>("confirmed", "corrected", "rejected", "withdrawn");
  const decided = fc.array(fc.tuple(fc.nat(), verdict), { maxLength: 12 });
  const run = (
    reading: (typeof READINGS)[number],
    choices: readonly (readonly [number, Verdict["kind"]])[],
  ) => {
    const keys = keysOfFacts(reading);
    const judgements = choices.flatMap(([at, kind]) => {
      const index = keys.length === 0 ? 0 : at % keys.length;
      const [key, fact, other] = [keys[index], reading.facts[index], reading.facts.at(-1 - index)];
      if (!key || !fact || !other) return [];
      // A value of another type, too: it must change nothing.
      const value = valueOfFact(at % 3 === 0 ? other : fact);
      return [[key, kind === "rejected" || kind === "withdrawn" ? { kind } : { kind, value }] as const];
    });
    const judged = applyJudgements(reading, judge(...judgements));
    assert.deepEqual(findInvalidSpans(judged), []);
    const ids = new Set(judged.facts.map(({ id }) => id));
    for (const fact of judged.facts) {
      if (fact.type === "person" && fact.same !== undefined) assert.ok(ids.has(fact.same), fact.same);
      if (fact.type === "act") for (const id of fact.actors) assert.ok(ids.has(id), id);
    }
    assert.equal(judged.text, reading.text);
    assert.equal(judged.parts, reading.parts);
  };
  fc.assert(fc.property(fc.constantFrom(...READINGS), decided, run), { seed: 20261127, numRuns: 400 });
});

test("judgements are found again in a new reading of the text, each at its own fact", () => {
  for (const reading of READINGS) {
    const keys = keysOfFacts(reading);
    const all = judge(
      ...keys.map((key, at) => {
        const fact = reading.facts[at];
        assert.ok(fact);
        return [key, { kind: "confirmed", value: valueOfFact(fact) }] as const;
      }),
    );
    const renumbered = {
      ...reading,
      facts: reading.facts.map((fact) => ({ ...fact, id: `new-${fact.id}` })),
    };
    const judged = judgeReading(renumbered, all);
    assert.deepEqual(judged.adrift, []);
    const found = judged.facts.filter(({ judgement }) => judgement !== undefined);
    assert.equal(found.length, keys.length);
  }
});

test("rejecting everything leaves no fact, and a head that says nothing", () => {
  for (const reading of READINGS) {
    const heads = (["kind", "issuer", "announcedAt"] as const).map((type) => [{ type }, REJECTED] as const);
    const all = [...keysOfFacts(reading).map((key) => [key, REJECTED] as const), ...heads];
    const judged = applyJudgements(reading, judge(...all));
    assert.deepEqual(judged.facts, []);
    assert.deepEqual([judged.kind, judged.issuer, judged.announcedAt], ["notice", undefined, undefined]);
  }
});

const DAY: FixtureFact = { type: "date", surface: "3月4日", value: "2027-03-04", id: "d1" };
const lines = [official("見本会談(3月4日)を開く。防衛省の見本大臣と見本大臣は3月5日に会う。")];
const made = (facts: readonly FixtureFact[]) =>
  makeFixture(lines, facts, { kind: "notice", title: "見本", announcedAt: "2027-02-10" }).reading;

test("a place that the reader takes wider later is the same fact; where two could be meant the desk looks again", () => {
  const key = keyOf(made([DAY]), "date", "3月4日");
  const value = { type: "date", value: "2027-04-03" } as const;
  const judgements = judge([key, corrected(value)]);
  const wider = made([{ ...DAY, surface: "(3月4日)" }]);
  assert.deepEqual(
    judgeReading(wider, judgements).reading.facts.map((fact) => fact.type === "date" && fact.value),
    ["2027-04-03"],
  );
  const two = made([
    { ...DAY, surface: "3月" },
    { ...DAY, id: "d2", surface: "4日" },
  ]);
  const judged = judgeReading(two, judgements);
  assert.deepEqual([judged.reading, judged.adrift.length], [two, 1]);
  const elsewhere = { ...made([DAY]), text: `前${made([DAY]).text}` };
  assert.equal(judgeReading(elsewhere, judgements).adrift.length, 1);
});

test("what was confirmed is confirmed no more when a new reading has another value there", () => {
  const reading = made([DAY]);
  const judgements = judge([
    keyOf(reading, "date", "3月4日"),
    { kind: "confirmed", value: { type: "date", value: "2027-03-04" } },
  ]);
  assert.equal(judgeReading(reading, judgements).adrift.length, 0);
  assert.equal(judgeReading(made([{ ...DAY, value: "2026-03-04" }]), judgements).adrift.length, 1);
});

test("the latest judgement is in force, and one taken back leaves the reading as it was", () => {
  const reading = made([DAY]);
  const key = keyOf(reading, "date", "3月4日");
  const first = corrected({ type: "date", value: "2027-03-05" });
  const later = corrected({ type: "date", value: "2027-03-06" });
  const valueAfter = (...verdicts: readonly Verdict[]) =>
    applyJudgements(reading, judge(...verdicts.map((verdict) => [key, verdict] as const))).facts.map(
      (fact) => fact.type === "date" && fact.value,
    );
  assert.deepEqual(valueAfter(first, later), ["2027-03-06"]);
  assert.deepEqual(valueAfter(first, { kind: "withdrawn" }), ["2027-03-04"]);
  assert.deepEqual(valueAfter(REJECTED), []);
});

test("what has its day from a corrected date follows, unless another date still gives that day", () => {
  const event: FixtureFact = { type: "event", surface: "見本会談", name: "見本会談", date: "2027-03-04" };
  const [day, other] = [{ ...DAY }, { ...DAY, id: "d2", surface: "3月5日" }];
  const dateOf = (facts: readonly FixtureFact[], verdict: Verdict): unknown => {
    const reading = made(facts);
    const judged = applyJudgements(reading, judge([keyOf(reading, "date", "3月4日"), verdict]));
    const found = judged.facts.find(({ type }) => type === "event");
    return found?.type === "event" && found.date;
  };
  const to = corrected({ type: "date", value: "2027-03-09T10:00+09:00" });
  assert.equal(dateOf([event, day], to), "2027-03-09T10:00+09:00");
  assert.equal(dateOf([event, day], REJECTED), undefined);
  assert.equal(dateOf([event, day, other], to), "2027-03-04");
});

test("all mentions of a corrected person say the new where they said the same, and a rejected first mention has an heir", () => {
  const facts: readonly FixtureFact[] = [
    { type: "person", id: "p1", surface: "見本大臣", name: "見本", office: "大臣" },
    { type: "person", id: "p2", surface: "見本大臣", nth: 1, name: "見本", office: "大臣", same: "p1" },
    { type: "person", id: "p3", surface: "見本", nth: 3, name: "見本", same: "p1" },
  ];
  const reading = makeFixture([official("見本大臣、見本大臣、手本と見本、見本")], facts, {
    kind: "notice",
    title: "",
  }).reading;
  const key = keyOf(reading, "person", "見本大臣");
  const value = { type: "person", name: "見本太郎", office: "外務大臣" } as const;
  const people = applyJudgements(reading, judge([key, corrected(value)])).facts.flatMap((fact) =>
    fact.type === "person" ? [[fact.name, fact.office, fact.basis]] : [],
  );
  assert.deepEqual(people, [
    ["見本太郎", "外務大臣", "desk"],
    ["見本太郎", "外務大臣", "desk"],
    ["見本太郎", undefined, "desk"],
  ]);
  const left = applyJudgements(reading, judge([key, REJECTED])).facts;
  assert.deepEqual(
    left.map((fact) => fact.type === "person" && [fact.id, fact.same]),
    [
      ["p2", undefined],
      ["p3", "p2"],
    ],
  );
});

test("a doubt that the judgement settles goes, others stay, and what was reckoned from the old value is a new one", () => {
  const read = made([DAY, { ...DAY, id: "d2", surface: "3月5日", value: "2027-03-05" }]);
  const [first, second] = read.facts;
  assert.ok(first?.type === "date" && second?.type === "date");
  const reading = {
    ...read,
    facts: [first, { ...second, basis: "inferred" as const, from: ["d1"] }],
    warnings: [
      {
        code: "weekday-disagrees",
        span: [first.span[1], first.span[1] + 1] as const,
        message: "at the date",
      },
      { code: "weekday-disagrees", span: [0, 1] as const, message: "elsewhere" },
      { code: "closing-missing", message: "of the whole" },
    ],
  };
  const value = { type: "date", value: "2027-03-14" } as const;
  const judged = applyJudgements(reading, judge([keyOf(reading, "date", "3月4日"), corrected(value)]));
  assert.deepEqual(
    judged.warnings.map(({ message }) => message),
    ["elsewhere", "of the whole", "This date was inferred from d1, which the desk corrected."],
  );
});
