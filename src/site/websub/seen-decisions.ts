// Seen decisions: a decision of the desk about the ledger in, the announcements whose feeds tell readers another thing by it out: none of what they do not see.

import { type DecisionInForce, standingDecisions } from "../../ledger/decisions/decisions-in-force.ts";
import { issueOf, recordsOf } from "../../ledger/decisions/matters-of.ts";
import type { LedgerReads } from "../../newsroom/ports/ledger-store.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import { placeOfEvidenceId } from "../../terms/ledger/ledger-id.ts";
import { isPublicDecision, judgedEvidence } from "../ledger/status/public-status.ts";

export type DecisionReads = Pick<
  LedgerReads,
  "listDecisions" | "findRecord" | "listEvidence" | "findShownArticles"
>;

type Own = DecisionInForce["decision"];

async function findOwn(reads: DecisionReads, decision: LedgerDecision): Promise<Own | undefined> {
  let { decision: own } = decision;
  while (own.kind === "undone") {
    const [taken] = await reads.listDecisions({ since: own.decision - 1, limit: 1 });
    if (taken?.id !== own.decision) return undefined;
    own = taken.decision;
  }
  return own;
}

const isReleased = ({ decision }: DecisionInForce): boolean =>
  (decision.kind === "evidence-added" ||
    (decision.kind === "evidence" && decision.verdict === "confirmed")) &&
  !decision.held;

/** Of what was confirmed for readers before it, or by it. */
async function changesEvidence(
  reads: DecisionReads,
  { id }: LedgerDecision,
  own: Extract<Own, { kind: "evidence" | "evidence-added" }>,
): Promise<boolean> {
  const announcement =
    own.kind === "evidence-added" ? own.announcement : placeOfEvidenceId(own.evidence).announcement;
  if ((await reads.findShownArticles([announcement])).size === 0) return false;
  const all = await reads.listDecisions({ about: issueOf(own) });
  const [before] = standingDecisions(all.filter((each) => each.id < id));
  const [after] = standingDecisions(all.filter((each) => each.id <= id));
  return [before, after].some((each) => each !== undefined && isReleased(each));
}

async function isSeen(reads: DecisionReads, decision: LedgerDecision, own: Own): Promise<boolean> {
  switch (own.kind) {
    case "evidence":
    case "evidence-added":
      return changesEvidence(reads, decision, own);
    case "status": {
      const evidence = await reads.listEvidence({ undertaking: own.undertaking });
      return isPublicDecision({ ...decision, decision: own }, judgedEvidence(evidence));
    }
    case "same-sighting":
    case "other-sighting":
      return true;
    case "restatement":
    case "question":
    case "lesson-off":
    case "same-person":
    case "other-person":
      return false;
  }
}

export async function announcementsToldBy(
  reads: DecisionReads,
  decision: LedgerDecision,
): Promise<readonly AnnouncementId[]> {
  const own = await findOwn(reads, decision);
  if (!own) return [];
  const found = await Promise.all(recordsOf(own).map((id) => reads.findRecord(id)));
  const shown = found.flatMap((stored) => (stored?.shown ? [stored.record.announcement] : []));
  return shown.length > 0 && (await isSeen(reads, decision, own)) ? [...new Set(shown)] : [];
}
