// Migration 30: decisions on what became of an undertaking are found without all those on evidence of it.

import type { Migration } from "./migration.ts";

export const statusMatters: Migration = {
  number: 30,
  name: "status matters",
  statements: () => [
    `insert into ledger_decision_matters (matter, decision_id)
      select 'status ' || m.matter, m.decision_id
      from ledger_decision_matters as m
      join ledger_decision_matters as s on s.decision_id = m.decision_id and s.matter = '#status'
      where m.matter <> '#status'`,
  ],
};
