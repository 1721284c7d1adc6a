// Add decision: a decision about the ledger in, kept for ever, and the rows of evidence and links changed to it, out.

import type { DecisionInForce } from "../../ledger/decisions/decisions-in-force.ts";
import {
  issueOf,
  mattersOf,
  narrowestMatterOf,
  shelfOf,
  recordsOf,
} from "../../ledger/decisions/matters-of.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { Decided, LedgerDecision } from "../../terms/ledger/decision.ts";
import { placeOfEvidenceId, placeOfId } from "../../terms/ledger/ledger-id.ts";
import { countLedgerChange } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { findDecision, findInForce, toDecisionRow } from "./decisions.ts";
import { toEvidenceRows } from "./evidence-rows.ts";
import { putEvidence } from "./keep-evidence.ts";
import { putLinks, toLinkRows } from "./keep-links.ts";
import { rejoinDecided } from "./sightings/rejoin-sightings.ts";
import { toStoredEvidence, toStoredLink } from "./ledger-row.ts";

type Own = DecisionInForce["decision"];

/** What a decision is about in the end: of one that takes another back, that other one's. */
export async function findOwn(reader: ArchiveReader, decided: Decided): Promise<Own> {
  let own = decided;
  while (own.kind === "undone") {
    const taken = await findDecision(reader, own.decision);
    if (!taken) throw new Error(`The ledger has no decision ${own.decision}.`);
    own = taken.decision;
  }
  return own;
}

/** Gives whether readers may see a difference. */
async function settleEvidence(
  writer: ArchiveWriter,
  issue: string,
  inForce: DecisionInForce | undefined,
): Promise<boolean> {
  const rows = writer.selectFrom("ledger_evidence").selectAll().where("id", "=", issue);
  const before = await rows.execute();
  const proposed = before.filter((row) => row.proposed === 1).map((row) => toStoredEvidence(row).proposal);
  const after = await toEvidenceRows(writer, proposed, new Map(inForce ? [[issue, inForce]] : []));
  return (await putEvidence(writer, before, after)).shown;
}

async function settleLink(
  writer: ArchiveWriter,
  { earlier, later }: Extract<Own, { kind: "restatement" }>,
  issue: string,
  inForce: DecisionInForce | undefined,
) {
  const rows = writer.selectFrom("ledger_links").selectAll().where("earlier", "=", earlier);
  const before = await rows.where("later", "=", later).execute();
  const proposed = before.filter((row) => row.proposed === 1).map((row) => toStoredLink(row).link);
  await putLinks(
    writer,
    before,
    await toLinkRows(writer, proposed, new Map(inForce ? [[issue, inForce]] : [])),
  );
}

async function countShown(writer: ArchiveWriter, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = writer.selectFrom("ledger_records").select("id").where("id", "in", ids).where("shown", "=", 1);
  return (await rows.execute()).length;
}

/** Nothing that readers see speaks of a status that is held, or that rests on what they do not see alone. */
async function hasSeenGrounds(
  writer: ArchiveWriter,
  { held, cites }: Extract<Own, { kind: "status" }>,
): Promise<boolean> {
  if (held) return false;
  if (cites.length === 0) return true;
  const rows = writer.selectFrom("ledger_evidence").select("id").where("id", "in", cites);
  const seen = rows.where("shown", "=", 1).where("verdict", "=", "confirmed").limit(1);
  return (await seen.executeTakeFirst()) !== undefined;
}

/** Whether a page of readers may be another one now: else not even a number tells them that something was decided. */
async function isSeen(writer: ArchiveWriter, own: Own, isEvidenceSeen: boolean): Promise<boolean> {
  const records = recordsOf(own);
  const shown = await countShown(writer, records);
  if (own.kind === "status") return shown > 0 && (await hasSeenGrounds(writer, own));
  if (own.kind === "evidence" || own.kind === "evidence-added") return isEvidenceSeen && shown > 0;
  return own.kind === "restatement" ? shown === records.length : shown > 0;
}

/** Adds the decision under its own number, and what the ledger shows of it. */
export async function addDecision(writer: ArchiveWriter, decision: LedgerDecision): Promise<void> {
  const own = await findOwn(writer, decision.decision);
  const matters = mattersOf(own);
  const shelf = shelfOf(own);
  await writer.insertInto("ledger_decisions").values(toDecisionRow(decision)).execute();
  await writer
    .insertInto("ledger_decision_matters")
    .values(
      [...matters, ...(shelf === undefined ? [] : [shelf])].map((matter) => ({
        matter,
        decision_id: decision.id,
      })),
    )
    .execute();
  const issue = issueOf(own);
  const inForce = (await findInForce(writer, [narrowestMatterOf(own)])).get(issue);
  const ofEvidence = own.kind === "evidence" || own.kind === "evidence-added";
  const isEvidenceSeen = ofEvidence && (await settleEvidence(writer, issue, inForce));
  if (own.kind === "restatement") await settleLink(writer, own, issue, inForce);
  if (own.kind === "same-sighting" || own.kind === "other-sighting")
    await rejoinDecided(writer, own.sightings);
  if (await isSeen(writer, own, isEvidenceSeen)) await countLedgerChange(writer);
}

/** Announcements that it names, each once: of records those in which they were first read. */
export async function announcementsOf(
  reader: ArchiveReader,
  decided: Decided,
): Promise<readonly AnnouncementId[]> {
  const own = await findOwn(reader, decided);
  const named = recordsOf(own).map((id) => placeOfId(id).announcement);
  if (own.kind === "evidence") named.push(placeOfEvidenceId(own.evidence).announcement);
  if (own.kind === "evidence-added") named.push(own.announcement);
  return [...new Set(named)].toSorted((a, b) => a - b);
}
