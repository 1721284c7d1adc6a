// Migration 8: what an import wrote under which key, so that the same import again writes nothing and undoes nobody's work.

import type { Migration } from "./migration.ts";

export const importTables: Migration = {
  number: 8,
  name: "imports",
  statements: ({ text, keptByKey }) => [
    `create table imports (
      key ${text} primary key,
      article_id integer not null references articles (id),
      fingerprint ${text} not null,
      revision integer not null
    ) ${keptByKey}`,
  ],
};
