// Migration 26: which reports that readers see tell of one sighting, what each sighting is listed under, and pairs of reports that the desk is asked about.

import type { Migration } from "./migration.ts";

export const sightingTables: Migration = {
  number: 26,
  name: "sightings",
  statements: ({ text, keptByKey }) => [
    // `lead`: the first report of the same sighting; its row has in `seen` what the sighting is listed and counted under.
    `create table ledger_sightings (
      record_id ${text} primary key,
      craft ${text} not null,
      first_day ${text},
      last_day ${text},
      lead ${text} not null,
      seen ${text} not null
    )`,
    "create index ledger_sightings_by_lead on ledger_sightings (lead)",
    "create index ledger_sightings_by_day on ledger_sightings (craft, first_day, last_day)",
    `create table ledger_sighting_doubts (
      one ${text} not null,
      other ${text} not null,
      place ${text} not null,
      primary key (one, other)
    ) ${keptByKey}`,
    "create index ledger_sighting_doubts_by_other on ledger_sighting_doubts (other)",
    "create index ledger_sighting_doubts_by_place on ledger_sighting_doubts (place)",
    // Read anew by the rules that join them: what was kept before was never joined.
    "delete from ledger_facets where kind = 'sighting'",
    "delete from ledger_counts where kind = 'sighting'",
    "delete from ledger_records where kind = 'sighting'",
  ],
};
