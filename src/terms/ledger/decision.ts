// Ledger decision: what the desk decided about the ledger; added and never changed, the latest about a matter holds.

import type { Actor } from "../desk/audit-entry.ts";
import type { TimeValue } from "../fact.ts";
import type { AnnouncementId } from "../ids.ts";
import type { Span } from "../span.ts";
import type { EvidenceProposal, Stance, Tells } from "./evidence.ts";
import type { KeptRecord } from "./kept-record.ts";
import type { EvidenceId, LedgerId } from "./ledger-id.ts";
import type { LessonOn } from "./lesson.ts";
import type { RestatedChange, Restatement } from "./restatement.ts";
import type { Outcome } from "./status.ts";

/**
 * `held`: by who may not publish; readers see nothing of it until somebody who may decides the same. `note`: the desk's
 * own, which no reader sees.
 */
type ByDesk = { readonly held?: true; readonly note?: string };

export type Decided =
  /** `stance`, `tells`: where the desk says otherwise than the proposal. */
  | (ByDesk & {
      readonly kind: "evidence";
      readonly evidence: EvidenceId;
      readonly verdict: "confirmed" | "rejected";
      readonly stance?: Stance;
      readonly tells?: Tells;
    })
  /** Found by the desk itself. */
  | (ByDesk & {
      readonly kind: "evidence-added";
      readonly undertaking: LedgerId;
      readonly announcement: AnnouncementId;
      readonly span: Span;
      readonly stance: Stance;
      readonly tells: Tells;
      readonly date?: TimeValue;
    })
  /** `successor`: what stands in its place, where it is superseded. `publicNote`: what readers are told of the reasons. */
  | (ByDesk & {
      readonly kind: "status";
      readonly undertaking: LedgerId;
      readonly outcome: Outcome;
      readonly cites: readonly EvidenceId[];
      readonly successor?: LedgerId;
      readonly publicNote?: string;
    })
  | {
      readonly kind: "restatement";
      readonly earlier: LedgerId;
      readonly later: LedgerId;
      readonly verdict: "confirmed" | "rejected";
      readonly change?: RestatedChange;
    }
  /** `question`: its key. `until`: `YYYY-MM-DD`, of `later`. */
  | {
      readonly kind: "question";
      readonly question: string;
      readonly answer: "dismissed" | "later";
      readonly until?: string;
    }
  | { readonly kind: "same-person" | "other-person"; readonly appointments: readonly LedgerId[] }
  | { readonly kind: "same-sighting" | "other-sighting"; readonly sightings: readonly LedgerId[] }
  /** What earlier judgements taught about such proposals counts no more. */
  | { readonly kind: "lesson-off"; readonly on: LessonOn }
  /** Takes a decision back; one that is taken back itself lets it hold again. */
  | { readonly kind: "undone"; readonly decision: number };

/** As it stood when the desk looked: what it decided about survives a reader that finds it no more. */
export type SeenByDesk = {
  readonly records?: readonly KeptRecord[];
  readonly evidence?: EvidenceProposal;
  readonly restatement?: Restatement;
};

export type NewLedgerDecision = {
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly actor: Actor;
  readonly decision: Decided;
};

/** Of two decisions the later one has the higher id. `seen` is the store's to keep. */
export type LedgerDecision = NewLedgerDecision & { readonly id: number; readonly seen?: SeenByDesk };
