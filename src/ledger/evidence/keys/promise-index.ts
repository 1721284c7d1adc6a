// Promise index: outlines of promises put in by their chains of revisions; for a later announcement the promises that it may speak to, found among a hundred thousand in some milliseconds.

import type { Mention, PromiseOutline } from "../../../terms/ledger/evidence-keys.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { glanceOf, LEAST_OF_ALL, leastBySigns, leastOfParties } from "./least-told.ts";
import { createPostings, type Entry } from "./promise-postings.ts";

export type PromiseIndex = {
  /** All that was there of the chain before goes. */
  put(chain: number, outlines: readonly PromiseOutline[]): void;
  /** What is gone is passed over, and takes room: time for another index. */
  isMostlyGone(): boolean;
  /** Of days before `day`, each once. */
  find(mention: Mention, day: string): readonly LedgerId[];
};

/** So many are little. */
const MOST_GONE = 10_000;

export function createPromiseIndex(): PromiseIndex {
  const ofChain = new Map<number, readonly Entry[]>();
  const postings = createPostings();
  let [there, gone] = [0, 0];

  return {
    put(chain, outlines) {
      const before = ofChain.get(chain) ?? [];
      for (const entry of before) entry.isThere = false;
      ofChain.set(
        chain,
        outlines.map((outline) => postings.add(outline)),
      );
      there += outlines.length - before.length;
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
        const least = (byParties[entry.parties] ??= leastOfParties(entry.outline, glanced));
        if (share >= least || share >= leastBySigns(entry.outline, glanced, least)) found.add(entry);
      }
      return [...found].flatMap(({ outline, isThere }) =>
        isThere && outline.day < day ? [outline.undertaking] : [],
      );
    },
  };
}
