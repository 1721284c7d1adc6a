// Decisions: what the desk decided about the ledger, as it is kept, found by what it is about.

import type { DecisionInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { decisionsInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { shelfOfKind } from "../../ledger/decisions/matters-of.ts";
import type { DecisionQuery, SettledKind } from "../../newsroom/ports/ledger-store.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { writeJson } from "./write-json.ts";

type DecisionRow = ArchiveTables["ledger_decisions"];

const MATTERS_AT_ONCE = 500;

export function toDecisionRow({ id, ...decided }: LedgerDecision): DecisionRow {
  return { id, at: decided.at, decision: writeJson(decided) };
}

/** Written by this room alone, from the same type. */
export function toDecision({ id, decision }: Pick<DecisionRow, "id" | "decision">): LedgerDecision {
  return { id, ...(JSON.parse(decision) as Omit<LedgerDecision, "id">) };
}

export async function findDecision(reader: ArchiveReader, id: number): Promise<LedgerDecision | undefined> {
  const rows = reader.selectFrom("ledger_decisions").selectAll().where("id", "=", id);
  const row = await rows.executeTakeFirst();
  return row && toDecision(row);
}

export async function listDecisions(
  reader: ArchiveReader,
  { since = 0, about, limit, latest }: DecisionQuery,
): Promise<readonly LedgerDecision[]> {
  if (about !== undefined) {
    const found = reader
      .selectFrom("ledger_decision_matters as m")
      .innerJoin("ledger_decisions as d", "d.id", "m.decision_id")
      .select(["d.id", "d.decision"])
      .where("m.matter", "=", about)
      .where("m.decision_id", ">", since);
    if (latest !== undefined) {
      const rows = await found.orderBy("m.decision_id", "desc").limit(latest).execute();
      return rows.toReversed().map(toDecision);
    }
    const first = found.orderBy("m.decision_id");
    return (await (limit === undefined ? first : first.limit(limit)).execute()).map(toDecision);
  }
  const all = reader.selectFrom("ledger_decisions").selectAll().where("id", ">", since).orderBy("id");
  return (await (limit === undefined ? all : all.limit(limit)).execute()).map(toDecision);
}

export async function listSettling(
  reader: ArchiveReader,
  kind: SettledKind,
  limit: number,
  before?: number,
): Promise<readonly LedgerDecision[]> {
  let rows = reader
    .selectFrom("ledger_decision_matters as m")
    .innerJoin("ledger_decisions as d", "d.id", "m.decision_id")
    .select(["d.id", "d.decision"])
    .where("m.matter", "=", shelfOfKind(kind))
    .orderBy("m.decision_id", "desc")
    .limit(limit);
  if (before !== undefined) rows = rows.where("m.decision_id", "<", before);
  return (await rows.execute()).map(toDecision);
}

/** All decisions about any of the matters. */
export async function findDecisionsAbout(
  reader: ArchiveReader,
  matters: readonly string[],
): Promise<readonly LedgerDecision[]> {
  const found = new Map<number, LedgerDecision>();
  for (let at = 0; at < matters.length; at += MATTERS_AT_ONCE) {
    const rows = await reader
      .selectFrom("ledger_decision_matters as m")
      .innerJoin("ledger_decisions as d", "d.id", "m.decision_id")
      .select(["d.id", "d.decision"])
      .where("m.matter", "in", matters.slice(at, at + MATTERS_AT_ONCE))
      .execute();
    for (const row of rows) found.set(row.id, toDecision(row));
  }
  return [...found.values()];
}

/** By issue, of all decisions about any of the matters. */
export async function findInForce(
  reader: ArchiveReader,
  matters: readonly string[],
): Promise<ReadonlyMap<string, DecisionInForce>> {
  return decisionsInForce(await findDecisionsAbout(reader, matters));
}

export async function listPersonDecisions(
  reader: ArchiveReader,
  appointments: readonly LedgerId[],
): Promise<readonly LedgerDecision[]> {
  const inForce = await findInForce(reader, appointments);
  return [...inForce.values()]
    .filter(({ decision: { kind } }) => kind === "same-person" || kind === "other-person")
    .toSorted((a, b) => a.id - b.id);
}
