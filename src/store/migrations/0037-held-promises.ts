// Migration 37: promises lie in the memory of whoever proposes evidence, read once; the ledger is worked out anew with them.

import type { Migration } from "./migration.ts";

export const heldPromises: Migration = {
  number: 37,
  name: "held promises",
  statements: ({ text }) => [
    "drop table ledger_outlines",
    "drop table ledger_promises",
    // One row for each chain of revisions that ever had promises. `number`: of the kept reading that changed them last.
    `create table ledger_promises (
      chain integer primary key,
      number integer not null,
      prepared ${text} not null
    )`,
    "create index ledger_promises_by_number on ledger_promises (number)",
  ],
};
