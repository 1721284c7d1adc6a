// Migration 22: which entries of the audit log are a token's, in the order of the list.

import type { Migration } from "./migration.ts";

/** A table of its own: the log's rows are never changed, by a new column neither. */
export const auditByToken: Migration = {
  number: 22,
  name: "audit by token",
  statements: ({ text }) => [
    `create table audit_of_tokens (
      token_id integer not null,
      at ${text} not null,
      id integer not null,
      primary key (token_id, at, id)
    )`,
    // An entry is JSON of ours: within a text this could only stand with its quotation marks escaped.
    `insert into audit_of_tokens (token_id, at, id)
      select tokens.id, audit_entries.at, audit_entries.id
      from audit_entries
      join tokens on tokens.account_id = audit_entries.account_id
        and audit_entries.entry like '%"actor":{"kind":"token","id":' || tokens.id || ',%'`,
  ],
};
