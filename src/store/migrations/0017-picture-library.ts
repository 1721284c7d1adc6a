// Migration 17: what is known of each picture beside its bytes, and which file became which.

import type { Migration } from "./migration.ts";

export const pictureLibrary: Migration = {
  number: 17,
  name: "picture-library",
  statements: ({ text }) => [
    `create table picture_library (
      name ${text} primary key,
      number integer not null unique,
      added_at ${text},
      added_by ${text},
      file_name ${text} not null,
      alt ${text} not null,
      credit ${text} not null,
      words ${text} not null,
      kept integer not null
    )`,
    `create table sent_pictures (
      sha256 ${text} primary key,
      name ${text} not null
    )`,
    "create index sent_pictures_by_name on sent_pictures (name)",
    "create index picture_library_unused on picture_library (number) where kept = 0",
    // Which of the pictures before this one an earlier revision shows is not known: all of them stay.
    `insert into picture_library (name, number, file_name, alt, credit, words, kept)
      select name, row_number() over (order by name), '', '', '', '', 1 from media`,
  ],
};
