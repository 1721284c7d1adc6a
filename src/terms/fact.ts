// Fact: something the text states, with where it stands and what it rests on (the facts of `shirase read --json`).

import type { FactId } from "./ids.ts";
import type { RecordFact } from "./record-fact.ts";
import type { Span } from "./span.ts";

export type PartRole = "headline" | "section" | "stamp" | "lead" | "official" | "closing" | "furniture";

export type Part = { readonly role: PartRole; readonly span: Span };

/** What every fact has. */
export type Grounded = {
  readonly id: FactId;
  readonly span: Span;
  /** The part that the span lies in. */
  readonly part: PartRole;
} & (
  | { readonly basis: "stated" }
  /** `from`: ids of facts, or the name of the rule, that the value was inferred from. */
  | { readonly basis: "inferred"; readonly from: readonly string[] }
  /** The desk decided the value; in no reading that nobody judged, and so in nothing that `read` prints. */
  | { readonly basis: "desk" }
);

export type DateRole = "announced" | "event" | "recalled" | "due" | "effective" | "stamp" | "published";

/** EDTF (ISO 8601-2), or ISO 8601 with minutes and offset where a time of day is stated; intervals with "/". */
export type TimeValue = string;

export type DateFact = Grounded & {
  readonly type: "date";
  readonly value: TimeValue;
  readonly role?: DateRole;
};

export type PersonFact = Grounded & {
  readonly type: "person";
  /** Without spaces, in the characters of the text. */
  readonly name: string;
  readonly reading?: string;
  readonly office?: string;
  readonly country?: string;
  readonly rank?: string;
  /** Id of the first mention of the same person. */
  readonly same?: FactId;
  /** Who that is by what is known beside the text, where the text gives no whole name or no reading. */
  readonly identity?: {
    readonly name: string;
    readonly reading?: string;
    /** The whole office, where the text has its head alone: 外務大臣 of 早見大臣. */
    readonly office?: string;
    readonly basis: "inferred";
    readonly from: readonly string[];
  };
};

export type NamedFact = Grounded & {
  readonly type: "organisation" | "place" | "occasion";
  readonly name: string;
};

export type EventFact = Grounded & {
  readonly type: "event";
  readonly name: string;
  readonly date?: TimeValue;
  readonly recalled?: boolean;
};

export const ACT_NAMES = [
  "welcomed",
  "agreed",
  "decided",
  "committed",
  "reaffirmed",
  "confirmed",
  "stressed",
  "recalled",
  "noted",
  "expressed",
  "supported",
  "concerned",
  "condemned",
  "requested",
  "explained",
  "announced",
  "reported",
  "apologised",
] as const;
export type ActName = (typeof ACT_NAMES)[number];

/** The firmest first. */
export const UNDERTAKING_STRENGTHS = ["commitment", "effort", "exploration", "expectation"] as const;
export type UndertakingStrength = (typeof UNDERTAKING_STRENGTHS)[number];

export type ActFact = Grounded & {
  readonly type: "act";
  readonly act: ActName;
  readonly actors: readonly FactId[];
  readonly matter: { readonly text: string; readonly span: Span };
  readonly due?: {
    readonly value: TimeValue;
    readonly span: Span;
    readonly basis: "stated" | "inferred";
    readonly from?: readonly string[];
  };
  readonly undertaking?: UndertakingStrength;
  /** Id of the event that the act recalls or welcomes. */
  readonly event?: FactId;
};

export type QuestionFact = Grounded & {
  readonly type: "question";
  /** Who answers: an office or name as the text gives it. */
  readonly speaker: string;
  readonly topic: { readonly text: string; readonly span: Span };
};

export type Fact = DateFact | PersonFact | NamedFact | EventFact | ActFact | QuestionFact | RecordFact;
export type FactType = Fact["type"];
