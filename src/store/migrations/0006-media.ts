// Migration 6: pictures in pieces, and which article shows which.

import type { Migration } from "./migration.ts";

export const mediaTables: Migration = {
  number: 6,
  name: "media",
  statements: ({ text, bytes, keptByKey }) => [
    `create table media (
      name ${text} primary key,
      width integer not null,
      height integer not null,
      size integer not null
    )`,
    `create table media_pieces (
      name ${text} not null references media (name),
      piece integer not null,
      bytes ${bytes} not null,
      primary key (name, piece)
    )`,
    // No reference to a picture: of an export, articles may be put back before their pictures.
    `create table media_uses (
      article_id integer not null references articles (id),
      name ${text} not null,
      primary key (article_id, name)
    ) ${keptByKey}`,
    "create index media_uses_by_name on media_uses (name, article_id)",
  ],
};
