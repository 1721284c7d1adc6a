// Propose in thread: a few promises and later announcements as plain values in, their outlines and what is proposed of each pair out.

import { mentionOfLater } from "../../ledger/evidence/keys/mention-of-later.ts";
import { outlineOfPromise } from "../../ledger/evidence/keys/outline-of-promise.ts";
import { createPromiseIndex } from "../../ledger/evidence/keys/promise-index.ts";
import { proposeEvidence } from "../../ledger/evidence/propose-evidence.ts";
import type { LaterAnnouncement } from "../../ledger/evidence/reading/later-announcement.ts";
import { promiseOfUndertaking } from "../../ledger/evidence/reading/promise-of-undertaking.ts";
import type { UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { EvidenceKeys } from "../../terms/ledger/evidence-keys.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";

export type ProposeAsked = {
  /** Prepared, as they are kept. */
  readonly promises: readonly string[];
  readonly laters: readonly LaterAnnouncement[];
};

export function keysOf(undertakings: readonly Undertaking[]): EvidenceKeys["promises"] {
  return undertakings.map((undertaking) => {
    const promise = promiseOfUndertaking(undertaking);
    return { outline: outlineOfPromise(promise), prepared: JSON.stringify(promise) };
  });
}

/** Of pairs that the index finds, so that the same are looked at whichever of two came first. */
export function proposeOfAll({ promises, laters }: ProposeAsked): readonly EvidenceProposal[] {
  const index = createPromiseIndex();
  // Written by `keysOf` of the same rules: other ones have the ledger worked out anew.
  index.put(
    0,
    promises.map((promise) => JSON.parse(promise) as UndertakingForEvidence),
  );
  return laters.flatMap((later) => {
    const read = readLater(later);
    const { issuer, title, language } = read;
    const found = index.find(mentionOfLater(read, { issuer, title, language }), later.day);
    return found.flatMap(({ promise }) => proposeEvidence(promise, read) ?? []);
  });
}
