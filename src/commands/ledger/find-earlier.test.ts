import assert from "node:assert/strict";
import { test } from "node:test";
import { mentionOfLater } from "../../ledger/evidence/keys/mention-of-later.ts";
import { promiseOfUndertaking } from "../../ledger/evidence/reading/promise-of-undertaking.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import type { PromisesOfChain } from "../../newsroom/ports/ledger-keeping.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import { makeLater, makePromise } from "../../testing/evidence/evidence-world.ts";
import { createFractions } from "../../testing/statements/passages/random.ts";
import { createAnswers } from "./answer-question.ts";
import { findEarlier, type EarlierDeps } from "./find-earlier.ts";

const draw = createFractions(7);
const PROMISES = Array.from({ length: 2_500 }, (_, at) =>
  promiseOfUndertaking(makePromise(draw, at + 1, "2020-04-01")),
);
const later = makeLater(draw, 9_000, "2026-12-01");
const MENTION = mentionOfLater(readLater(later), {
  issuer: later.issuer,
  title: later.title,
  language: "ja",
});
const ASKED = { later, mention: MENTION, chain: 9_000 } as const;

function rowOf(at: number, number = at + 1): PromisesOfChain {
  return { chain: at + 1, number, prepared: JSON.stringify([PROMISES[at]]) };
}

/** A store with those rows. */
function keep(rows: PromisesOfChain[]): Pick<EarlierDeps, "archive"> {
  return {
    archive: {
      listPromises: async (after, limit) =>
        rows
          .filter(({ number }) => number > after)
          .toSorted((a, b) => a.number - b.number)
          .slice(0, limit),
      listPromising: async (chains) => {
        const there = new Set(rows.map(({ chain }) => chain));
        return chains.filter((chain) => there.has(chain));
      },
    },
  };
}

const undertakings = (found: readonly EvidenceProposal[]) => found.map(({ undertaking }) => undertaking);

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

test("a thread that just started learns all promises first, then only what is new", async () => {
  const rows = PROMISES.map((_, at) => rowOf(at));
  const deps = { ...keep(rows), reader: startReader(() => false), onUnreadable };
  const found = undertakings(await findEarlier(deps, ASKED));
  assert.ok(found.length > 2, `${found.length} found`);
  const [first = ""] = found;
  const at = PROMISES.findIndex(({ id }) => id === first);
  // Nothing of its own.
  const ofOthers = await findEarlier(deps, { ...ASKED, chain: at + 1 });
  assert.deepEqual(undertakings(ofOthers), found.slice(1));
  // Its announcement has no promise any more.
  rows[at] = { chain: at + 1, number: rows.length + 1, prepared: "[]" };
  assert.deepEqual(undertakings(await findEarlier(deps, ASKED)), found.slice(1));
  // All are kept anew, again and again: the thread begins anew, too.
  for (let round = 1; round < 8; round += 1) {
    rows.forEach((_, chain) => (rows[chain] = rowOf(chain, round * 10_000 + chain)));
    assert.deepEqual(undertakings(await findEarlier(deps, ASKED)).toSorted(), found.toSorted());
  }
});

test("what the ledger is worked out anew from is not spoken of, though the thread holds it still", async () => {
  const rows = PROMISES.map((_, at) => rowOf(at));
  const deps = { ...keep(rows), reader: startReader(() => false), onUnreadable };
  const [, second, ...others] = undertakings(await findEarlier(deps, ASKED));
  assert.ok(second !== undefined && others.length > 0);
  rows.splice(0, rows.length, ...rows.filter((_, at) => PROMISES[at]?.id === second));
  assert.deepEqual(undertakings(await findEarlier(deps, ASKED)), [second]);
});

test("a thread that was started anew between two questions is told all again: nothing is proposed by half of the promises", async () => {
  const store = keep(PROMISES.map((_, at) => rowOf(at)));
  const whole = await findEarlier({ ...store, reader: startReader(() => false), onUnreadable }, ASKED);
  for (const last of [2, 3, 4]) {
    const reader = startReader((question) => question === last);
    const found = await findEarlier({ ...store, reader, onUnreadable }, ASKED);
    assert.deepEqual(found, whole, `another thread from question ${last} on`);
  }
  const reader = startReader(() => true);
  await assert.rejects(findEarlier({ ...store, reader, onUnreadable }, ASKED), /started anew 5 times/u);
});
