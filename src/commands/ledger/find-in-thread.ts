// Find in thread: promises as the store numbers them, taken in as they change and held; what a later announcement speaks to, proposed of those that it may speak to, out.

import { createPromiseIndex } from "../../ledger/evidence/keys/promise-index.ts";
import { proposeEvidence } from "../../ledger/evidence/propose-evidence.ts";
import type { LaterAnnouncement, ReadLater } from "../../ledger/evidence/reading/later-announcement.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import type { UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";
import type { PromisesOfChain } from "../../newsroom/ports/ledger-keeping.ts";
import type { Mention } from "../../terms/ledger/evidence-keys.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";

export type PromisesChanged = {
  /** What the thread had when they were asked for. */
  readonly after: number;
  readonly changed: readonly PromisesOfChain[];
};

/** `chain`: its own, of which nothing is proposed. `upTo`: what has to be known before. */
export type FindAsked = {
  readonly later: LaterAnnouncement;
  readonly mention: Mention;
  readonly chain: number;
  readonly upTo: number;
};

/** `chain`: of the promise. */
export type ProposedOfChain = { readonly chain: number; readonly proposal: EvidenceProposal };

export type ThreadIndex = {
  /** Up to which kept reading it knows all promises; 0 at first, and where it begins anew. */
  number(): number;
  /** Nothing where it has come farther meanwhile. */
  take(given: PromisesChanged): void;
  /** Undefined where it does not know enough. */
  propose(asked: FindAsked, read?: ReadLater): readonly ProposedOfChain[] | undefined;
};

export function createThreadIndex(): ThreadIndex {
  let index = createPromiseIndex();
  let known = 0;
  return {
    number() {
      if (index.isMostlyGone()) [index, known] = [createPromiseIndex(), 0];
      return known;
    },
    take({ after, changed }) {
      if (after !== known) return;
      for (const { chain, number, prepared } of changed) {
        // Written by `keysOf` of the same rules: other ones have the ledger worked out anew.
        index.put(chain, JSON.parse(prepared) as readonly UndertakingForEvidence[]);
        known = number;
      }
    },
    propose({ later, mention, chain: own, upTo }, read = readLater(later)) {
      if (known < upTo) return undefined;
      return index.find(mention, later.day).flatMap(({ chain, promise }) => {
        const proposal = chain === own ? undefined : proposeEvidence(promise, read);
        return proposal === undefined ? [] : [{ chain, proposal }];
      });
    },
  };
}
