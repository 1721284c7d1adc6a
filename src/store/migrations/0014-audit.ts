// Migration 14: the log of who did what, which the database itself lets nobody change or shorten.

import type { Migration } from "./migration.ts";

export const auditTables: Migration = {
  number: 14,
  name: "audit",
  statements: ({ text, appendOnly }) => [
    `create table audit_entries (
      id integer primary key,
      at ${text} not null,
      action ${text} not null,
      account_id integer,
      article_id integer,
      announcement_id integer,
      entry ${text} not null
    )`,
    // The list is by time; each filter goes along an index of its own, in the list's order.
    "create index audit_by_time on audit_entries (at, id)",
    "create index audit_by_article on audit_entries (article_id, at, id)",
    "create index audit_by_account on audit_entries (account_id, at, id)",
    "create index audit_by_action on audit_entries (action, at, id)",
    ...appendOnly("audit_entries"),
  ],
};
