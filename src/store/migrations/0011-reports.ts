// Migration 11: what readers report to the desk.

import type { Migration } from "./migration.ts";

export const reportTables: Migration = {
  number: 11,
  name: "reports",
  statements: ({ text }) => [
    `create table reader_reports (
      id integer primary key,
      article_id integer references articles (id),
      text ${text} not null,
      received_at ${text} not null,
      closed_at ${text},
      closed_by ${text}
    )`,
    // The desk looks at what it is not done with, however much it is done with.
    "create index open_reader_reports on reader_reports (id) where closed_at is null",
  ],
};
