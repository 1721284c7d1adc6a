// Migration 25: the keys by which promises and later announcements find each other; the ledger is worked out anew with them.

import type { Migration } from "./migration.ts";

export const evidenceKeys: Migration = {
  number: 25,
  name: "evidence keys",
  statements: ({ text, keptByKey }) => [
    // `share` in thousandths. In the order in which they are asked for: a key's promises from before a day.
    `create table ledger_promise_keys (
      key ${text} not null,
      day ${text} not null,
      undertaking ${text} not null,
      chain integer not null,
      share integer not null,
      primary key (key, day, undertaking)
    ) ${keptByKey}`,
    "create index ledger_promise_keys_by_chain on ledger_promise_keys (chain)",
    `create table ledger_mention_keys (
      key ${text} not null,
      day ${text} not null,
      chain integer not null,
      primary key (key, day, chain)
    ) ${keptByKey}`,
    "create index ledger_mention_keys_by_chain on ledger_mention_keys (chain)",
    `create table ledger_mentions (
      chain integer primary key,
      announcement_id integer not null references announcements (id),
      day ${text} not null,
      told ${text} not null
    )`,
  ],
};
