import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import { readEvidenceSet } from "../../testing/evidence/evidence-set.ts";
import { makeLater, makePromise } from "../../testing/evidence/evidence-world.ts";
import { promisesOf, readLaterOf } from "../../testing/evidence/propose-for-set.ts";
import { createFractions } from "../../testing/statements/passages/random.ts";
import { mentionOfLater } from "./keys/mention-of-later.ts";
import { createPromiseIndex } from "./keys/promise-index.ts";
import { lookAtAll, proposalOf, proposeEvidence } from "./propose-evidence.ts";
import type { ReadLater } from "./reading/later-announcement.ts";
import { promiseOfUndertaking } from "./reading/promise-of-undertaking.ts";
import { readLater } from "./reading/read-later.ts";
import type { UndertakingForEvidence } from "./reading/read-promise.ts";

const SETS = join(import.meta.dirname, "../../../specimens/evidence");

type Pairs = { readonly promises: readonly UndertakingForEvidence[]; readonly laters: readonly ReadLater[] };

/** Each promise of the sets with each twelfth announcement of any of them. */
function pairsOfSets(names: readonly string[]): Pairs {
  const sets = names.map((name) => {
    const set = readEvidenceSet(join(SETS, name), { sealed: false });
    assert.ok(set.ok);
    return set.value;
  });
  const announcements = sets.flatMap((set) => set.announcements).filter((_, at) => at % 12 === 0);
  return {
    promises: sets.flatMap((set) => [...promisesOf(set).values()]),
    laters: announcements.map((one, at) => readLaterOf(one, 10_000 + at)),
  };
}

/** Of many days, some of which announcements name. */
function pairsOfWorld(seed: number): Pairs {
  const draw = createFractions(seed);
  const days = ["2019-12-31", "2020-04-01", "2026-11-30", "2026-12-01"] as const;
  return {
    promises: Array.from({ length: 400 }, (_, at) =>
      promiseOfUndertaking(makePromise(draw, at + 1, days[at % days.length] ?? days[0])),
    ),
    laters: Array.from({ length: 12 }, (_, at) => readLater(makeLater(draw, 1_000 + at, "2026-12-01"))),
  };
}

/** Another one, of which nothing is known yet. */
function anew(later: ReadLater): ReadLater {
  const passages = later.passages.map((passage) => ({
    ...passage,
    clauses: passage.clauses.map((clause) => ({ ...clause })),
  }));
  return { ...later, passages };
}

/** Of this pair alone, as if there were no other: every place looked at to the end. */
function proposeSlowly(promise: UndertakingForEvidence, later: ReadLater): EvidenceProposal | undefined {
  const [own, alone] = [JSON.parse(JSON.stringify(promise)) as UndertakingForEvidence, anew(later)];
  let best: ReturnType<typeof lookAtAll>[number] | undefined;
  for (const look of lookAtAll(own, alone)) if (best === undefined || look.sum > best.sum) best = look;
  return best === undefined ? undefined : proposalOf(own, alone, best);
}

/** Of all that the index holds, one after the other. */
function proposeQuickly(promises: readonly UndertakingForEvidence[]) {
  const index = createPromiseIndex();
  promises.forEach((promise, at) => index.put(at, [promise]));
  return (later: ReadLater): ReadonlyMap<number, EvidenceProposal> => {
    const { issuer, title, language, day } = later;
    const found = index.find(mentionOfLater(later, { issuer, title, language }), day);
    return new Map(
      found.flatMap(({ chain, promise }) => {
        const proposal = proposeEvidence(promise, later);
        return proposal === undefined ? [] : [[chain, proposal] as const];
      }),
    );
  };
}

function compare({ promises, laters }: Pairs): number {
  const propose = proposeQuickly(promises);
  let proposed = 0;
  for (const later of laters) {
    const quick = propose(later);
    for (const [at, promise] of promises.entries()) {
      const slow = proposeSlowly(promise, later);
      assert.equal(JSON.stringify(quick.get(at)), JSON.stringify(slow), `${promise.id} / ${later.title}`);
      if (slow !== undefined) proposed += 1;
    }
  }
  return proposed;
}

describe("proposals of thousands of held promises are, to the last sign, those of each pair by itself", () => {
  test("of the open sets, each promise with announcements of any", () => {
    const proposed = compare(pairsOfSets(["open", "w1", "w2", "w3", "w4", "w5"]));
    assert.ok(proposed > 40, `${proposed} proposed`);
  });

  for (const seed of [1, 2, 3])
    test(`of a made world (${seed})`, () => {
      const proposed = compare(pairsOfWorld(seed));
      assert.ok(proposed > 10, `${proposed} proposed`);
    });
});
