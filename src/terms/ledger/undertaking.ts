// Undertaking: what somebody said they will do, read from an act that binds to something to come.

import type { ActName, TimeValue, UndertakingStrength } from "../fact.ts";
import type { Span } from "../span.ts";
import type { LedgerRecord } from "./ledger-record.ts";
import type { Party } from "./party.ts";

export type UndertakingValue = {
  readonly act: ActName;
  readonly strength: UndertakingStrength;
  /** What is to be done, in the text's own words; line breaks of the page are taken out. */
  readonly matter: string;
  /** The whole sentence that the binding clause stands in, word for word, and where that is in the announcement's text. */
  readonly context: { readonly text: string; readonly span: Span };
  /** Who binds themselves, and whom the clause names as the other side. */
  readonly parties: readonly Party[];
  /** The time to come that the clause names. */
  readonly due?: TimeValue;
  readonly dueBasis?: "stated" | "inferred";
  /** yearly and monthly: once in each; regular: at any other spacing, or at one that is not told. */
  readonly recurring?: "yearly" | "monthly" | "regular";
  /** Nothing is named by which it could be late: no time to come, or only one from which it begins. */
  readonly openEnded: boolean;
  /** Keys of house/authority/topics.yaml. */
  readonly topics: readonly string[];
  /** Short, for lists: from the matter's own words. */
  readonly title: string;
};

export type Undertaking = LedgerRecord<"undertaking", UndertakingValue>;
