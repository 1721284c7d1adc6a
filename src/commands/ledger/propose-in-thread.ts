// Propose in thread: promises and later announcements as plain values in, their keys and what is proposed of each pair out.

import { candidateKeys } from "../../ledger/evidence/keys/evidence-keys.ts";
import { proposeEvidence } from "../../ledger/evidence/propose-evidence.ts";
import type { LaterAnnouncement } from "../../ledger/evidence/reading/later-announcement.ts";
import { promiseOfUndertaking } from "../../ledger/evidence/reading/promise-of-undertaking.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { EvidenceKeys } from "../../terms/ledger/evidence-keys.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";

export type ProposeAsked = {
  readonly undertakings: readonly Undertaking[];
  readonly laters: readonly LaterAnnouncement[];
};

export function keysOf(undertakings: readonly Undertaking[]): EvidenceKeys["promises"] {
  return undertakings.map((undertaking) => ({
    undertaking: undertaking.id,
    keys: candidateKeys(promiseOfUndertaking(undertaking)),
  }));
}

/** Each undertaking with each announcement. */
export function proposeOfAll({ undertakings, laters }: ProposeAsked): readonly EvidenceProposal[] {
  const promises = undertakings.map(promiseOfUndertaking);
  return laters.flatMap((later) => {
    const read = readLater(later);
    return promises.flatMap((promise) => proposeEvidence(promise, read) ?? []);
  });
}
