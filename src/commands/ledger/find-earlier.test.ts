import assert from "node:assert/strict";
import { test } from "node:test";
import { mentionOfLater } from "../../ledger/evidence/keys/mention-of-later.ts";
import { outlineOfPromise } from "../../ledger/evidence/keys/outline-of-promise.ts";
import { promiseOfUndertaking } from "../../ledger/evidence/reading/promise-of-undertaking.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import type { OutlinesOfChain } from "../../newsroom/ports/ledger-keeping.ts";
import { announcementId } from "../../terms/ids.ts";
import { makeLater, makePromise } from "../../testing/evidence/evidence-world.ts";
import { createFractions } from "../../testing/statements/passages/random.ts";
import { createAnswers } from "./answer-question.ts";
import { findEarlier, type EarlierDeps } from "./find-earlier.ts";

const draw = createFractions(5);
const PROMISES = Array.from({ length: 2_500 }, (_, at) =>
  outlineOfPromise(promiseOfUndertaking(makePromise(draw, at + 1, "2020-04-01"))),
);
const later = makeLater(draw, 9_000, "2026-12-01");
const MENTION = mentionOfLater(readLater(later), {
  issuer: later.issuer,
  title: later.title,
  language: "ja",
});

function rowOf(at: number, number = at + 1): OutlinesOfChain {
  return { chain: at + 1, number, outlines: JSON.stringify([PROMISES[at]]) };
}

/** A store with those rows. `ids`: what was asked of it last. */
function keep(rows: OutlinesOfChain[]): Pick<EarlierDeps, "archive"> & { ids(): readonly string[] } {
  let asked: readonly string[] = [];
  return {
    ids: () => asked,
    archive: {
      listOutlines: async (after, limit) =>
        rows
          .filter(({ number }) => number > after)
          .toSorted((a, b) => a.number - b.number)
          .slice(0, limit),
      loadPromises: async (ids) => {
        asked = ids;
        return ids.map((id) => ({ announcement: announcementId(1), prepared: id }));
      },
    },
  };
}

const onUnreadable = (error: Error): never => assert.fail(error);
const close = async (): Promise<void> => {};

/** A thread that is another one, which knows nothing, from those of its questions on. */
function startReader(isAnother: (question: number) => boolean): EarlierDeps["reader"] {
  let [answer, asked] = [createAnswers(), 0];
  return {
    close,
    ask: async (question) => {
      asked += 1;
      if (isAnother(asked)) answer = createAnswers();
      return question.kind === "read" ? assert.fail("nothing is to be read") : answer(question);
    },
  };
}

test("a thread that just started learns all outlines first, then only what is new", async () => {
  const rows = PROMISES.map((_, at) => rowOf(at));
  const store = keep(rows);
  const deps = { ...store, reader: startReader(() => false), onUnreadable };
  const found = await findEarlier(deps, MENTION, later.day);
  assert.ok(found.length > 3, `${found.length} found`);
  const [first = ""] = store.ids();
  const at = PROMISES.findIndex(({ undertaking }) => undertaking === first);
  // Its announcement has no promise any more.
  rows[at] = { chain: at + 1, number: rows.length + 1, outlines: "[]" };
  await findEarlier(deps, MENTION, later.day);
  assert.equal(store.ids().length, found.length - 1);
  assert.ok(!store.ids().includes(first));
  // All are kept anew, again and again: the thread begins anew, too.
  for (let round = 1; round < 8; round += 1) {
    rows.forEach((_, chain) => (rows[chain] = rowOf(chain, round * 10_000 + chain)));
    await findEarlier(deps, MENTION, later.day);
    assert.equal(store.ids().length, found.length);
  }
});

test("a thread that was started anew between two questions is told all again: nothing is found by half of the outlines", async () => {
  const store = keep(PROMISES.map((_, at) => rowOf(at)));
  const whole = await findEarlier(
    { ...store, reader: startReader(() => false), onUnreadable },
    MENTION,
    later.day,
  );
  for (const last of [2, 3, 4]) {
    const reader = startReader((question) => question === last);
    const found = await findEarlier({ ...store, reader, onUnreadable }, MENTION, later.day);
    assert.deepEqual(found, whole, `another thread from question ${last} on`);
  }
  const reader = startReader(() => true);
  await assert.rejects(
    findEarlier({ ...store, reader, onUnreadable }, MENTION, later.day),
    /started anew 5 times/u,
  );
});
