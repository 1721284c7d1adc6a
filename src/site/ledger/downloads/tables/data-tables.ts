// Data tables: all that the ledger can be taken away in; files, dictionary and API are made of these.

import { ANNOUNCEMENTS } from "./announcements-table.ts";
import { APPOINTMENTS } from "./appointments-table.ts";
import type { DataTable } from "./column.ts";
import { EVIDENCE } from "./evidence-table.ts";
import { PEOPLE } from "./people-table.ts";
import { ACCIDENTS, CONTRACTS, DISCIPLINE, SCRAMBLES } from "./record-tables.ts";
import { RESTATEMENTS } from "./restatements-table.ts";
import { SIGHTINGS } from "./sightings-table.ts";
import { STATUS_HISTORY } from "./status-history-table.ts";
import { UNDERTAKINGS } from "./undertakings-table.ts";

/** In the order in which they are offered. */
export const DATA_TABLES: readonly DataTable[] = [
  UNDERTAKINGS,
  EVIDENCE,
  STATUS_HISTORY,
  RESTATEMENTS,
  APPOINTMENTS,
  PEOPLE,
  SIGHTINGS,
  SCRAMBLES,
  CONTRACTS,
  DISCIPLINE,
  ACCIDENTS,
  ANNOUNCEMENTS,
];

export function findDataTable(name: string): DataTable | undefined {
  return DATA_TABLES.find((table) => table.name === name);
}
