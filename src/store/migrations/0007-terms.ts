// Migration 7: what published articles are about, how many each day has, and as due work the articles from before.

import type { Migration } from "./migration.ts";

export const termTables: Migration = {
  number: 7,
  name: "terms",
  statements: ({ text, keptByKey }) => [
    `create table terms (
      id integer primary key,
      kind ${text} not null,
      key ${text} not null,
      articles integer not null,
      label ${text} not null,
      labelled_at bigint not null,
      unique (kind, key)
    )`,
    // In the order of every list of a term's articles: a page of it is one stretch of this table.
    `create table article_terms (
      term_id integer not null references terms (id),
      published_at bigint not null,
      article_id integer not null references articles (id),
      position integer not null,
      primary key (term_id, published_at, article_id)
    ) ${keptByKey}`,
    "create index article_terms_by_article on article_terms (article_id, position)",
    `create table published_days (day ${text} primary key, articles integer not null) ${keptByKey}`,
    "insert into counters (name, value) values ('terms', 0)",
    `insert into due_work (kind, key, due_at, lease_until, attempts)
      values ('index-terms', '', 0, 0, 0)`,
  ],
};
