// Migration 19: working copies: their heads, snapshots and steps, and who is at them now.

import type { Migration } from "./migration.ts";

export const copyTables: Migration = {
  number: 19,
  name: "copies",
  statements: ({ text, keptByKey }) => [
    `create table copies (
      article_id integer primary key references articles (id),
      revision integer not null,
      version integer not null,
      taken_version integer not null,
      fields ${text} not null,
      left_over ${text} not null
    )`,
    // Apart from the head, which every step writes anew.
    `create table copy_snapshots (
      article_id integer primary key references copies (article_id),
      version integer not null,
      document ${text} not null
    )`,
    `create table copy_steps (
      article_id integer not null references copies (article_id),
      version integer not null,
      client ${text} not null,
      number integer not null,
      at ${text} not null,
      step ${text} not null,
      primary key (article_id, version)
    ) ${keptByKey}`,
    "create unique index copy_steps_by_client on copy_steps (article_id, client, number)",
    `create table copy_presence (
      article_id integer not null,
      client ${text} not null,
      seen_at bigint not null,
      presence ${text} not null,
      primary key (article_id, client)
    ) ${keptByKey}`,
    "create index copy_presence_seen on copy_presence (seen_at)",
  ],
};
