// Migration 28: evidence that was confirmed by who may not publish is found without a look at all the rest.

import type { Migration } from "./migration.ts";

export const heldEvidence: Migration = {
  number: 28,
  name: "held-evidence",
  statements: () => ["create index ledger_evidence_held on ledger_evidence (place) where verdict = 'held'"],
};
