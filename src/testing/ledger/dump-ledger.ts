// Dump ledger: a store in, every row of its ledger as a line out, in an order that no engine decides.

import { sql } from "kysely";
import type { Engine } from "../../store/engines/engine.ts";

const TABLES = [
  "ledger_ids",
  "ledger_decisions",
  "ledger_decision_matters",
  "ledger_records",
  "ledger_facets",
  "ledger_counts",
  "ledger_evidence",
  "ledger_links",
  "ledger_promises",
  "ledger_mention_keys",
  "ledger_mentions",
  "ledger_sightings",
  "ledger_sighting_doubts",
  "ledger_reads",
] as const;

/** By how often the ledger was kept: another order of the same announcements has other ones. */
const COUNTED: ReadonlySet<string> = new Set(["ledger_promises number"]);

export async function dumpLedger({ reads }: Engine): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const table of TABLES) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(reads);
    const written = rows.map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([column]) => !COUNTED.has(`${table} ${column}`))
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    );
    lines.push(...written.toSorted().map((line) => `${table} ${line}`));
  }
  return lines;
}
