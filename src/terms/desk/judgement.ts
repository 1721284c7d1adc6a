// Judgement: what the desk decided of one thing that was read out of an announcement; the latest is in force, all are kept.

import type { ActName, DateRole, FactType, TimeValue, UndertakingStrength } from "../fact.ts";
import type { AnnouncementId } from "../ids.ts";
import type { AnnouncementKind } from "../kind.ts";
import type { OrderName } from "../record-fact.ts";
import type { Span } from "../span.ts";

/** What a reading says of the whole announcement. */
export const HEAD_FACTS = ["kind", "issuer", "announcedAt"] as const;
export type HeadFact = (typeof HEAD_FACTS)[number];

/**
 * Names a fact by where it stands, not by its number in one reading: it survives a new reading of the same text.
 * `order` counts, from 0, the facts of the type at the same span: a promoted officer's row holds two.
 */
export type FactKey =
  | { readonly type: FactType; readonly span: Span; readonly surface: string; readonly order: number }
  | { readonly type: HeadFact };

/** All that the fact says of what the desk may correct: a field that is absent is not stated. */
export type CorrectedValue =
  | { readonly type: "date"; readonly value: TimeValue; readonly role?: DateRole }
  | {
      readonly type: "person";
      readonly name: string;
      readonly reading?: string;
      readonly office?: string;
      readonly country?: string;
      readonly rank?: string;
    }
  | { readonly type: "organisation" | "place" | "occasion"; readonly name: string }
  | { readonly type: "event"; readonly name: string; readonly date?: TimeValue; readonly recalled?: boolean }
  /** `matter`: words of the announcement, inside the act's own span. */
  | {
      readonly type: "act";
      readonly act: ActName;
      readonly matter: string;
      readonly due?: TimeValue;
      readonly undertaking?: UndertakingStrength;
    }
  /** `topic`: words of the announcement, inside the question's own span. */
  | { readonly type: "question"; readonly speaker: string; readonly topic: string }
  | {
      readonly type: "appointment";
      readonly name: string;
      readonly rank?: string;
      readonly service?: string;
      readonly order: OrderName;
      readonly from: readonly string[];
      readonly to: readonly string[];
      readonly effective?: TimeValue;
    }
  | {
      readonly type: "sighting";
      readonly craft: "aircraft" | "ship";
      readonly nationality?: string;
      readonly model: string;
      readonly role?: string;
      readonly count?: number;
      readonly hull?: readonly string[];
      readonly date?: TimeValue;
      readonly route: readonly string[];
      readonly responders: readonly string[];
      readonly estimated?: boolean;
    }
  | {
      readonly type: "contract";
      readonly programme: string;
      readonly date?: TimeValue;
      readonly counterparty?: string;
      readonly amountYen?: number;
    }
  | {
      readonly type: "discipline";
      readonly unit?: string;
      readonly rank?: string;
      readonly age?: string;
      readonly conduct: string;
      readonly penalty?: string;
      readonly date?: TimeValue;
    }
  | {
      readonly type: "accident";
      readonly date?: TimeValue;
      readonly place?: string;
      readonly craft?: string;
      readonly damage?: string;
      readonly casualties?: string;
    }
  | {
      readonly type: "amount" | "statistic";
      readonly value: number;
      readonly unit: string;
      readonly of?: string;
      readonly period?: TimeValue;
    }
  | { readonly type: "kind"; readonly kind: AnnouncementKind }
  | { readonly type: "issuer"; readonly name: string }
  | { readonly type: "announcedAt"; readonly value: TimeValue };

/**
 * `confirmed`: true as it was read, and `value` is what was read: another value of a later reading is not confirmed.
 * `withdrawn`: the desk takes back what it had decided, and the reading holds as it is.
 */
export type Verdict =
  | { readonly kind: "confirmed"; readonly value: CorrectedValue }
  | { readonly kind: "corrected"; readonly value: CorrectedValue }
  | { readonly kind: "rejected" }
  | { readonly kind: "withdrawn" };

export type NewJudgement = {
  readonly announcement: AnnouncementId;
  readonly fact: FactKey;
  readonly verdict: Verdict;
  /** Who decided, by the name that the desk knows. */
  readonly by: string;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
};

/** Of two judgements the later one has the higher id. */
export type Judgement = NewJudgement & { readonly id: number };
