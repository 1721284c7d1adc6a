// Propose in thread: promises and later announcements as plain values in, their keys and what is proposed of each pair out.

import { candidateKeys } from "../../ledger/evidence/keys/evidence-keys.ts";
import { proposeEvidence } from "../../ledger/evidence/propose-evidence.ts";
import type { LaterAnnouncement } from "../../ledger/evidence/reading/later-announcement.ts";
import { promiseOfUndertaking } from "../../ledger/evidence/reading/promise-of-undertaking.ts";
import type { UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { EvidenceKeys } from "../../terms/ledger/evidence-keys.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";

export type ProposeAsked = {
  /** Prepared, as their keys are kept with them. */
  readonly promises: readonly string[];
  readonly laters: readonly LaterAnnouncement[];
};

export function keysOf(undertakings: readonly Undertaking[]): EvidenceKeys["promises"] {
  return undertakings.map((undertaking) => {
    const promise = promiseOfUndertaking(undertaking);
    return { undertaking: undertaking.id, keys: candidateKeys(promise), prepared: JSON.stringify(promise) };
  });
}

/** Each promise with each announcement. */
export function proposeOfAll({ promises, laters }: ProposeAsked): readonly EvidenceProposal[] {
  // Written by `keysOf` of the same rules: other ones have the ledger worked out anew.
  const prepared = promises.map((promise) => JSON.parse(promise) as UndertakingForEvidence);
  return laters.flatMap((later) => {
    const read = readLater(later);
    return prepared.flatMap((promise) => proposeEvidence(promise, read) ?? []);
  });
}
