// List of many: records in, the evidence, the links and the decisions of each out, in one question for all of them.

import type { StoredEvidence, StoredLink } from "../../../newsroom/ports/ledger-store.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { ArchiveReader } from "../../engines/engine.ts";
import { toDecision } from "../decisions.ts";
import { toStoredEvidence, toStoredLink } from "../ledger-row.ts";

type ByRecord<T> = ReadonlyMap<LedgerId, readonly T[]>;

export async function listEvidenceOf(
  reader: ArchiveReader,
  undertakings: readonly LedgerId[],
): Promise<ByRecord<StoredEvidence>> {
  if (undertakings.length === 0) return new Map();
  const rows = reader.selectFrom("ledger_evidence").selectAll().where("undertaking", "in", undertakings);
  const found = (await rows.orderBy("undertaking").orderBy("place").execute()).map(toStoredEvidence);
  return Map.groupBy(found, ({ proposal }) => proposal.undertaking);
}

export async function listLaterOf(
  reader: ArchiveReader,
  undertakings: readonly LedgerId[],
): Promise<ByRecord<StoredLink>> {
  if (undertakings.length === 0) return new Map();
  const rows = reader.selectFrom("ledger_links").select(["link", "decided"]);
  const found = await rows.where("earlier", "in", undertakings).orderBy("earlier").orderBy("later").execute();
  return Map.groupBy(found.map(toStoredLink), ({ link }) => link.earlier);
}

export async function listDecisionsOf(
  reader: ArchiveReader,
  records: readonly LedgerId[],
): Promise<ByRecord<LedgerDecision>> {
  if (records.length === 0) return new Map();
  const rows = await reader
    .selectFrom("ledger_decision_matters as m")
    .innerJoin("ledger_decisions as d", "d.id", "m.decision_id")
    .select(["m.matter", "d.id", "d.decision"])
    .where("m.matter", "in", records)
    .orderBy("m.matter")
    .orderBy("m.decision_id")
    .execute();
  const byMatter = Map.groupBy(rows, ({ matter }) => matter);
  return new Map(records.map((id) => [id, (byMatter.get(id) ?? []).map(toDecision)]));
}
