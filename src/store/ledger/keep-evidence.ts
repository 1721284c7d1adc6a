// Keep evidence: what is proposed now and what was decided in, the rows of evidence changed to it out.

import type { DecisionInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { isSameRow } from "./same-row.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { toEvidenceRows } from "./evidence-rows.ts";

type EvidenceRow = ArchiveTables["ledger_evidence"];

const ROWS_AT_ONCE = 200;

/** Gives how many rows are other ones now, and whether readers see it. */
export async function putEvidence(
  writer: ArchiveWriter,
  before: readonly EvidenceRow[],
  after: readonly EvidenceRow[],
): Promise<{ readonly changed: number; readonly shown: boolean }> {
  const [was, is] = [new Map(before.map((row) => [row.id, row])), new Map(after.map((row) => [row.id, row]))];
  const gone = before.filter((row) => !isSameRow(row, is.get(row.id)));
  const fresh = [...is.values()].filter((row) => !isSameRow(row, was.get(row.id)));
  for (let at = 0; at < gone.length; at += ROWS_AT_ONCE) {
    const ids = gone.slice(at, at + ROWS_AT_ONCE).map(({ id }) => id);
    await writer.deleteFrom("ledger_evidence").where("id", "in", ids).execute();
  }
  for (let at = 0; at < fresh.length; at += ROWS_AT_ONCE)
    await writer
      .insertInto("ledger_evidence")
      .values(fresh.slice(at, at + ROWS_AT_ONCE))
      .execute();
  const seen = [...gone, ...fresh].some(({ shown, verdict }) => shown === 1 && verdict === "confirmed");
  return { changed: gone.length + fresh.length, shown: seen };
}

/** Of a chain of revisions: in its announcements, or about its undertakings. */
export async function keepEvidence(
  writer: ArchiveWriter,
  chain: number,
  proposals: readonly EvidenceProposal[],
  inForce: ReadonlyMap<string, DecisionInForce>,
): Promise<{ readonly changed: number; readonly shown: boolean }> {
  const decided = new Map(
    [...inForce].filter(
      ([
        ,
        {
          decision: { kind },
        },
      ]) => kind === "evidence" || kind === "evidence-added",
    ),
  );
  const before = await writer
    .selectFrom("ledger_evidence")
    .selectAll()
    .where((is) => is.or([is("chain", "=", chain), is("undertaking_chain", "=", chain)]))
    .execute();
  return putEvidence(writer, before, await toEvidenceRows(writer, proposals, decided));
}
