// Trials: what was begun is found by who began it alone, what never answers is given up, and too many at once are refused.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accountId } from "../../../terms/desk/account.ts";
import type { SourceDesk } from "../source-desk.ts";
import { openTrials } from "./open-trials.ts";

const [ONE, OTHER] = [accountId(1), accountId(2)];
const WANTED = { kind: "discover", site: "https://a.example/" } as const;
const NOTHING = { places: [], requests: 1 };

function open(discover: SourceDesk["discover"], longestMs = 60_000) {
  const errors: unknown[] = [];
  const sources: SourceDesk = { discover, tryPlace: async () => ({ kind: "brought" }) };
  const trials = openTrials({ sources, now: () => 0, onError: (error) => errors.push(error), longestMs });
  return { trials, errors };
}

test("who began it waits for what becomes of it; nobody else sees it", async () => {
  const { trials } = open(async () => NOTHING);
  const key = trials.begin(ONE, WANTED) ?? assert.fail();
  assert.deepEqual((await trials.see(ONE, key, 60_000))?.found, { kind: "discovered", discovered: NOTHING });
  assert.equal(await trials.see(OTHER, key, 0), undefined);
});

test("what never answers is under way, and is given up in the end", async () => {
  let isOver = false;
  const { trials } = open((_, signal) => {
    signal.addEventListener("abort", () => (isOver = true));
    return new Promise(() => {});
  }, 30);
  const key = trials.begin(ONE, WANTED) ?? assert.fail();
  assert.equal((await trials.see(ONE, key, 0))?.found, undefined);
  assert.equal((await trials.see(ONE, key, 60_000))?.found?.kind, "given-up");
  assert.ok(isOver, "what was asked for it goes on no more");
});

test("what breaks is told to the log, not to the desk", async () => {
  const { trials, errors } = open(() => Promise.reject(new Error("secret of the machine")));
  const found = await trials.run(WANTED);
  assert.equal(found?.kind, "given-up");
  assert.doesNotMatch(JSON.stringify(found), /secret/);
  assert.equal(errors.length, 1);
});

test("one person begins a few at once, and all together no more than the server bears", async () => {
  const gate = Promise.withResolvers<typeof NOTHING>();
  const { trials } = open(() => gate.promise);
  const begun = [1, 2, 3, 4].map(() => trials.begin(ONE, WANTED) !== undefined);
  assert.deepEqual(begun, [true, true, true, false]);
  const others = [1, 2, 3].map(() => trials.begin(OTHER, WANTED) ?? assert.fail());
  assert.equal(await trials.run(WANTED), undefined);
  gate.resolve(NOTHING);
  for (const key of others) assert.ok((await trials.see(OTHER, key, 60_000))?.found);
  assert.ok(await trials.run(WANTED), "when some are over others may begin");
});
