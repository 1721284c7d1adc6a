// Multiply rows: a store of a thousand articles → one of as many copies of them as wanted, by whole statements, on either engine.

import { sql } from "kysely";
import type { ArchiveWriter, Engine } from "../../src/store/engines/engine.ts";
import { POSTGRESQL_SEARCH_TABLES } from "../../src/store/engines/postgresql-indexing.ts";
import { SQLITE_SEARCH_TABLES } from "../../src/store/engines/sqlite-indexing.ts";
import { BASE, INTERVAL_MS } from "./scale-articles.ts";

/** What the engines spell differently. `seconds`: an expression, since the epoch. */
type Spelling = {
  readonly instant: (seconds: string) => string;
  readonly day: (seconds: string) => string;
};

const SPELLINGS: Readonly<Record<Engine["name"], Spelling>> = {
  sqlite: {
    instant: (seconds) => `strftime('%Y-%m-%dT%H:%M:%S.000Z', ${seconds}, 'unixepoch')`,
    day: (seconds) => `strftime('%Y-%m-%d', ${seconds}, 'unixepoch')`,
  },
  postgresql: {
    instant: (seconds) =>
      `to_char(to_timestamp(${seconds}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')`,
    day: (seconds) => `to_char(to_timestamp(${seconds}) at time zone 'UTC', 'YYYY-MM-DD')`,
  },
};

const JAPAN_SECONDS = 9 * 3_600;
const IDS_PER_SECOND = 2 ** 20;
const STEP_MS = BASE * INTERVAL_MS;
const ID = `(id + n * ${BASE})`;
const AT = `(published_at + n * ${STEP_MS})`;

async function run(writer: ArchiveWriter, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(writer);
}

/** An article's JSON with another id, other times and, where it has one, another series. */
function renamed(column: string, { instant }: Spelling): string {
  const before = instant("published_at / 1000");
  const withId = `replace(${column}, '"id":' || id || ',', '"id":' || ${ID} || ',')`;
  const withTimes = `replace(${withId}, ${before}, ${instant(`${AT} / 1000`)})`;
  return `case when series is null then ${withTimes}
    else replace(${withTimes}, '"series":"' || series || '"', '"series":"' || series || ' ' || n || '"') end`;
}

const copies = (from: number, until: number): string =>
  `with recursive copy(n) as (select cast(${from} as bigint) union all select n + 1 from copy where n < ${until})`;

function articleStatements(times: number, spelling: Spelling): readonly string[] {
  const others = copies(1, times - 1);
  return [
    "create temporary table originals as select * from articles",
    `create temporary table original_texts as
      select r.article, a.id, a.published_at, a.series from article_revisions r join articles a on a.id = r.article_id`,
    "create temporary table original_terms as select term_id, published_at, article_id as id, position from article_terms",
    `${others} insert into articles
        (id, revision, state, section, kind, series, series_order, published_at, key, card, change, excluded)
      select ${ID}, revision, state, section, kind, series || ' ' || n, series_order, ${AT}, null,
        ${renamed("card", spelling)}, ${ID}, 0
      from copy cross join originals`,
    `${others} insert into article_revisions (article_id, revision, article)
      select ${ID}, 1, ${renamed("article", spelling)} from copy cross join original_texts`,
    `${others} insert into article_terms (term_id, published_at, article_id, position)
      select term_id, ${AT}, ${ID}, position from copy cross join original_terms`,
    `update terms set articles = articles * ${times}`,
    "delete from published_days",
    `insert into published_days (day, articles)
      select ${spelling.day(`published_at / 1000 + ${JAPAN_SECONDS}`)}, count(*) from articles group by 1`,
    "delete from sitemap_shards",
    `insert into sitemap_shards (shard, changed_at)
      select (id + 4999) / 5000, max(published_at) from articles group by (id + 4999) / 5000`,
    `update counters set value = ${times * BASE} where name = 'change'`,
    `${others} insert into search_places (place, article_id)
      select ${AT} / 1000 * ${IDS_PER_SECOND} + ${ID} % ${IDS_PER_SECOND}, ${ID} from copy cross join originals`,
  ];
}

const placeOf = (place: string): string => `(${place} + n * ${(STEP_MS / 1_000) * IDS_PER_SECOND + BASE})`;

/** FTS5 puts its words in order in so many bytes at a time: the more, the less has to be merged later. */
const MUCH = 128 * 1_048_576;
const USUAL = 1_048_576;

/**
 * SQLite's index gives no text back, so what it was given for the originals was written into a plain table of its name;
 * see `prepareSearch`. `place` changes with every copy as the place of the article does.
 */
function sqliteSearch(times: number): readonly string[] {
  return [
    "alter table search_index rename to original_words",
    ...SQLITE_SEARCH_TABLES,
    `insert into search_index (search_index, rank) values ('hashsize', ${MUCH})`,
    `${copies(0, times - 1)} insert into search_index (rowid, words)
      select ${placeOf("w.rowid")}, words from copy cross join original_words w`,
    `insert into search_index (search_index, rank) values ('hashsize', ${USUAL})`,
    "drop table original_words",
  ];
}

/**
 * On PostgreSQL the grams of a million articles take 6 GB and their index more than half an hour: the newest hundred
 * copies are in it. All that searches, and publishing, do there costs as among so many.
 */
const INDEXED_COPIES = 100;

function postgresqlSearch(times: number): readonly string[] {
  const newest = copies(Math.max(1, times - INDEXED_COPIES), times - 1);
  const copied = (table: string, columns: string): readonly string[] => [
    `create temporary table original_${table} as select * from ${table}`,
    `${newest} insert into ${table} (place, ${columns})
      select ${placeOf("place")}, ${columns} from copy cross join original_${table}`,
  ];
  return [
    "drop index search_index_by_gram",
    ...copied("search_texts", "headline, lead, body, marks"),
    ...copied("search_index", "headline_grams, top_grams, grams, marks"),
    "set local maintenance_work_mem = '3GB'",
    ...POSTGRESQL_SEARCH_TABLES.filter((statement) => statement.startsWith("create index")),
  ];
}

/** Before the originals are written. Whoever is killed meanwhile begins anew: the disk is not waited for. */
export async function prepareSearch({ name, writes }: Engine): Promise<void> {
  if (name === "postgresql") return;
  for (const pragma of ["synchronous = off", "secure_delete = off", "cache_size = -1000000"])
    await sql.raw(`pragma ${pragma}`).execute(writes);
  await writes
    .transaction()
    .execute((writer) => run(writer, ["drop table search_index", "create table search_index (words text)"]));
}

/** `count`: a multiple of the thousand originals that the engine's store has. */
export async function multiplyRows(engine: Engine, count: number): Promise<void> {
  const times = count / BASE;
  await engine.writes.transaction().execute(async (writer) => {
    if (times > 1) await run(writer, articleStatements(times, SPELLINGS[engine.name]));
    if (engine.name === "sqlite") await run(writer, sqliteSearch(times));
    else if (times > 1) await run(writer, postgresqlSearch(times));
  });
  await sql
    .raw(engine.name === "sqlite" ? "pragma wal_checkpoint(truncate)" : "vacuum analyze")
    .execute(engine.writes);
}
