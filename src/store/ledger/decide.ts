// Decide: what the desk decided about the ledger in, kept for ever with its entry in the audit log, and the rows that show it changed, out.

import type { DecisionInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { issueOf, narrowestMatterOf, recordsOf } from "../../ledger/decisions/matters-of.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { Decided, LedgerDecision, NewLedgerDecision, SeenByDesk } from "../../terms/ledger/decision.ts";
import { DESK_RULE, type EvidenceProposal } from "../../terms/ledger/evidence.ts";
import { findAnnouncement } from "../announcements/save-announcement.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { addDecision, findOwn } from "./add-decision.ts";
import { findInForce } from "./decisions.ts";
import { toStoredEvidence, toStoredLink } from "./ledger-row.ts";
import { findRecord } from "./list-records.ts";

type Own = DecisionInForce["decision"];

/** What it is about was there when the desk looked: it is read anew, or everything is being worked out anew. */
class GoneError extends Error {}

async function seeEvidence(
  reader: ArchiveReader,
  decided: Extract<Own, { kind: "evidence" | "evidence-added" }>,
): Promise<EvidenceProposal> {
  if (decided.kind === "evidence") {
    const rows = reader.selectFrom("ledger_evidence").selectAll().where("id", "=", decided.evidence);
    const row = await rows.executeTakeFirst();
    if (!row) throw new GoneError(`The ledger has no evidence ${decided.evidence}.`);
    return toStoredEvidence(row).proposal;
  }
  const { kind: _kind, note: _note, held: _held, ...told } = decided;
  const announcement = await findAnnouncement(reader, told.announcement);
  const sentence = announcement?.document.text.slice(...told.span) ?? "";
  if (sentence === "")
    throw new Error(`Announcement ${told.announcement} has no words at ${told.span.join(" to ")}.`);
  return { ...told, sentence, score: 1, reasons: [{ code: DESK_RULE, weight: 1 }], ruleVersion: DESK_RULE };
}

async function seeRestatement(
  reader: ArchiveReader,
  { earlier, later }: Extract<Own, { kind: "restatement" }>,
): Promise<NonNullable<SeenByDesk["restatement"]>> {
  const rows = reader.selectFrom("ledger_links").select(["link", "decided"]);
  const row = await rows.where("earlier", "=", earlier).where("later", "=", later).executeTakeFirst();
  if (!row) throw new GoneError(`The ledger has no link of ${earlier} with ${later}.`);
  return toStoredLink(row).link;
}

/** All that the decision is about, as it stands: it outlives a reader that finds it no more. */
async function see(reader: ArchiveReader, decided: Own): Promise<SeenByDesk> {
  const records = [];
  for (const id of recordsOf(decided)) {
    const stored = await findRecord(reader, id);
    if (!stored) throw new GoneError(`The ledger has no record ${id}.`);
    records.push(stored.record);
  }
  return {
    ...(records.length > 0 && { records }),
    ...((decided.kind === "evidence" || decided.kind === "evidence-added") && {
      evidence: await seeEvidence(reader, decided),
    }),
    ...(decided.kind === "restatement" && { restatement: await seeRestatement(reader, decided) }),
  };
}

/** The entry names the decision by its number. */
async function note(
  writer: ArchiveWriter,
  own: Own,
  { at, actor, decision }: NewLedgerDecision,
  audit: NewAuditEntry,
): Promise<LedgerDecision> {
  const seen = decision.kind === "undone" ? undefined : await see(writer, own);
  const id = await nextId(writer, "ledger_decisions");
  const kept: LedgerDecision = { id, at, actor, decision, ...(seen && { seen }) };
  await addDecision(writer, kept);
  await noteAudit(writer, { ...audit, detail: { ...audit.detail, decision: id } });
  return kept;
}

export function decide(
  engine: Engine,
  decision: NewLedgerDecision,
  audit: NewAuditEntry,
): Promise<LedgerDecision> {
  return changeDesk(engine, async (writer) =>
    note(writer, await findOwn(writer, decision.decision), decision, audit),
  );
}

/** Whether all that a status rests on is confirmed, and of its undertaking. */
async function isGrounded(writer: ArchiveWriter, decided: Decided): Promise<boolean> {
  if (decided.kind !== "status" || decided.cites.length === 0) return true;
  const rows = await writer
    .selectFrom("ledger_evidence")
    .select("id")
    .where("undertaking", "=", decided.undertaking)
    .where("verdict", "in", ["confirmed", "held"])
    .execute();
  const confirmed = new Set(rows.map(({ id }) => id));
  return decided.cites.every((id) => confirmed.has(id));
}

export function decideAfter(
  engine: Engine,
  seen: number | null,
  decision: NewLedgerDecision,
  audit: NewAuditEntry,
): Promise<LedgerDecision | "conflict"> {
  return changeDesk(engine, async (writer) => {
    const own = await findOwn(writer, decision.decision);
    const holds = (await findInForce(writer, [narrowestMatterOf(own)])).get(issueOf(own));
    if ((holds?.id ?? null) !== seen || !(await isGrounded(writer, decision.decision))) return "conflict";
    try {
      return await note(writer, own, decision, audit);
    } catch (error) {
      // Nothing was written yet.
      if (error instanceof GoneError) return "conflict";
      throw error;
    }
  });
}
