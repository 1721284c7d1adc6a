// Find in thread: outlines of promises as the store numbers them, taken in as they change; the promises that a later announcement may speak to, out.

import { createPromiseIndex } from "../../ledger/evidence/keys/promise-index.ts";
import type { OutlinesOfChain } from "../../newsroom/ports/ledger-keeping.ts";
import type { Mention, PromiseOutline } from "../../terms/ledger/evidence-keys.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";

export type OutlinesChanged = {
  /** What the thread had when they were asked for. */
  readonly after: number;
  readonly changed: readonly OutlinesOfChain[];
};

/** `upTo`: what has to be known before. */
export type FindAsked = { readonly mention: Mention; readonly day: string; readonly upTo: number };

export type ThreadIndex = {
  /** Up to which kept reading it knows all outlines; 0 at first, and where it begins anew. */
  number(): number;
  /** Nothing where it has come farther meanwhile. */
  take(given: OutlinesChanged): void;
  /** Undefined where it does not know enough. */
  find(asked: FindAsked): readonly LedgerId[] | undefined;
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
      for (const { chain, number, outlines } of changed) {
        // Written by `keepOutlines` of the same rules: other ones have the ledger worked out anew.
        index.put(chain, JSON.parse(outlines) as readonly PromiseOutline[]);
        known = number;
      }
    },
    find: ({ mention, day, upTo }) => (known < upTo ? undefined : index.find(mention, day)),
  };
}
