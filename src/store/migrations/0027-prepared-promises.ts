// Migration 27: promises as later announcements are compared with them: reading one anew takes the time of ten looks at it.

import type { Migration } from "./migration.ts";

export const preparedPromises: Migration = {
  number: 27,
  name: "prepared promises",
  statements: ({ text }) => [
    `create table ledger_promises (
      undertaking ${text} primary key,
      chain integer not null,
      announcement_id integer not null references announcements (id),
      prepared ${text} not null
    )`,
    "create index ledger_promises_by_chain on ledger_promises (chain)",
  ],
};
