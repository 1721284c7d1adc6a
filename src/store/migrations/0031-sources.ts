// Migration 31: what is kept of the places that announcements come from: their state, entries, looks, hosts; what is like what; rules, backfills, alerts.

import type { Migration } from "./migration.ts";

export const sourceTables: Migration = {
  number: 31,
  name: "sources",
  statements: ({ text, bytes, keptByKey, appendOnly }) => [
    `create table source_places (
      source_id ${text} primary key references sources (id),
      state ${text} not null,
      looked_at ${text},
      next_at ${text} not null
    )`,
    `create table source_items (
      source_id ${text} not null,
      key ${text} not null,
      guid_sha ${text},
      address_sha ${text},
      title_sha ${text},
      announcement_id integer,
      state ${text} not null,
      first_seen_at ${text} not null,
      last_seen_at ${text} not null,
      item ${text} not null,
      primary key (source_id, key)
    )`,
    "create index source_items_by_guid on source_items (source_id, guid_sha) where guid_sha is not null",
    "create index source_items_by_address on source_items (source_id, address_sha) where address_sha is not null",
    "create index source_items_by_title on source_items (source_id, title_sha) where title_sha is not null",
    "create index source_items_by_announcement on source_items (announcement_id) where announcement_id is not null",
    "create index source_items_by_time on source_items (source_id, first_seen_at, key)",
    "create index source_items_by_state on source_items (source_id, state, first_seen_at, key)",
    `create table source_looks (
      source_id ${text} not null,
      at ${text} not null,
      look ${text} not null,
      primary key (source_id, at)
    ) ${keptByKey}`,
    `create table source_hosts (
      host ${text} primary key,
      lease ${text},
      lease_until bigint not null,
      free_at bigint not null,
      queue_at bigint not null,
      robots ${text},
      robots_until bigint not null,
      crawl_delay bigint
    )`,
    `create table announcement_likeness (
      band integer not null,
      value integer not null,
      announcement_id integer not null,
      primary key (band, value, announcement_id)
    ) ${keptByKey}`,
    `create table announcement_sketches (
      announcement_id integer primary key references announcements (id),
      sketch ${bytes} not null
    )`,
    `create table source_rules (
      id integer primary key,
      rule_id integer not null,
      at ${text} not null,
      changed_by ${text} not null,
      rule ${text}
    )`,
    "create index source_rules_by_rule on source_rules (rule_id, id)",
    ...appendOnly("source_rules"),
    `create table source_backfills (
      source_id ${text} primary key references sources (id),
      state ${text} not null,
      backfill ${text} not null
    )`,
    `create table source_alerts (
      key ${text} primary key,
      source_id ${text} not null,
      first_at ${text} not null,
      cleared_at ${text},
      alert ${text} not null
    )`,
    "create index source_alerts_by_time on source_alerts (first_at, key)",
    "create index source_alerts_by_source on source_alerts (source_id, first_at, key)",
    "create index source_alerts_open on source_alerts (first_at, key) where cleared_at is null",
  ],
};
