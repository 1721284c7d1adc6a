// Migration 23: what is due is found along an index for each kind, however much of another kind waits; as due work the ledger of announcements from before.

import type { Migration } from "./migration.ts";

export const ledgerWork: Migration = {
  number: 23,
  name: "ledger work",
  statements: () => [
    "create index due_work_by_kind on due_work (kind, due_at, key)",
    "drop index due_work_by_time",
    "create index ledger_reads_by_rules on ledger_reads (rules)",
    `insert into due_work (kind, key, due_at, lease_until, attempts)
      values ('fill-ledger', '', 0, 0, 0)`,
  ],
};
