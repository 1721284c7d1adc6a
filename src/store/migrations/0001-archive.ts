// Migration 1: the tables of announcements, articles and readership.

import type { Migration } from "./migration.ts";

export const archiveTables: Migration = {
  number: 1,
  name: "archive",
  statements: ({ text, bytes, keptByKey }) => [
    `create table sources (id ${text} primary key, source ${text} not null)`,
    // The large columns stand last: SQLite reads a row's pages in order, and stops where it has what it needs.
    `create table announcements (
      id integer primary key,
      source_id ${text} not null references sources (id),
      sha256 ${text} not null,
      text_sha256 ${text} not null,
      chain integer not null,
      revision integer not null,
      replaces integer references announcements (id),
      received_at ${text} not null,
      announced_at ${text},
      article_id integer,
      document ${text} not null,
      bytes ${bytes} not null,
      unique (chain, revision)
    )`,
    "create index announcements_by_sha256 on announcements (sha256)",
    "create index announcements_unwritten on announcements (id) where article_id is null",
    `create table announcement_addresses (
      address_sha256 ${text} primary key,
      announcement_id integer not null references announcements (id)
    )`,
    `create table articles (
      id integer primary key,
      revision integer not null,
      state ${text} not null,
      section ${text} not null,
      kind ${text} not null,
      series ${text},
      series_order double precision,
      published_at bigint,
      key ${text} unique,
      card ${text}
    )`,
    "create index articles_newest on articles (published_at, id)",
    "create index articles_by_section on articles (section, published_at, id)",
    "create index articles_by_kind on articles (kind, published_at, id)",
    "create index articles_by_series on articles (series, published_at, id)",
    `create table article_revisions (
      article_id integer not null references articles (id),
      revision integer not null,
      article ${text} not null,
      primary key (article_id, revision)
    )`,
    `create table counters (name ${text} primary key, value bigint not null)`,
    "insert into counters (name, value) values ('change', 0)",
    `create table settings (name ${text} primary key, value ${text} not null)`,
    `create table day_keys (day ${text} primary key, key ${bytes} not null)`,
    `create table reader_days (
      day ${text} not null,
      article_id integer not null,
      reader ${text} not null,
      primary key (day, article_id, reader)
    ) ${keptByKey}`,
    `create table view_counts (
      width integer not null,
      start integer not null,
      article_id integer not null,
      readers integer not null,
      primary key (width, start, article_id)
    ) ${keptByKey}`,
  ],
};
