// Joining of sightings: pairs of our own that tell of one, near misses that do not, and what the desk is asked.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeSighting, type ReportSketch } from "../../testing/sightings/make-sighting.ts";
import type { Decided } from "../../terms/ledger/decision.ts";
import type { SightingRecord } from "../../terms/ledger/sighting-record.ts";
import { joinSightings } from "./join-sightings.ts";
import { createSightingMatcher } from "./match-sightings.ts";
import { askAboutPair, sightingQuestions } from "./sighting-question.ts";
import { readSightingRulings } from "./sighting-rulings.ts";
import { tellSighting } from "./told-sighting.ts";

const NONE = readSightingRulings([]);
const PLANES: ReportSketch = { craft: "aircraft", model: "Tu-95", route: ["日本海", "能登半島"] };
const PASSAGE: ReportSketch = { nationality: "中国", model: "Y-9", craft: "aircraft", count: 1 };

/** Without a second one both say the same. */
type Pair = readonly [what: string, one: ReportSketch, other?: ReportSketch];

const SAME: readonly Pair[] = [
  ["a second report in the same words", {}],
  ["a later announcement of the day before", {}, { told: "2027-04-20" }],
  ["hull numbers that overlap", { hull: ["333", "343"] }, { hull: ["343"], count: 1 }],
  ["hull numbers alike, another class", { hull: ["333"] }, { hull: ["333"], model: "フリゲート" }],
  ["hull numbers in full width", { hull: ["３３３"] }, { hull: ["333"] }],
  ["a hull number with its nought", { hull: ["011"] }, { hull: ["11"] }],
  ["hull numbers alike, other waters", { hull: ["333"] }, { hull: ["333"], route: ["東シナ海"] }],
  [
    "hull numbers alike, another hour",
    { hull: ["333"], date: "2027-04-11T04:00+09:00" },
    { hull: ["333"], date: "2027-04-11T20:00+09:00" },
  ],
  [
    "a time of two days that meets the other",
    { hull: ["333"], date: "2027-04-10/2027-04-11" },
    { hull: ["333"] },
  ],
  [
    "an English version",
    {},
    {
      language: "en",
      nationality: "Russia",
      model: "Steregushchiy-class frigate",
      route: ["Tsushima Strait"],
    },
  ],
  [
    "an English version of aircraft",
    PLANES,
    { ...PLANES, language: "en", nationality: "Russia", route: ["Sea of Japan", "Noto Peninsula"] },
  ],
  ["a type in full width", PLANES, { ...PLANES, model: "Ｔｕ－９５" }],
  ["a type by its builder", PLANES, { ...PLANES, model: "Tupolev Tu-95" }],
  [
    "a Chinese type by its Chinese sign",
    { ...PASSAGE, route: ["東シナ海"] },
    { ...PASSAGE, model: "運-9", route: ["東シナ海"] },
  ],
  [
    "a strait told by its two islands",
    { ...PASSAGE, route: ["沖縄本島", "宮古島"] },
    { ...PASSAGE, language: "en", nationality: "China", route: ["Miyako Strait"] },
  ],
  ["one place of several in common", { route: ["対馬", "対馬海峡", "東シナ海"] }, { route: ["対馬海峡"] }],
  ["hours that are nearly alike", { date: "2027-04-11T04:00+09:00" }, { date: "2027-04-11T05:00+09:00" }],
  ["an hour beside the day alone", { date: "2027-04-11T04:00+09:00" }, {}],
  ["a class with its numeral as one sign", { model: "ウダロイⅠ級駆逐艦" }, { model: "ウダロイI級駆逐艦" }],
];

const OTHER: readonly Pair[] = [
  ["two rows of one announcement", { in: 7, start: 0 }, { in: 7, start: 80 }],
  [
    "two rows of one announcement with one hull number",
    { in: 7, start: 0, hull: ["333"] },
    { in: 7, start: 80, hull: ["333"] },
  ],
  ["hull numbers that differ", { hull: ["333"] }, { hull: ["335"] }],
  ["the next day", {}, { date: "2027-04-12" }],
  ["the same ship a week later", { hull: ["333"] }, { hull: ["333"], date: "2027-04-18" }],
  ["another country", {}, { nationality: "中国" }],
  ["another country with the same hull number", { hull: ["101"] }, { hull: ["101"], nationality: "中国" }],
  ["another class", {}, { model: "ウダロイI級駆逐艦" }],
  ["another number of them", {}, { count: 3 }],
  ["other waters", {}, { route: ["宗谷海峡"] }],
  ["ships and aircraft", {}, { ...PLANES, route: ["対馬海峡"] }],
  ["two types of one builder", PLANES, { ...PLANES, model: "Tu-142" }],
  ["one letter more", PASSAGE, { ...PASSAGE, model: "Y-8" }],
  ["a month that is summed up", {}, { date: "2027-04" }],
  [
    "two classes of one sort",
    { model: "ジャンカイII級フリゲート", nationality: "中国" },
    { model: "ジャンウェイII級フリゲート", nationality: "中国" },
  ],
  ["neighbouring straits", { route: ["津軽海峡"] }, { route: ["宗谷海峡"] }],
];

const DOUBT: readonly Pair[] = [
  ["no number in one of them", {}, { without: "count" }],
  ["no waters in one of them", {}, { route: [] }],
  ["the sort alone in one of them", {}, { model: "フリゲート" }],
  ["a class without its numeral", { model: "ウダロイI級駆逐艦" }, { model: "ウダロイ級駆逐艦" }],
  ["hours far apart", { date: "2027-04-11T04:00+09:00" }, { date: "2027-04-11T20:00+09:00" }],
  ["no country in one of them", {}, { without: "nationality" }],
  ["a hull number without a country", { hull: ["333"] }, { hull: ["333"], without: "nationality" }],
  ["a hull number in a month that is summed up", { hull: ["333"] }, { hull: ["333"], date: "2027-04" }],
];

function pairOf([, one, other = one]: Pair): readonly [SightingRecord, SightingRecord] {
  return [makeSighting(0, one), makeSighting(1, other)];
}

function checkPairs(pairs: readonly Pair[], expected: string): void {
  for (const pair of pairs) {
    const [a, b] = pairOf(pair).map(tellSighting);
    assert.ok(a && b);
    assert.equal(createSightingMatcher().match(a, b), expected, pair[0]);
    assert.equal(createSightingMatcher().match(b, a), expected, `${pair[0]}, the other way round`);
    const joined = joinSightings([a.record, b.record], NONE);
    assert.equal(joined.length, expected === "same" ? 1 : 2, pair[0]);
    const question = askAboutPair(a.record, b.record, NONE);
    assert.equal(question !== undefined, expected === "doubt", pair[0]);
  }
}

test("one sighting that two announcements tell is one", () => checkPairs(SAME, "same"));
test("near misses stay apart, and nobody is asked", () => checkPairs(OTHER, "other"));
test("what the words do not settle stays apart, and the desk is asked", () => checkPairs(DOUBT, "doubt"));

const rulings = (...decisions: readonly Decided[]) =>
  readSightingRulings(decisions.map((decision, at) => ({ id: at + 1, decision })));

test("the desk's word wins in either direction, and its later word over its earlier one", () => {
  const [a, b] = [makeSighting(0), makeSighting(1, { route: ["宗谷海峡"], count: 3 })];
  const sightings = [a.id, b.id];
  const same: Decided = { kind: "same-sighting", sightings };
  const other: Decided = { kind: "other-sighting", sightings };
  const count = (...said: readonly Decided[]) => joinSightings([a, b], rulings(...said)).length;
  assert.deepEqual([count(), count(same), count(same, other), count(other, same)], [2, 1, 2, 1]);
  const twin = makeSighting(1);
  assert.equal(joinSightings([a, twin], NONE).length, 1);
  assert.equal(
    joinSightings([a, twin], rulings({ kind: "other-sighting", sightings: [a.id, twin.id] })).length,
    2,
  );
  const vague = makeSighting(1, { route: [] });
  assert.equal(sightingQuestions([a, vague], NONE).length, 1);
  assert.equal(sightingQuestions([a, vague], rulings(same)).length, 0);
});

test("of two that the same report could be of, the one with its hull number takes it, and no group holds two hulls apart", () => {
  const both = makeSighting(0, { in: 1, start: 0, hull: ["333"] });
  const twin = makeSighting(1, { in: 1, start: 50, hull: ["335"] });
  const plain = makeSighting(2, { in: 2 });
  const named = makeSighting(3, { in: 3, hull: ["335"] });
  const joined = joinSightings([plain, both, named, twin], NONE);
  for (const { reports, hulls } of joined) {
    assert.equal(new Set(reports.map(({ announcement }) => announcement)).size, reports.length);
    assert.ok(hulls.length <= 1, hulls.join(" "));
  }
  const withNumber = joined.find(({ hulls }) => hulls.includes("335"));
  assert.deepEqual(withNumber?.reports.map(({ id }) => id).includes(named.id), true);
});

test("a joined sighting says what its reports say together, and its first report names it", () => {
  const first = makeSighting(0, {
    told: "2027-04-12",
    hull: ["333"],
    count: 1,
    date: "2027-04-11T04:00+09:00",
  });
  const later = makeSighting(1, {
    told: "2027-04-14",
    hull: ["333", "343"],
    date: "2027-04-10/2027-04-11",
    route: ["東シナ海"],
  });
  const [seen, ...others] = joinSightings([later, first], NONE);
  assert.ok(seen);
  assert.deepEqual(others, []);
  const { id, nationality, model, count, hulls, straits, day, month } = seen;
  assert.equal(id, first.id);
  assert.deepEqual([nationality, model, count], ["RU", "steregushchiy class", 2]);
  assert.deepEqual(
    [hulls, straits, day, month],
    [["333", "343"], ["tsushima strait"], "2027-04-10", "2027-04"],
  );
});

test("whatever order reports come in, the sightings are the same", () => {
  const sketch = fc.record({
    date: fc.constantFrom("2027-04-10", "2027-04-11", "2027-04-10/2027-04-12"),
    hull: fc.constantFrom<readonly string[] | undefined>(undefined, ["333"], ["335"], ["333", "335"]),
    count: fc.constantFrom(1, 2),
    in: fc.integer({ min: 1, max: 5 }),
    model: fc.constantFrom("ステレグシチー級フリゲート", "フリゲート"),
  });
  const shape = (records: readonly SightingRecord[]) =>
    joinSightings(records, NONE)
      .map(({ reports }) => reports.map(({ id }) => id).join("+"))
      .toSorted();
  fc.assert(
    fc.property(
      fc.array(sketch, { maxLength: 8 }).chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(
            all.map((_, at) => at),
            { minLength: all.length },
          ),
        ),
      ),
      ([all, order]) => {
        const records = all.map((one, at) => {
          const { hull, ...rest } = one;
          return makeSighting(at, { ...rest, ...(hull && { hull }) });
        });
        const shuffled = order.flatMap((at) => records[at] ?? []);
        assert.deepEqual(shape(shuffled), shape(records));
        assert.equal(joinSightings(records, NONE).flatMap(({ reports }) => reports).length, records.length);
      },
    ),
    { seed: 20271127, numRuns: 300 },
  );
});
