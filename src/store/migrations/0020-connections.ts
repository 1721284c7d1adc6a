// Migration 20: the programs that call the desk, and those that are told by it.

import type { Migration } from "./migration.ts";

export const connectionTables: Migration = {
  number: 20,
  name: "connections",
  statements: ({ text }) => [
    `create table tokens (
      id integer primary key,
      name ${text} not null,
      account_id integer not null references accounts (id),
      scopes ${text} not null,
      token_sha256 ${text} not null unique,
      hint ${text} not null,
      created_at ${text} not null,
      expires_at ${text},
      used_at ${text},
      revoked_at ${text}
    )`,
    "create index tokens_in_force on tokens (account_id) where revoked_at is null",
    "create index tokens_revoked on tokens (id) where revoked_at is not null",
    `create table webhooks (
      id integer primary key,
      name ${text} not null,
      address ${text} not null,
      events ${text} not null,
      secrets ${text} not null,
      told integer not null,
      created_at ${text} not null,
      failing_since ${text},
      paused_at ${text},
      pause_reason ${text},
      removed_at ${text}
    )`,
    `create table webhook_deliveries (
      id integer primary key,
      webhook_id integer not null references webhooks (id),
      delivery ${text} not null
    )`,
    "create index deliveries_by_webhook on webhook_deliveries (webhook_id, id)",
    "insert into counters (name, value) values ('delivery', 0)",
  ],
};
