// Ledger message: what the thread of the ledger is asked, and what it answers.

import type { LedgerGiven, LedgerRead } from "../../read-ledger.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { EvidenceKeys } from "../../terms/ledger/evidence-keys.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { FindAsked, PromisesChanged, ProposedOfChain } from "./find-in-thread.ts";
import type { ProposeAsked } from "./propose-in-thread.ts";

export type LedgerQuestion =
  | { readonly kind: "read"; readonly given: LedgerGiven }
  | { readonly kind: "keys"; readonly undertakings: readonly Undertaking[] }
  | { readonly kind: "hold"; readonly given?: PromisesChanged }
  | { readonly kind: "find"; readonly asked: FindAsked }
  | { readonly kind: "propose"; readonly asked: ProposeAsked };

/** `held`: up to which kept reading the thread holds promises. `found`: none where that is not far enough. `no-house`: nothing can be read until the house's files are right. `unreadable`: this one cannot. */
export type LedgerAnswer =
  | { readonly kind: "read"; readonly read: LedgerRead }
  | { readonly kind: "keys"; readonly promises: EvidenceKeys["promises"] }
  | { readonly kind: "held"; readonly number: number }
  | { readonly kind: "found"; readonly found: readonly ProposedOfChain[] | undefined }
  | { readonly kind: "proposed"; readonly proposals: readonly EvidenceProposal[] }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "no-house"; readonly reason: string };
