import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import type { CountedTerm } from "../../terms/term.ts";
import { createKnowledge } from "./open-search-knowledge.ts";

const TEN_MINUTES = 600_000;

function makeSources() {
  const people: CountedTerm[] = [];
  const clock = { now: 0, change: 1 };
  const errors: unknown[] = [];
  return {
    people,
    clock,
    errors,
    sources: {
      house: DEFAULT_HOUSE,
      sections: [{ slug: "sightings", name: { ja: "警戒監視", en: "Sightings" } }],
      store: {
        listTermsOfKind: async (kind: string, limit: number, after = "") =>
          kind === "person" ? people.filter(({ key }) => key > after).slice(0, limit) : [],
        listSeriesNames: async () => ["読む防衛白書"],
        readChangeNumber: async () => clock.change,
      },
      now: () => clock.now,
      onError: (error: unknown) => errors.push(error),
    },
  };
}

const person = (name: string, reading: string): CountedTerm => ({
  kind: "person",
  key: name,
  name,
  reading,
  articles: 1,
});

test("names come from the house, the sections, the series and what articles are about; new ones within ten minutes", async () => {
  const { sources, people, clock, errors } = makeSources();
  people.push(person("見本太郎", "みほん・たろう"));
  const find = createKnowledge(sources);
  const begin = async (typed: string) =>
    (await find())?.names.findBeginning(typed, 3).map(({ name }) => name) ?? assert.fail();
  assert.deepEqual(await begin("みほん"), ["見本太郎"]);
  assert.deepEqual(await begin("なかたに"), ["中谷元"]);
  assert.deepEqual(await begin("警戒"), ["警戒監視"]);
  assert.deepEqual(await begin("読む"), ["読む防衛白書"]);
  people.push(person("見本花子", "みほん・はなこ"));
  clock.change = 2;
  assert.deepEqual(await begin("みほんは"), [], "not yet");
  clock.now = TEN_MINUTES;
  await find();
  for (let waited = 0; waited < 12_000 && (await begin("みほんは")).length === 0; waited += 1) await delay(5);
  assert.deepEqual(await begin("みほんは"), ["見本花子"]);
  assert.deepEqual(errors, []);
});

test("a house that cannot be read is told of once, and searches go on without it", async () => {
  const { sources, errors } = makeSources();
  const find = createKnowledge({ ...sources, house: "/nowhere/at/all" });
  assert.equal(await find(), undefined);
  assert.equal(await find(), undefined);
  assert.equal(errors.length, 1);
  assert.match(String(errors[0]), /\/nowhere\/at\/all/);
});
