// Promise index: promises put in by their chains of revisions; for a later announcement those that it may speak to, found among a hundred thousand in some milliseconds.

import type { Mention } from "../../../terms/ledger/evidence-keys.ts";
import { createHolder } from "../reading/hold-promises.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { glanceOf, LEAST_OF_ALL, leastBySigns, leastOfParties } from "./least-told.ts";
import { createPostings, type Entry } from "./promise-postings.ts";

export type FoundPromise = { readonly chain: number; readonly promise: UndertakingForEvidence };

export type PromiseIndex = {
  /** All that was there of the chain before goes. */
  put(chain: number, promises: readonly UndertakingForEvidence[]): void;
  /** What is gone is passed over, and takes room: time for another index. */
  isMostlyGone(): boolean;
  /** Of days before `day`, each once. */
  find(mention: Mention, day: string): readonly FoundPromise[];
};

/** So many are little. */
const MOST_GONE = 10_000;

export function createPromiseIndex(): PromiseIndex {
  const ofChain = new Map<number, readonly Entry[]>();
  const postings = createPostings();
  const hold = createHolder();
  let [there, gone] = [0, 0];

  return {
    put(chain, promises) {
      const before = ofChain.get(chain) ?? [];
      for (const entry of before) entry.isThere = false;
      ofChain.set(
        chain,
        promises.map((promise) => postings.add(hold(promise), chain)),
      );
      there += promises.length - before.length;
      gone += before.length;
    },
    isMostlyGone: () => gone > MOST_GONE && gone > there,
    find(mention, day) {
      const told = postings.tell(mention);
      const glanced = glanceOf(mention.glance);
      const found = new Set<Entry>(mention.glance.sounds.flatMap((sound) => postings.named(sound)));
      const byParties: number[] = [];
      for (let matter = 0; matter < told.length; matter += 1) {
        const share = told[matter] ?? 0;
        if (share < LEAST_OF_ALL) continue;
        const entry = postings.entryOf(matter);
        if (entry === undefined) continue;
        const least = (byParties[entry.parties] ??= leastOfParties(entry.promise, glanced));
        if (share >= least || share >= leastBySigns(entry.promise, glanced, least)) found.add(entry);
      }
      return [...found].filter(({ promise, isThere }) => isThere && promise.day < day);
    },
  };
}
