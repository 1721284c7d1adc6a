// Migration 29: changes of the ledger that readers may see are counted by themselves: pages that show nothing of it stay as they are.

import type { Migration } from "./migration.ts";

export const ledgerShown: Migration = {
  number: 29,
  name: "ledger shown",
  statements: () => ["insert into counters (name, value) values ('ledger-shown', 0)"],
};
