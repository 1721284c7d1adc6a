// Ledger call: who decides something about the ledger, when, and where it is kept.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { SignedIn } from "../../api/signed-in.ts";

export type LedgerCall = {
  readonly archive: Archive;
  readonly who: SignedIn;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
};
