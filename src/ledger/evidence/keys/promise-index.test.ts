import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readEvidenceSet } from "../../../testing/evidence/evidence-set.ts";
import { makeLater, makePromise } from "../../../testing/evidence/evidence-world.ts";
import { promisesOf, readLaterOf } from "../../../testing/evidence/propose-for-set.ts";
import { createFractions } from "../../../testing/statements/passages/random.ts";
import type { Mention } from "../../../terms/ledger/evidence-keys.ts";
import { proposeEvidence } from "../propose-evidence.ts";
import type { ReadLater } from "../reading/later-announcement.ts";
import { promiseOfUndertaking } from "../reading/promise-of-undertaking.ts";
import { readLater } from "../reading/read-later.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { keysOfOutline } from "./keys-of-outline.ts";
import { glanceOf, leastTold } from "./least-told.ts";
import { mentionOfLater } from "./mention-of-later.ts";
import { outlineOfPromise } from "./outline-of-promise.ts";
import { createPromiseIndex, type PromiseIndex } from "./promise-index.ts";

const SETS = join(import.meta.dirname, "../../../../specimens/evidence");

type Pairs = { readonly promises: readonly UndertakingForEvidence[]; readonly laters: readonly ReadLater[] };

/** Each promise of the sets with every third announcement of any of them. */
function pairsOfSets(names: readonly string[]): Pairs {
  const sets = names.map((name) => {
    const set = readEvidenceSet(join(SETS, name), { sealed: false });
    assert.ok(set.ok);
    return set.value;
  });
  return {
    promises: sets.flatMap((set) => [...promisesOf(set).values()]),
    laters: sets.flatMap(({ announcements }) =>
      announcements.filter((_, at) => at % 3 === 0).map((one, at) => readLaterOf(one, 10_000 + at)),
    ),
  };
}

function pairsOfWorld(seed: number): Pairs {
  const draw = createFractions(seed);
  return {
    promises: Array.from({ length: 300 }, (_, at) =>
      promiseOfUndertaking(makePromise(draw, at + 1, "2020-04-01")),
    ),
    laters: Array.from({ length: 25 }, (_, at) => readLater(makeLater(draw, 1_000 + at, "2026-12-01"))),
  };
}

function mentionOf(later: ReadLater): Mention {
  const { issuer, title, language } = later;
  return mentionOfLater(later, { issuer, title, language });
}

/** Each in a chain of its own: two promises of a set may stand in one sentence. */
function indexOf(promises: readonly UndertakingForEvidence[]): PromiseIndex {
  const index = createPromiseIndex();
  for (const [at, promise] of promises.entries()) index.put(at, [promise]);
  return index;
}

type Compared = { readonly found: number; readonly proposed: number; readonly pairs: number };

/** By the index and one by one. */
function comparePairs({ promises, laters }: Pairs): Compared {
  const index = indexOf(promises);
  let [found, proposed] = [0, 0];
  for (const later of laters) {
    const those = new Set(index.find(mentionOf(later), later.day).map(({ chain }) => chain));
    found += those.size;
    for (const [at, promise] of promises.entries()) {
      const proposal = proposeEvidence(promise, later);
      if (proposal === undefined) continue;
      proposed += 1;
      assert.ok(those.has(at), `${promise.id} / ${later.title}: ${proposal.score}`);
    }
  }
  return { found, proposed, pairs: promises.length * laters.length };
}

describe("the index of promises", () => {
  test("finds every pair of the sets of which anything is proposed, and few others", () => {
    const { found, proposed, pairs } = comparePairs(pairsOfSets(["w2", "w4", "w5"]));
    assert.ok(proposed > 50, `${proposed} proposed`);
    assert.ok(found < pairs / 15, `${found} of ${pairs} found`);
  });

  for (const seed of [1, 2, 3]) {
    test(`finds every pair of made promises and announcements of which anything is proposed (${seed})`, () => {
      const { found, proposed, pairs } = comparePairs(pairsOfWorld(seed));
      assert.ok(proposed > 3, `${proposed} proposed`);
      assert.ok(found < pairs / 20, `${found} of ${pairs} found`);
    });
  }

  test("finds no pair that the store's keys would not find from the other side", () => {
    const { promises, laters } = pairsOfSets(["w1", "w3", "w5"]);
    const index = indexOf(promises);
    let found = 0;
    for (const later of laters) {
      const mention = mentionOf(later);
      const [keys, glanced] = [new Set(mention.keys), glanceOf(mention.glance)];
      for (const { promise } of index.find(mention, later.day)) {
        const outline = outlineOfPromise(promise);
        const share = keysOfOutline(outline).reduce(
          (sum, key) => sum + (keys.has(key.key) ? key.share : 0),
          0,
        );
        assert.ok(share >= leastTold(outline, glanced), `${promise.id} / ${later.title}: ${share}`);
        found += 1;
      }
    }
    assert.ok(found > 200, `${found} found`);
  });

  test("finds nothing of a promise that its announcement has no more, nor of the day itself", () => {
    const { promises, laters } = pairsOfSets(["w5"]);
    const index = createPromiseIndex();
    const of = (later: ReadLater) =>
      index.find(mentionOf(later), later.day).map(({ promise }) => `${promise.id} ${promise.head}`);
    index.put(1, promises);
    const later = laters.find((one) => of(one).length > 1);
    assert.ok(later);
    const before = of(later);
    assert.deepEqual(index.find(mentionOf(later), "2000-01-01"), []);
    assert.ok(!index.isMostlyGone());
    for (let round = 0; round < 1_000; round += 1) index.put(1, promises);
    assert.ok(index.isMostlyGone());
    assert.deepEqual(of(later).toSorted(), before.toSorted());
    index.put(
      1,
      promises.filter(({ id, head }) => `${id} ${head}` !== before[0]),
    );
    assert.deepEqual(of(later).toSorted(), before.slice(1).toSorted());
    index.put(1, []);
    assert.deepEqual(of(later), []);
  });
});
