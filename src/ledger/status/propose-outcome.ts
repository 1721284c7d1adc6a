// Propose outcome: confirmed evidence of one undertaking in, what it amounts to and by which rule out; a proposal, never a verdict.

import type { UndertakingValue } from "../../terms/ledger/undertaking.ts";
import type { EvidenceId } from "../../terms/ledger/ledger-id.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import { placeOfId } from "../../terms/ledger/ledger-id.ts";
import type { Outcome } from "../../terms/ledger/status.ts";
import type { JudgedEvidence } from "./judged-evidence.ts";
import { orderEvidence } from "./judged-evidence.ts";

/** Which rule spoke; one table says each in words. */
export const OUTCOME_RULES = [
  "nothing-yet",
  "done",
  "done-in-part",
  "begun",
  "tried",
  "called-off",
  "put-off",
  "replaced",
  "taken-further",
] as const;
export type OutcomeRule = (typeof OUTCOME_RULES)[number];

export type ProposedOutcome = {
  readonly outcome: Outcome;
  readonly cites: readonly EvidenceId[];
  readonly rule: OutcomeRule;
};

type Bound = Pick<UndertakingValue, "strength" | "recurring" | "openEnded" | "due">;

const idsOf = (evidence: readonly JudgedEvidence[]): readonly EvidenceId[] => evidence.map(({ id }) => id);

const isDone = ({ stance, tells }: JudgedEvidence): boolean => stance === "for" && tells === "done";
const isBegun = ({ stance, tells }: JudgedEvidence): boolean =>
  stance === "for" && (tells === "begun" || tells === "step");
const isCalledOff = ({ stance, tells }: JudgedEvidence): boolean =>
  stance === "against" && tells !== "put-off" && tells !== "replaced";

/** One call-off does not end what was promised for good, or more than once. */
const isForGood = ({ recurring, openEnded, due }: Bound): boolean =>
  recurring !== undefined || (openEnded && due === undefined);

function outcomeOfDone(bound: Bound, ordered: readonly JudgedEvidence[]): ProposedOutcome {
  const done = ordered.filter(isDone);
  const broken = ordered.filter(isCalledOff);
  const lastDone = ordered.findLastIndex(isDone);
  const isBrokenAfter = ordered.findLastIndex(isCalledOff) > lastDone;
  if (broken.length > 0 && (isBrokenAfter || isForGood(bound)))
    return { outcome: "partly-kept", cites: idsOf([...done, ...broken]), rule: "done-in-part" };
  return { outcome: "kept", cites: idsOf(done), rule: "done" };
}

/** To explore is done when it is begun; to strive, when something came of it, in part. */
function outcomeOfBegun({ strength }: Bound, begun: readonly JudgedEvidence[]): ProposedOutcome {
  if (strength === "exploration") return { outcome: "kept", cites: idsOf(begun), rule: "begun" };
  if (strength === "effort") return { outcome: "partly-kept", cites: idsOf(begun), rule: "tried" };
  return { outcome: "open", cites: idsOf(begun), rule: "begun" };
}

/** A statement that binds to more of the same stands in the place of the earlier one, where the desk confirmed a sentence of it. */
function findSuccessor(
  restatements: readonly Restatement[],
  ordered: readonly JudgedEvidence[],
): readonly JudgedEvidence[] {
  const statements = new Set(
    restatements
      .filter(({ change }) => change === "strengthened")
      .map(({ later }) => placeOfId(later).announcement),
  );
  return ordered.filter(({ stance, announcement }) => stance === "for" && statements.has(announcement));
}

/** `restatements`: those in which the undertaking is the earlier one. */
export function proposeOutcome(
  bound: Bound,
  evidence: readonly JudgedEvidence[],
  restatements: readonly Restatement[],
): ProposedOutcome {
  const ordered = orderEvidence(evidence);
  if (ordered.some(isDone)) return outcomeOfDone(bound, ordered);
  const replaced = ordered.filter(({ tells }) => tells === "replaced");
  if (replaced.length > 0) return { outcome: "superseded", cites: idsOf(replaced), rule: "replaced" };
  const successor = findSuccessor(restatements, ordered);
  if (successor.length > 0 && bound.strength !== "commitment")
    return { outcome: "superseded", cites: idsOf(successor), rule: "taken-further" };
  const begun = ordered.filter(isBegun);
  const broken = ordered.filter(isCalledOff);
  const isBrokenLast = ordered.findLastIndex(isCalledOff) > ordered.findLastIndex(isBegun);
  if (broken.length > 0 && isBrokenLast) {
    return begun.length > 0 && isForGood(bound)
      ? { outcome: "partly-kept", cites: idsOf([...begun, ...broken]), rule: "done-in-part" }
      : { outcome: "not-kept", cites: idsOf(broken), rule: "called-off" };
  }
  if (begun.length > 0) return outcomeOfBegun(bound, begun);
  const late = ordered.filter(({ tells }) => tells === "put-off");
  return { outcome: "open", cites: idsOf(late), rule: late.length > 0 ? "put-off" : "nothing-yet" };
}
