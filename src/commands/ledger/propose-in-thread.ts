// Propose in thread: promises and later announcements as plain values in, their outlines and what is proposed of each pair out.

import { mentionOfLater } from "../../ledger/evidence/keys/mention-of-later.ts";
import { outlineOfPromise } from "../../ledger/evidence/keys/outline-of-promise.ts";
import { createPromiseIndex } from "../../ledger/evidence/keys/promise-index.ts";
import { proposeEvidence } from "../../ledger/evidence/propose-evidence.ts";
import type { LaterAnnouncement } from "../../ledger/evidence/reading/later-announcement.ts";
import { promiseOfUndertaking } from "../../ledger/evidence/reading/promise-of-undertaking.ts";
import type { UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { EvidenceKeys, MentionTold } from "../../terms/ledger/evidence-keys.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";

/** `areFound`: by the index; of those that are not, it is asked here, so that the same pairs are looked at whichever of two came first. */
export type ProposeAsked = {
  /** Prepared, as they are kept. */
  readonly promises: readonly string[];
  readonly laters: readonly LaterAnnouncement[];
  readonly areFound: boolean;
};

export function keysOf(undertakings: readonly Undertaking[]): EvidenceKeys["promises"] {
  return undertakings.map((undertaking) => {
    const promise = promiseOfUndertaking(undertaking);
    return { outline: outlineOfPromise(promise), prepared: JSON.stringify(promise) };
  });
}

/** By the index, each later announcement → those of the promises that it may speak to. */
function findAmong(
  promises: readonly UndertakingForEvidence[],
): (later: ReturnType<typeof readLater>) => readonly UndertakingForEvidence[] {
  const index = createPromiseIndex();
  index.put(0, promises.map(outlineOfPromise));
  return (later) => {
    const { issuer, title, language, day }: MentionTold & { readonly day: string } = later;
    const found = new Set(index.find(mentionOfLater(later, { issuer, title, language }), day));
    return promises.filter(({ id }) => found.has(id));
  };
}

/** Each promise with each announcement. */
export function proposeOfAll({ promises, laters, areFound }: ProposeAsked): readonly EvidenceProposal[] {
  // Written by `keysOf` of the same rules: other ones have the ledger worked out anew.
  const prepared = promises.map((promise) => JSON.parse(promise) as UndertakingForEvidence);
  const findFor = areFound ? () => prepared : findAmong(prepared);
  return laters.flatMap((later) => {
    const read = readLater(later);
    return findFor(read).flatMap((promise) => proposeEvidence(promise, read) ?? []);
  });
}
