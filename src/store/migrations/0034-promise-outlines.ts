// Migration 34: promises are found in memory, by outlines that are read once; the ledger is worked out anew with them.

import type { Migration } from "./migration.ts";

export const promiseOutlines: Migration = {
  number: 34,
  name: "promise outlines",
  statements: ({ text }) => [
    "drop table ledger_promise_keys",
    // One row for each chain of revisions that ever had promises. `number`: of the kept reading that changed it last.
    `create table ledger_outlines (
      chain integer primary key,
      number integer not null,
      outlines ${text} not null
    )`,
    "create index ledger_outlines_by_number on ledger_outlines (number)",
  ],
};
