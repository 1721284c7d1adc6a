// Migration 16: one line an article for the desk's inbox, how many there are in each state, how far each account has seen, and as due work the articles from before.

import type { Migration } from "./migration.ts";

/** Each filter goes along an index of its own, in the list's order. */
const FILTERS = ["is_open", "state", "issuer", "announcement_kind", "section", "assignee"] as const;

export const inboxTables: Migration = {
  number: 16,
  name: "inbox",
  statements: ({ text, keptByKey }) => [
    `create table desk_entries (
      article_id integer primary key references articles (id),
      revision integer not null,
      announcement_id integer,
      source_id ${text},
      issuer ${text} not null,
      announcement_kind ${text},
      kind ${text} not null,
      section ${text} not null,
      state ${text} not null,
      is_open integer not null,
      announced_at ${text},
      received_at bigint not null,
      updated_at bigint not null,
      headline ${text} not null,
      words ${text} not null,
      warnings integer not null,
      priority integer not null,
      assignee integer,
      arrival integer not null
    )`,
    "create index desk_entries_by_time on desk_entries (received_at, article_id)",
    ...FILTERS.map(
      (column) =>
        `create index desk_entries_by_${column} on desk_entries (${column}, received_at, article_id)`,
    ),
    `create table desk_counts (state ${text} primary key, entries integer not null) ${keptByKey}`,
    `create table desk_seen (account_id integer primary key, seen integer not null)`,
    "insert into counters (name, value) values ('inbox', 0)",
    `insert into due_work (kind, key, due_at, lease_until, attempts)
      values ('index-inbox', '', 0, 0, 0)`,
  ],
};
