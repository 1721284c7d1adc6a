// Promise index: promises put in by their chains of revisions; for a later announcement those that it may speak to, found among a hundred thousand in some milliseconds.

import type { Mention } from "../../../terms/ledger/evidence-keys.ts";
import { createHolder } from "../reading/hold-promises.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import { glanceOf, leastOfParties, leastWithSigns, type Glanced } from "./least-told.ts";
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

function leastOf(entry: Entry | undefined, glanced: Glanced): number {
  return entry === undefined ? 0 : leastOfParties(entry.promise, glanced);
}

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
      const { ofMatter, entries, parties } = postings;
      const { shares, enough } = postings.tell(mention);
      const [glanced, signed] = [glanceOf(mention.glance), postings.signed(mention.glance)];
      const found = new Set<Entry>(mention.glance.sounds.flatMap((sound) => postings.named(sound)));
      const leasts: number[] = [];
      for (const matter of enough) {
        const number = ofMatter[matter] ?? 0;
        const of = parties[number] ?? 0;
        const known = leasts[of];
        const byParties = known ?? leastOf(entries[number], glanced);
        leasts[of] = byParties;
        const least = signed[number] === 1 ? leastWithSigns(byParties) : byParties;
        // Most have less: their promises are not touched.
        if ((shares[matter] ?? 0) < least) continue;
        const entry = entries[number];
        if (entry !== undefined) found.add(entry);
      }
      return [...found].filter(({ promise, isThere }) => isThere && promise.day < day);
    },
  };
}
