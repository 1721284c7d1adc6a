// Roll-ups: a SQLite store with five million rows of readers, as fifty thousand articles leave them behind in a month.

import { DatabaseSync } from "node:sqlite";
import { coverMinutes, startOf } from "../src/readership/buckets.ts";
import { JAPAN_OFFSET_MINUTES } from "../src/readership/day-of.ts";
import { windowAt } from "../src/readership/ranking-windows.ts";
import type { BucketRange } from "../src/terms/bucket.ts";
import type { RankingWindow } from "../src/terms/ranking.ts";
import { openArchive } from "../src/store/open-archive.ts";
import { createFractions } from "../src/testing/statements/passages/random.ts";
import { TRAFFIC_SECTIONS } from "../src/testing/readership/traffic/traffic.ts";

export const ROLL_UP_ARTICLES = 50_000;

const HOUR = 60;
const DAY = 24 * HOUR;
const HOURS = 31 * 24;
const ARTICLES_PER_MINUTE = 95;
const ARTICLES_PER_HOUR = 4_900;
const MINUTES_OF_HOURS = 26;

/** A few articles are read in most minutes, each is read at some time. */
function drawArticle(fraction: () => number): number {
  return 1 + Math.floor(ROLL_UP_ARTICLES * fraction() ** 3);
}

function drawReaders(articles: number, fraction: () => number): ReadonlyMap<number, number> {
  const readers = new Map<number, number>();
  while (readers.size < articles) {
    const article = drawArticle(fraction);
    readers.set(article, (readers.get(article) ?? 0) + 1);
  }
  return readers;
}

function insertArticles(database: DatabaseSync, until: number): void {
  const insert = database.prepare(
    "insert into articles (id, revision, state, section, kind, published_at, card, change) values (?, 1, 'published', ?, 'announcement', ?, '{}', ?)",
  );
  for (let id = 1; id <= ROLL_UP_ARTICLES; id += 1) {
    const section = TRAFFIC_SECTIONS[id % TRAFFIC_SECTIONS.length] ?? "defence";
    insert.run(id, section, (until - 60 * DAY + id) * 60_000, id);
  }
  database.exec(`update counters set value = ${ROLL_UP_ARTICLES} where name = 'change'`);
}

/** Days are sums of hours, and hours of the last day sums of minutes, as counting leaves them. */
function insertReaders(database: DatabaseSync, until: number): void {
  const fraction = createFractions(1);
  const insert = database.prepare("insert into view_counts values (?, ?, ?, ?)");
  const minutesFrom = until - MINUTES_OF_HOURS * HOUR;
  for (let hour = until - HOURS * HOUR; hour < minutesFrom; hour += HOUR) {
    for (const [article, readers] of drawReaders(ARTICLES_PER_HOUR, fraction)) {
      insert.run(HOUR, hour, article, readers);
    }
  }
  for (let minute = minutesFrom; minute < until; minute += 1) {
    for (const [article, readers] of drawReaders(ARTICLES_PER_MINUTE, fraction)) {
      insert.run(1, minute, article, readers);
    }
  }
  database.exec(`insert into view_counts
    select 60, start - start % 60, article_id, sum(readers) from view_counts where width = 1 group by 2, 3`);
  database.exec(`insert into view_counts
    select 1440, start - (start + 540) % 1440, article_id, sum(readers) from view_counts where width = 60 group by 2, 3`);
  database.exec(`update view_clock set minute = ${until}`);
}

/** All minutes before `until`, a full hour, have been counted. Gives how many rows there are. */
export async function makeRollUps(file: string, until: number): Promise<number> {
  const opened = await openArchive(file);
  if (!opened.ok) throw new Error(opened.error.message);
  await opened.value.close();
  const database = new DatabaseSync(file);
  database.exec("pragma synchronous = off; begin");
  insertArticles(database, until);
  insertReaders(database, until);
  database.exec("commit; pragma wal_checkpoint(truncate)");
  const [row] = database.prepare("select count(*) as rows from view_counts").all();
  database.close();
  return Number(row?.["rows"]);
}

const TEN = `
  select articles.id, sum(counted.readers) as readers from counted
  inner join articles on articles.id = counted.article_id
  where articles.published_at is not null
  group by articles.id
  order by readers desc, articles.published_at desc, articles.id desc limit 10`;

function countedOver(ranges: readonly BucketRange[]): string {
  const selects = ranges.map(
    ({ width, from, until }) =>
      `select article_id, readers from view_counts where width = ${width} and start >= ${from} and start < ${until}`,
  );
  return `with counted as (${selects.join(" union all ")})`;
}

/** The usual way: the database adds up the window for each request, over minutes or hours, or as few rows as there can be. */
export function askDatabase(
  database: DatabaseSync,
  window: RankingWindow,
  minute: number,
  rows: "hours" | "fewest",
): number {
  const range = windowAt(window, minute, JAPAN_OFFSET_MINUTES);
  const width = window === "day" ? 1 : HOUR;
  const from = startOf(range.from, width, JAPAN_OFFSET_MINUTES);
  const ranges: readonly BucketRange[] =
    rows === "hours" ? [{ width, from, until: range.until }] : coverMinutes(range, JAPAN_OFFSET_MINUTES);
  return database.prepare(countedOver(ranges) + TEN).all().length;
}
