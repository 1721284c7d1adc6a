// Migration 3: readers by where they came from and what they read on, and searches that found nothing.

import type { Migration } from "./migration.ts";

export const audienceTables: Migration = {
  number: 3,
  name: "audience",
  statements: ({ text, keptByKey }) => [
    // Added up to the same numbers as view_counts, bucket by bucket: what was counted before is of no known class.
    `create table view_classes (
      width integer not null,
      start integer not null,
      referrer ${text} not null,
      device ${text} not null,
      readers integer not null,
      primary key (width, start, referrer, device)
    ) ${keptByKey}`,
    `insert into view_classes (width, start, referrer, device, readers)
      select width, start, 'unknown', 'unknown', sum(readers) from view_counts group by width, start`,
    `create table empty_searches (
      day ${text} not null,
      words ${text} not null,
      times integer not null,
      primary key (day, words)
    ) ${keptByKey}`,
  ],
};
