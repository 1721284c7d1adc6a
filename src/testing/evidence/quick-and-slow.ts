// Quick and slow: promises and later announcements in; whether what is proposed of them by the index of all, with all that is shared and cut short, is to the last sign what each pair comes to by itself, looked at to the end.

import assert from "node:assert/strict";
import { join } from "node:path";
import { mentionOfLater } from "../../ledger/evidence/keys/mention-of-later.ts";
import { createPromiseIndex } from "../../ledger/evidence/keys/promise-index.ts";
import {
  lookAtAll,
  proposalOf,
  rankOfLook,
  proposeEvidence,
} from "../../ledger/evidence/propose-evidence.ts";
import type { ReadLater } from "../../ledger/evidence/reading/later-announcement.ts";
import { promiseOfUndertaking } from "../../ledger/evidence/reading/promise-of-undertaking.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import type { UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import { createFractions } from "../statements/passages/random.ts";
import { readEvidenceSet } from "./evidence-set.ts";
import { makeLater, makePromise } from "./evidence-world.ts";
import { promisesOf, readLaterOf } from "./propose-for-set.ts";

const SETS = join(import.meta.dirname, "../../../specimens/evidence");
/** Those that may be looked at. */
const OPEN_SETS = ["open", "w1", "w2", "w3", "w4", "w5"];

export type Pairs = {
  readonly promises: readonly UndertakingForEvidence[];
  readonly laters: readonly ReadLater[];
};

/** Each promise of the open sets with announcements of any of them: of so many one. */
export function pairsOfSets(oneOf: number): Pairs {
  const sets = OPEN_SETS.map((name) => {
    const set = readEvidenceSet(join(SETS, name), { sealed: false });
    assert.ok(set.ok);
    return set.value;
  });
  const announcements = sets.flatMap((set) => set.announcements).filter((_, at) => at % oneOf === 0);
  return {
    promises: sets.flatMap((set) => [...promisesOf(set).values()]),
    laters: announcements.map((one, at) => readLaterOf(one, 10_000 + at)),
  };
}

/** What may be said of a promise later, by its matter. */
const SAID: readonly ((matter: string) => string)[] = [
  (matter) => `防衛省は、${matter}としていたが、これを延期することとした。`,
  (matter) => `双方は、11月、${matter.replace(/こと$/u, "")}ことを決定した。`,
  (matter) => `${matter.replace(/に関する.*$/u, "")}に関する訓練を行い、延べ120名が参加した。`,
  (matter) => `${matter.replace(/こと$/u, "")}予定である。`,
];

/** Of promises of two days each, some of which announcements name; each announcement speaks of two of them, and of others. */
export function pairsOfWorld(seed: number, count: { promises: number; laters: number }): Pairs {
  const draw = createFractions(seed);
  const once = Array.from({ length: count.promises / 2 }, (_, at) =>
    makePromise(draw, at + 1, ["2020-04-01", "2026-11-30"][at % 2] ?? ""),
  );
  const again = once.map((one, at) => ({
    ...one,
    id: ledgerIdOf(announcementId(once.length + at + 1), 0),
    day: ["2019-12-31", "2026-12-05"][at % 2] ?? "",
  }));
  const made = [...once, ...again];
  const laters = Array.from({ length: count.laters }, (_, at) => {
    const later = makeLater(draw, 1_000 + at, "2026-12-20");
    const said = [13 * at + 1, 29 * at + 2].map((of, second) =>
      SAID[(at + second + 1) % SAID.length]?.(made[of % made.length]?.value.matter ?? ""),
    );
    return readLater({ ...later, text: [...said, later.text].join("\n") });
  });
  return { promises: made.map(promiseOfUndertaking), laters };
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
  for (const look of lookAtAll(own, alone)) {
    if (proposalOf(own, alone, look) === undefined) continue;
    if (best === undefined || rankOfLook(alone, look) > rankOfLook(alone, best)) best = look;
  }
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

/** Gives how many are proposed. */
export function compareWays({ promises, laters }: Pairs): number {
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
