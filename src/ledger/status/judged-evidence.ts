// Judged evidence: what the desk confirmed of one undertaking, with the day it speaks of.

import type { TimeValue } from "../../terms/fact.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { EvidenceProposal, Stance, Tells } from "../../terms/ledger/evidence.ts";
import type { EvidenceId } from "../../terms/ledger/ledger-id.ts";
import { daysOfTime } from "../days-of-time.ts";

export type JudgedEvidence = {
  readonly id: EvidenceId;
  readonly announcement: AnnouncementId;
  /** On which it was announced, `YYYY-MM-DD`. */
  readonly day: string;
  readonly stance: Stance;
  readonly tells: Tells;
  /** When what it tells of happened, where it says so. */
  readonly date?: TimeValue;
};

type Decidable = Pick<JudgedEvidence, "id" | "day"> & {
  readonly proposal: EvidenceProposal;
  readonly decided?: { readonly verdict: string; readonly stance: Stance; readonly tells: Tells };
};

/** What was confirmed, as the desk has it. */
export function judgedOf(evidence: readonly Decidable[]): readonly JudgedEvidence[] {
  return evidence.flatMap(({ id, day, proposal: { announcement, date }, decided }) =>
    decided?.verdict === "confirmed"
      ? [
          {
            id,
            announcement,
            day,
            stance: decided.stance,
            tells: decided.tells,
            ...(date !== undefined && { date }),
          },
        ]
      : [],
  );
}

/** The day that counts: the last one on which it may have happened, but never later than it was told. */
export function dayOfEvidence({ date, day }: JudgedEvidence): string {
  const last = date === undefined ? undefined : daysOfTime(date).last;
  return last !== undefined && last < day ? last : day;
}

/** Oldest first; of one day in the order of their ids. */
export function orderEvidence(evidence: readonly JudgedEvidence[]): readonly JudgedEvidence[] {
  return evidence.toSorted(
    (one, other) =>
      dayOfEvidence(one).localeCompare(dayOfEvidence(other)) ||
      one.day.localeCompare(other.day) ||
      (one.id < other.id ? -1 : 1),
  );
}
