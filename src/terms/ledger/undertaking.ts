// Undertaking: what somebody said they will do, read from an act that binds to something to come.

import type { ActName, TimeValue, UndertakingStrength } from "../fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { Party } from "./party.ts";

export type UndertakingValue = {
  readonly act: ActName;
  readonly strength: UndertakingStrength;
  readonly matter: string;
  readonly parties: readonly Party[];
  readonly due?: TimeValue;
  readonly dueBasis?: "stated" | "inferred";
  readonly recurring?: "yearly" | "monthly" | "regular";
  readonly openEnded: boolean;
  /** Keys of house/authority/topics.yaml. */
  readonly topics: readonly string[];
  /** Short, for lists: from the matter's own words. */
  readonly title: string;
};

export type Undertaking = LedgerRecord<"undertaking", UndertakingValue>;
