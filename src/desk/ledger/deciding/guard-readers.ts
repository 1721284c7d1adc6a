// Guard readers: a decision about the ledger in, thrown back where readers would see another thing by it and who decides may not publish.

import { type DecisionInForce, decisionsInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import { issueOf, matterOfStatus, recordsOf } from "../../../ledger/decisions/matters-of.ts";
import { standingStatuses } from "../../../ledger/status/standing-statuses.ts";
import { publicDecision } from "../../../site/ledger/status/public-status.ts";
import { placeOfEvidenceId } from "../../../terms/ledger/ledger-id.ts";
import type { Decided, LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import { mayNow } from "../../api/door/may-now.ts";
import type { LedgerCall } from "./ledger-call.ts";

type Own = DecisionInForce["decision"];
type Archive = LedgerCall["archive"];

/** With what is to be decided as the latest of them. */
function followedBy(
  decisions: readonly LedgerDecision[],
  { who, at }: LedgerCall,
  decision: Decided,
): readonly LedgerDecision[] {
  const id = (decisions.at(-1)?.id ?? 0) + 1;
  return [...decisions, { id, at, actor: who.actor, decision }];
}

async function countShown(archive: Archive, ids: readonly LedgerId[]): Promise<number> {
  const found = await Promise.all(ids.map((id) => archive.findRecord(id)));
  return found.filter((stored) => stored?.shown).length;
}

const isReleased = (decided: DecisionInForce | undefined): boolean =>
  decided !== undefined &&
  (decided.decision.kind === "evidence-added" ||
    (decided.decision.kind === "evidence" && decided.decision.verdict === "confirmed")) &&
  !decided.decision.held;

async function changesEvidence(call: LedgerCall, own: Own, decision: Decided): Promise<boolean> {
  const { archive } = call;
  const issue = issueOf(own);
  const announcement =
    own.kind === "evidence-added"
      ? own.announcement
      : own.kind === "evidence"
        ? placeOfEvidenceId(own.evidence).announcement
        : undefined;
  if (announcement === undefined) return false;
  if ((await archive.findShownArticles([announcement])).size === 0) return false;
  const before = await archive.listDecisions({ about: issue });
  const holds = (decisions: readonly LedgerDecision[]) => decisionsInForce(decisions).get(issue);
  return isReleased(holds(before)) || isReleased(holds(followedBy(before, call, decision)));
}

async function changesStatus(call: LedgerCall, undertaking: LedgerId, decision: Decided): Promise<boolean> {
  const [evidence, before] = await Promise.all([
    call.archive.listEvidence({ undertaking }),
    call.archive.listDecisions({ about: matterOfStatus(undertaking) }),
  ]);
  const seen = (decisions: readonly LedgerDecision[]): number | undefined =>
    publicDecision(standingStatuses(decisions).get(undertaking) ?? [], evidence)?.id;
  return seen(before) !== seen(followedBy(before, call, decision));
}

async function changesWhatReadersSee(call: LedgerCall, own: Own, decision: Decided): Promise<boolean> {
  const records = recordsOf(own);
  const shown = await countShown(call.archive, records);
  switch (own.kind) {
    case "evidence":
    case "evidence-added":
      return shown > 0 && changesEvidence(call, own, decision);
    case "status":
      return shown > 0 && changesStatus(call, own.undertaking, decision);
    case "restatement":
      return shown === records.length;
    case "question":
    case "lesson-off":
      return false;
    case "same-person":
    case "other-person":
    case "same-sighting":
    case "other-sighting":
      return shown > 0;
  }
}

/** What is decided by who may not publish is held (see `heldBy`), so that mostly nothing changes. */
export async function guardReaders(call: LedgerCall, own: Own, decision: Decided): Promise<void> {
  if (mayNow(call.who, "publish") || !(await changesWhatReadersSee(call, own, decision))) return;
  throw new DeskFault({
    name: "forbidden",
    code: "seen-by-readers",
    detail: 'Readers see this: to change it needs the right "publish".',
  });
}
