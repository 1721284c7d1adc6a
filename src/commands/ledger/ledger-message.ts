// Ledger message: what the thread of the ledger is asked, and what it answers.

import type { LedgerGiven, LedgerRead } from "../../read-ledger.ts";

export type LedgerQuestion = { readonly kind: "read"; readonly given: LedgerGiven };

/** `no-house`: nothing can be read until the house's files are right. `unreadable`: this one cannot. */
export type LedgerAnswer =
  | { readonly kind: "read"; readonly read: LedgerRead }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "no-house"; readonly reason: string };
