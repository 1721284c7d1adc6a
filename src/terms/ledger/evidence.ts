// Evidence: a stretch of a later announcement that speaks for or against an undertaking, proposed by a rule, judged by the desk.

import type { TimeValue } from "../fact.ts";
import type { AnnouncementId } from "../ids.ts";
import type { Span } from "../span.ts";
import type { LedgerId } from "./ledger-id.ts";

/** What the desk found itself names this in place of a rule. */
export const DESK_RULE = "desk";

export const STANCES = ["for", "against"] as const;
export type Stance = (typeof STANCES)[number];

export const TELLS = [
  "done",
  "begun",
  "step",
  "planned",
  "put-off",
  "called-off",
  "replaced",
  "restated",
] as const;
/** What it tells of the undertaking. */
export type Tells = (typeof TELLS)[number];

/** One table says each code in words. `words`: the surface that counted. */
export type EvidenceReason = { readonly code: string; readonly words?: string; readonly weight: number };

/** Its id is `evidenceIdOf` of undertaking, announcement and where the span begins. */
export type EvidenceProposal = {
  readonly undertaking: LedgerId;
  readonly announcement: AnnouncementId;
  /** In that announcement's text. */
  readonly span: Span;
  readonly sentence: string;
  readonly stance: Stance;
  readonly tells: Tells;
  readonly date?: TimeValue;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly EvidenceReason[];
  readonly ruleVersion: string;
};
