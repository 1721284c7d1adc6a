// Ledger answers: what is asked of the ledger in, rows as the files have them out, of one moment.

import { dayOf } from "../../readership/day-of.ts";
import type { LedgerMoment } from "../../newsroom/ports/ledger-moment.ts";
import { announcementId } from "../../terms/ids.ts";
import { FACETS, type Facet } from "../../terms/ledger/facet.ts";
import type { KeptRecord } from "../../terms/ledger/kept-record.ts";
import { type LedgerId, parseLedgerId } from "../../terms/ledger/ledger-id.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { Outcome } from "../../terms/ledger/status.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import { tellUndertakings } from "../ledger/downloads/rows/told-undertakings.ts";
import type { Cell, DataMoment, DataTable } from "../ledger/downloads/tables/column.ts";
import { EVIDENCE, evidenceRows } from "../ledger/downloads/tables/evidence-table.ts";
import { RECORD_CELLS } from "../ledger/downloads/tables/record-cells.ts";
import { RESTATEMENTS, restatementRows } from "../ledger/downloads/tables/restatements-table.ts";
import { STATUS_HISTORY, historyRows } from "../ledger/downloads/tables/status-history-table.ts";
import { listUndertakings } from "../ledger/lists/list-undertakings.ts";
import { jsonRow } from "../ledger/downloads/writing/write-json-lines.ts";
import { pairStatements } from "../ledger/pages/statement/pair-statements.ts";
import { readStatement, type ShownStatement } from "../ledger/pages/statement/read-statement.ts";
import type { SiteOptions } from "../site-config.ts";
import { ApiFault } from "./api-fault.ts";
import type { LedgerAsking, LedgerPartAsking } from "./api-operations.ts";
import { kindOfTable, type LedgerBesideAnswer, type LedgerList, requireTable } from "./ledger-schema.ts";

const badParameter = (detail: string): ApiFault => new ApiFault({ name: "bad-parameter", detail });
const notFound = (detail: string): ApiFault => new ApiFault({ name: "not-found", detail });

function momentOf({ config, now }: SiteOptions, { change }: LedgerMoment): DataMoment {
  return { today: dayOf(now()), baseAddress: config.baseAddress, change };
}

function listOf(
  { name, columns }: DataTable,
  { change, today }: DataMoment,
  rows: readonly (readonly Cell[])[],
): LedgerList {
  return {
    table: name,
    version: change,
    generated: today,
    rows: rows.map((cells) => jsonRow(columns, cells)),
  };
}

function facetOf({ table, by, key }: LedgerAsking): Facet | undefined {
  if (by === undefined && key === undefined) return undefined;
  if (by === undefined || key === undefined)
    throw badParameter('The parameters "by" and "key" are given together, or neither.');
  const facets: readonly string[] = FACETS[kindOfTable(table)];
  if (!facets.includes(by)) throw badParameter(`The parameter "by" is none of ${table}: "${by}".`);
  return { facet: by, key };
}

function readCursor(cursor: string): { readonly day: string; readonly id: LedgerId } {
  const [day = "", written = ""] = cursor.split(".");
  const id = parseLedgerId(written);
  if (id === undefined) throw badParameter(`The parameter "cursor" is of no list: "${cursor}".`);
  return { day, id };
}

function nextOf(
  { config }: SiteOptions,
  asking: LedgerAsking,
  last: { readonly day: string; readonly id: LedgerId },
): string {
  const { table, by, key, outcome, from, until, limit } = asking;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ by, key, outcome, from, until, limit: String(limit) }))
    if (value !== undefined) query.set(name, value);
  query.set("cursor", `${last.day}.${last.id}`);
  return `${config.baseAddress}/api/ledger/${table}?${query}`;
}

const readDays = ({ from, until, cursor }: LedgerAsking) => ({
  ...(from !== undefined && { from }),
  ...(until !== undefined && { to: until }),
  ...(cursor !== undefined && { before: readCursor(cursor) }),
});

/** Of outcomes there is no index: a page may hold fewer than were asked for, or none, and lead on. */
function answerByOutcome(
  options: SiteOptions,
  asking: LedgerAsking,
  outcome: Outcome,
  facet: Facet | undefined,
): Promise<LedgerList> {
  return options.archive.atOneMoment(async (moment) => {
    const at = momentOf(options, moment);
    const { rows, next } = await listUndertakings(moment, {
      ...(facet && { facet: facet as Facet<"undertaking"> }),
      ...readDays(asking),
      filters: { outcome },
      today: at.today,
      limit: asking.limit,
    });
    const records = rows.map(({ undertaking }) => undertaking);
    const cells = await RECORD_CELLS.undertaking(moment, records, at);
    return {
      ...listOf(requireTable(asking.table), at, cells),
      ...(next && { next: nextOf(options, asking, next) }),
    };
  });
}

export function answerLedgerList(options: SiteOptions, asking: LedgerAsking): Promise<LedgerList> {
  const { table, outcome, limit } = asking;
  const kind: RecordKind = kindOfTable(table);
  const facet = facetOf(asking);
  if (outcome !== undefined) {
    if (kind !== "undertaking") throw badParameter(`The parameter "outcome" is none of ${table}.`);
    return answerByOutcome(options, asking, outcome, facet);
  }
  return options.archive.atOneMoment(async (moment) => {
    const found = await moment.listRecords({
      kind,
      ...(facet && { facet }),
      ...readDays(asking),
      shownOnly: true,
      limit: limit + 1,
      order: "newest",
    });
    const at = momentOf(options, moment);
    const records = found.slice(0, limit).map(({ record }) => record);
    const last = found.length > limit ? records.at(-1) : undefined;
    return {
      ...listOf(requireTable(table), at, await RECORD_CELLS[kind](moment, records, at)),
      ...(last && { next: nextOf(options, asking, last) }),
    };
  });
}

async function requireShown(moment: LedgerMoment, table: string, written: string): Promise<KeptRecord> {
  const id = parseLedgerId(written);
  const stored = id && (await moment.findRecord(id));
  if (!stored?.shown || stored.withdrawn !== undefined || stored.record.kind !== kindOfTable(table))
    throw notFound(`There is no "${written}" in ${table}.`);
  return stored.record;
}

export function answerLedgerRow(
  options: SiteOptions,
  { table, id: written }: { readonly table: string; readonly id: string },
): Promise<{ readonly table: string; readonly row: LedgerList["rows"][number] }> {
  return options.archive.atOneMoment(async (moment) => {
    const record = await requireShown(moment, table, written);
    const at = momentOf(options, moment);
    const [row] = listOf(requireTable(table), at, await RECORD_CELLS[record.kind](moment, [record], at)).rows;
    return { table, row };
  });
}

async function partCells(
  moment: LedgerMoment,
  undertaking: Undertaking,
  part: LedgerPartAsking["part"],
  at: DataMoment,
): Promise<readonly (readonly Cell[])[]> {
  const { id } = undertaking;
  if (part === "restatements") {
    const links = (await moment.listLaterOf([id])).get(id) ?? [];
    const rows = await restatementRows(moment, new Map([[id, undertaking]]), links);
    return rows.map((row) => RESTATEMENTS.cellsOf(row, at));
  }
  const told = await tellUndertakings(moment, [undertaking], at.today);
  if (part === "evidence") return evidenceRows(told).map((row) => EVIDENCE.cellsOf(row, at));
  return historyRows(told).map((row) => STATUS_HISTORY.cellsOf(row, at));
}

/** Of one undertaking: restatements are those with later statements. */
export function answerLedgerPart(
  options: SiteOptions,
  { id: written, part }: LedgerPartAsking,
): Promise<LedgerList> {
  return options.archive.atOneMoment(async (moment) => {
    const record = await requireShown(moment, "undertakings", written);
    if (record.kind !== "undertaking") throw notFound(`There is no undertaking "${written}".`);
    const at = momentOf(options, moment);
    return listOf(requireTable(part), at, await partCells(moment, record, part, at));
  });
}

/** As the page that lays them side by side has them. */
export async function answerLedgerBeside(
  { archive, now }: SiteOptions,
  { earlier, later }: { readonly earlier: number; readonly later: number },
): Promise<LedgerBesideAnswer> {
  const read = async (number: number): Promise<ShownStatement> => {
    const shown = await readStatement(archive, announcementId(number), dayOf(now()));
    if (shown === "missing" || "kind" in shown) throw notFound(`There is no statement ${number}.`);
    return shown;
  };
  const [one, other] = [await read(earlier), await read(later)];
  if (one.parties === "" || one.parties !== other.parties || one.day > other.day)
    throw notFound("These statements are not of the same parties, or in the other order.");
  const pairs = await pairStatements(archive, one, other);
  return {
    earlier,
    later,
    parties: one.parties,
    pairs: pairs.map((pair) => ({
      change: pair.change,
      ...(pair.earlier && { earlier: pair.earlier.undertaking.id }),
      ...(pair.later && { later: pair.later.undertaking.id }),
      ...(pair.by && { by: pair.by }),
    })),
  };
}
