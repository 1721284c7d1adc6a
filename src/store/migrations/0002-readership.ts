// Migration 2: the clock of views, days of the newsroom's zone, what rankings need to know of articles, and due work.

import type { Migration } from "./migration.ts";

export const readershipTables: Migration = {
  number: 2,
  name: "readership",
  statements: ({ text }) => [
    `create table view_clock (
      id integer primary key,
      minute integer not null,
      epoch integer not null,
      offset_minutes integer not null
    )`,
    "insert into view_clock (id, minute, epoch, offset_minutes) values (1, 0, 0, 540)",
    // Days were those of UTC. Hours are all there still, and each belongs to one day in Japan (UTC+9).
    "delete from view_counts where width = 1440",
    `insert into view_counts (width, start, article_id, readers)
      select 1440, start - (start + 540) % 1440, article_id, sum(readers) from view_counts
      where width = 60 group by start - (start + 540) % 1440, article_id`,
    "alter table articles add column change bigint not null default 0",
    "alter table articles add column excluded integer not null default 0",
    // Holds all that rankings ask of articles: the rows themselves are not read.
    "create index articles_by_change on articles (change, id, section, published_at, excluded)",
    `create table ranking_decisions (
      id integer primary key,
      article_id integer not null references articles (id),
      excluded integer not null,
      decided_by ${text} not null,
      decided_at ${text} not null,
      reason ${text} not null
    )`,
    `create table due_work (
      kind ${text} not null,
      key ${text} not null,
      due_at bigint not null,
      lease ${text},
      lease_until bigint not null,
      attempts integer not null,
      last_error ${text},
      primary key (kind, key)
    )`,
    "create index due_work_by_time on due_work (due_at)",
    `insert into due_work (kind, key, due_at, lease_until, attempts)
      values ('forget-views', '', 0, 0, 0)`,
  ],
};
