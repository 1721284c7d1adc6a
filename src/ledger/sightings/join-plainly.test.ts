// The join of sightings beside a plain one that looks at every pair by itself, and a day on which very many tell the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeSighting, type ReportSketch } from "../../testing/sightings/make-sighting.ts";
import type { SightingRecord } from "../../terms/ledger/sighting-record.ts";
import { inPlace } from "./in-place.ts";
import { joinSightings } from "./join-sightings.ts";
import { judgePair, type Judging } from "./judge-pair.ts";
import { weighPair } from "./joining/weigh-pair.ts";
import { createSightingMatcher } from "./match-sightings.ts";
import { readSightingRulings } from "./sighting-rulings.ts";
import { tellSighting, type ToldSighting } from "./told-sighting.ts";

type Pair = { readonly one: ToldSighting; readonly other: ToldSighting; readonly isRuled: boolean };

function listPairs(told: readonly ToldSighting[], { rulings, matcher }: Judging): readonly Pair[] {
  return told.flatMap((one, at) =>
    told.slice(at + 1).flatMap((other) => {
      const ruled = rulings.find(one.record.id, other.record.id);
      return (ruled ?? matcher.match(one, other)) === "same"
        ? [{ one, other, isRuled: ruled !== undefined }]
        : [];
    }),
  );
}

function joinPlainly(records: readonly SightingRecord[], judging: Judging): readonly string[] {
  const told = inPlace(records, (record) => record).map(tellSighting);
  const groupOf = new Map(told.map((one) => [one, [one]]));
  const fits = (a: readonly ToldSighting[], b: readonly ToldSighting[], isRuled: boolean): boolean =>
    a.every((x) =>
      b.every((y) => {
        const ruled = judging.rulings.find(x.record.id, y.record.id);
        return (isRuled ? ruled : judgePair(x, y, judging)) !== "other";
      }),
    );
  const weigh = ({ one, other, isRuled }: Pair): number => (isRuled ? 1e9 : 0) + weighPair(one, other);
  for (const { one, other, isRuled } of listPairs(told, judging).toSorted((a, b) => weigh(b) - weigh(a))) {
    const [a = [], b = []] = [groupOf.get(one), groupOf.get(other)];
    if (a === b || !fits(a, b, isRuled)) continue;
    const joined = [...a, ...b];
    for (const each of joined) groupOf.set(each, joined);
  }
  return shapeOf([...new Set(groupOf.values())].map((group) => group.map(({ record }) => record)));
}

const shapeOf = (groups: readonly (readonly SightingRecord[])[]): readonly string[] =>
  groups
    .map((reports) =>
      reports
        .map(({ id }) => id)
        .toSorted()
        .join("+"),
    )
    .toSorted();

const SKETCH = fc.record({
  date: fc.constantFrom("2027-04-10", "2027-04-11", "2027-04-10/2027-04-12", "2027-04"),
  hull: fc.constantFrom<readonly string[] | undefined>(
    undefined,
    undefined,
    ["333"],
    ["335"],
    ["333", "335"],
  ),
  count: fc.constantFrom(1, 2),
  in: fc.integer({ min: 1, max: 6 }),
  route: fc.constantFrom(["対馬海峡"], ["対馬海峡", "日本海"], []),
  model: fc.constantFrom("ステレグシチー級フリゲート", "フリゲート"),
});
const SAID = fc.record({ same: fc.boolean(), of: fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 3 }) });

test("wordings that are compared once join as reports do that are compared pair by pair, whatever the desk said", () => {
  fc.assert(
    fc.property(
      fc.array(SKETCH, { minLength: 2, maxLength: 9 }),
      fc.array(SAID, { maxLength: 4 }),
      (all, said) => {
        const records = all.map(({ hull, ...rest }, at) =>
          makeSighting(at, { ...rest, ...(hull && { hull }) }),
        );
        const rulings = readSightingRulings(
          said.map(({ same, of }, at) => {
            const sightings = of.flatMap((number) => records[number]?.id ?? []);
            const kind = same ? "same-sighting" : "other-sighting";
            return { id: at + 1, decision: { kind, sightings } as const };
          }),
        );
        const joined = joinSightings(records, rulings).map(({ reports }) => reports);
        assert.deepEqual(
          shapeOf(joined),
          joinPlainly(records, { matcher: createSightingMatcher(), rulings }),
        );
      },
    ),
    { seed: 20271128, numRuns: 600 },
  );
});

function measure(sketches: readonly ReportSketch[]): { readonly groups: number; readonly ms: number } {
  const records = sketches.map((sketch, at) => makeSighting(at, sketch));
  const before = process.threadCpuUsage();
  const groups = joinSightings(records, readSightingRulings([])).length;
  const { user, system } = process.threadCpuUsage(before);
  return { groups, ms: (user + system) / 1000 };
}

test("fifteen hundred announcements of one day that tell the same are one sighting, at once", () => {
  const same = Array.from({ length: 1_500 }, () => ({}));
  const { groups, ms } = measure(same);
  assert.equal(groups, 1);
  // Pair by pair it took 7.8 s.
  assert.ok(ms < 1_500, `${ms} ms`);
  const twice = measure(same.map((_, at) => ({ in: 1 + Math.floor(at / 20), start: (at % 20) * 40 })));
  assert.equal(twice.groups, 20, "each announcement tells of twenty");
  assert.ok(twice.ms < 1_500, `${twice.ms} ms`);
});
