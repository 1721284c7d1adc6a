// Migration 15: what the desk judged of facts, and which warnings and slips it let stand; all of it for ever.

import type { Migration } from "./migration.ts";

export const judgementTables: Migration = {
  number: 15,
  name: "judgements",
  statements: ({ text, appendOnly }) => [
    `create table judgements (
      id integer primary key,
      announcement_id integer not null references announcements (id),
      fact ${text} not null,
      judgement ${text} not null
    )`,
    // The latest of each fact is the last of its run in this index.
    "create index judgements_by_fact on judgements (announcement_id, fact, id)",
    "create index judgements_by_announcement on judgements (announcement_id, id)",
    `create table dismissals (
      id integer primary key,
      article_id integer not null references articles (id),
      matter ${text} not null,
      dismissal ${text} not null
    )`,
    "create index dismissals_by_matter on dismissals (article_id, matter, id)",
    ...appendOnly("judgements"),
    ...appendOnly("dismissals"),
  ],
};
