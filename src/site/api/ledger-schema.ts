// Ledger schema: the tables of the ledger's data in, the shape of their rows as the API gives them out; the same columns as in the files.

import { z } from "zod";
import { FACETS } from "../../terms/ledger/facet.ts";
import { RECORD_KINDS, type RecordKind } from "../../terms/ledger/ledger-record.ts";
import { RESTATED_CHANGES } from "../../terms/ledger/restatement.ts";
import type { ColumnType, DataTable } from "../ledger/downloads/tables/column.ts";
import { DATA_TABLES, findDataTable } from "../ledger/downloads/tables/data-tables.ts";
import { TABLE_OF_KIND } from "../ledger/downloads/tables/table-of-kind.ts";

const TYPES: Readonly<Record<ColumnType, z.ZodType>> = {
  text: z.string(),
  day: z.string(),
  time: z.string(),
  instant: z.iso.datetime({ offset: true }),
  integer: z.number(),
  number: z.number(),
  truth: z.boolean(),
  list: z.array(z.string()),
  address: z.string(),
};

function rowOf({ columns }: DataTable): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      columns.map(({ name, type, means }) => [name, TYPES[type].nullable().describe(means.en)]),
    ),
  );
}

/** Every row says of which table it is by its columns; nothing else stands in it. */
const row = z.union(DATA_TABLES.map(rowOf));
const address = z.url({ protocol: /^https?$/ });

export const ledgerRow = z.strictObject({
  table: z.string(),
  row: row.describe("As the table's file in JSON Lines has it."),
});

export const ledgerList = z.strictObject({
  table: z.string(),
  version: z.int().describe("Of the ledger; rows of one version agree with each other."),
  generated: z.iso.date().describe("Lateness goes by this day, in Japan."),
  rows: z.array(row).describe("As the table's file in JSON Lines has them."),
  next: address.optional().describe("What follows."),
});
export type LedgerList = z.output<typeof ledgerList>;

export const ledgerBeside = z.strictObject({
  earlier: z.int(),
  later: z.int(),
  parties: z.string(),
  pairs: z.array(
    z.strictObject({
      change: z.enum([...RESTATED_CHANGES, "dropped", "new"]),
      earlier: z.string().optional().describe("Undertaking of the earlier statement."),
      later: z.string().optional().describe("Undertaking of the later statement."),
      by: z.enum(["rule", "desk"]).optional().describe("Who says that the two are one."),
    }),
  ),
});
export type LedgerBesideAnswer = z.output<typeof ledgerBeside>;

const tableNames = RECORD_KINDS.map((kind) => TABLE_OF_KIND[kind]);
export const recordTable = z.enum(tableNames).describe("Table of records.");

export function kindOfTable(name: string): RecordKind {
  const kind = RECORD_KINDS.find((each) => TABLE_OF_KIND[each] === name);
  if (!kind) throw new Error(`There is no table "${name}" of records.`);
  return kind;
}

export function requireTable(name: string): DataTable {
  const table = findDataTable(name);
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
}

/** What lists may be narrowed by; which of them a table has, its records say. */
export const LEDGER_KEYS = [...new Set(Object.values(FACETS).flat())].filter(
  (facet) => facet !== "corrects" && !facet.startsWith("seen"),
);

export const ledgerId = z.string().regex(/^\d{1,10}-\d{1,10}(?:-\d{1,6})?$/);

export const UNDERTAKING_PARTS = ["evidence", "status-history", "restatements"] as const;
