// Ledger records: the names of the ledger's facts and the desk's decisions about it as records of an export, and put back; all else of it is worked out again.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import { announcementId } from "../../terms/ids.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { addDecision, announcementsOf } from "../ledger/add-decision.ts";
import { askToKeep } from "../ledger/ask-to-keep.ts";
import { findDecision, listDecisions } from "../ledger/decisions.ts";
import { requireChain } from "../ledger/find-chain.ts";

type NamesRecord = Extract<ArchiveRecord, { kind: "ledger-names" }>;
type DecisionRecord = Extract<ArchiveRecord, { kind: "ledger-decision" }>;
type IdRow = ArchiveTables["ledger_ids"];

const CHAINS_AT_ONCE = 200;
const DECISIONS_AT_ONCE = 500;

async function findHash(reader: ArchiveReader, announcement: number): Promise<string | undefined> {
  const rows = reader.selectFrom("announcements").select("sha256").where("id", "=", announcement);
  return (await rows.executeTakeFirst())?.sha256;
}

/** Written by the store alone. */
function toNamesRecord(announcement: number, sha256: string, rows: readonly IdRow[]): NamesRecord {
  return {
    kind: "ledger-names",
    announcement: announcementId(announcement),
    sha256,
    names: rows.map(({ id, kind, span_start, span_end }) => ({
      id: id as LedgerId,
      kind: kind as RecordKind,
      span: [span_start, span_end],
    })),
  };
}

/** One for each announcement up to the last one of the export that has any, revision behind revision. */
export async function* readNamesRecords(
  reads: ArchiveReader,
  lastAnnouncement: number,
): AsyncGenerator<NamesRecord> {
  let after = 0;
  for (;;) {
    const page = await reads
      .selectFrom("ledger_ids")
      .select("chain")
      .distinct()
      .where("chain", ">", after)
      .orderBy("chain")
      .limit(CHAINS_AT_ONCE)
      .execute();
    const chains = page.map(({ chain }) => chain);
    after = chains.at(-1) ?? after;
    const rows =
      chains.length === 0
        ? []
        : await reads
            .selectFrom("ledger_ids")
            .selectAll()
            .where("chain", "in", chains)
            .where("announcement_id", "<=", lastAnnouncement)
            .orderBy("chain")
            .orderBy("announcement_id")
            .orderBy("span_start")
            .orderBy("span_end")
            .orderBy("id")
            .execute();
    for (const [announcement, names] of Map.groupBy(rows, (row) => row.announcement_id)) {
      const sha256 = await findHash(reads, announcement);
      if (sha256 !== undefined) yield toNamesRecord(announcement, sha256, names);
    }
    if (chains.length < CHAINS_AT_ONCE) return;
  }
}

/** `taken`: another document has the announcement's number, or another fact one of the names. */
export async function restoreNames(
  writer: ArchiveWriter,
  { announcement, sha256, names }: NamesRecord,
): Promise<Restored> {
  const here = await findHash(writer, announcement);
  if (here === undefined)
    throw new Error(
      `Cannot put back the ledger's names of announcement ${announcement}, which the store does not have.`,
    );
  if (here !== sha256) return "taken";
  const chain = await requireChain(writer, announcement);
  const rows = names.map(({ id, kind, span: [start, end] }): IdRow => ({
    id,
    kind,
    chain,
    announcement_id: announcement,
    span_start: start,
    span_end: end,
  }));
  const ids = rows.map(({ id }) => id);
  const byId = new Map<string, IdRow>();
  for (let at = 0; at < ids.length; at += CHAINS_AT_ONCE) {
    const some = writer.selectFrom("ledger_ids").selectAll();
    const known = await some.where("id", "in", ids.slice(at, at + CHAINS_AT_ONCE)).execute();
    for (const row of known) byId.set(row.id, row);
  }
  if (rows.some((row) => byId.has(row.id) && !isDeepStrictEqual({ ...byId.get(row.id) }, row)))
    return "taken";
  const missing = rows.filter(({ id }) => !byId.has(id));
  for (let at = 0; at < missing.length; at += CHAINS_AT_ONCE)
    await writer
      .insertInto("ledger_ids")
      .values(missing.slice(at, at + CHAINS_AT_ONCE))
      .execute();
  if (missing.length > 0) await askToKeep(writer, announcement);
  return missing.length > 0 ? "added" : "same";
}

async function toDecisionRecord(
  reads: ArchiveReader,
  decision: LedgerDecision,
): Promise<DecisionRecord | undefined> {
  const documents = [];
  for (const announcement of await announcementsOf(reads, decision.decision)) {
    const sha256 = await findHash(reads, announcement);
    if (sha256 === undefined) return undefined;
    documents.push({ announcement, sha256 });
  }
  return { kind: "ledger-decision", decision, documents };
}

/** In the order in which they were decided; those about announcements up to the last one of the export. */
export async function* readLedgerDecisionRecords(
  reads: ArchiveReader,
  lastAnnouncement: number,
): AsyncGenerator<DecisionRecord> {
  let since = 0;
  for (;;) {
    const page = await listDecisions(reads, { since, limit: DECISIONS_AT_ONCE });
    for (const decision of page) {
      since = decision.id;
      const record = await toDecisionRecord(reads, decision);
      if (record?.documents.every(({ announcement }) => announcement <= lastAnnouncement)) yield record;
    }
    if (page.length < DECISIONS_AT_ONCE) return;
  }
}

/** What a decision is about has a name here: a file without those lines brings no decisions either. */
async function requireNames(writer: ArchiveWriter, { id, seen }: LedgerDecision): Promise<void> {
  for (const { id: name } of seen?.records ?? []) {
    const rows = writer.selectFrom("ledger_ids").select("id").where("id", "=", name);
    if (!(await rows.executeTakeFirst()))
      throw new Error(`Cannot put back decision ${id} about the ledger: no record here is called ${name}.`);
  }
}

/** `taken`: another decision has its number, or one of the documents that it is about is another one here. */
export async function restoreLedgerDecision(
  writer: ArchiveWriter,
  { decision, documents }: DecisionRecord,
): Promise<Restored> {
  for (const { announcement, sha256 } of documents) {
    const here = await findHash(writer, announcement);
    if (here === undefined)
      throw new Error(
        `Cannot put back decision ${decision.id} about the ledger: it is about announcement ${announcement}, which the store does not have.`,
      );
    if (here !== sha256) return "taken";
  }
  const existing = await findDecision(writer, decision.id);
  if (existing) return isDeepStrictEqual(existing, decision) ? "same" : "taken";
  await requireNames(writer, decision);
  await addDecision(writer, decision);
  for (const { announcement } of documents) await askToKeep(writer, announcement);
  return "added";
}
