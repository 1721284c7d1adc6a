// Multiply store: a SQLite store of a thousand articles → one of a million, its rows copied with other ids and dates.

import { DatabaseSync } from "node:sqlite";
import { dayOf } from "../../src/readership/day-of.ts";
import { placeOf } from "../../src/store/search/search-place.ts";
import { toWords } from "../../src/store/engines/sqlite-search.ts";
import { searchTextOf } from "../../src/search/search-text.ts";
import { articleId } from "../../src/terms/ids.ts";
import { makeFilledDraft } from "../fill-store.ts";

const TEN_YEARS_MS = 10 * 365 * 86_400_000;
const ISO = "strftime('%Y-%m-%dT%H:%M:%fZ', (:at) / 1000.0, 'unixepoch')";
const iso = (at: string): string => ISO.replace(":at", at);

/** Each copy of all articles lies so much before the one before it: together they fill ten years. */
type Copy = { readonly base: number; readonly copies: number; readonly stepMs: number };

/** `with recursive` counts the copies: one statement for each table, at the speed of the database. */
const copies = ({ copies: count }: Copy): string =>
  `with recursive copy(n) as (select 1 union all select n + 1 from copy where n < ${count - 1})`;

function copyTables(database: DatabaseSync, copy: Copy): void {
  const { base, stepMs } = copy;
  const id = `id + n * ${base}`;
  const at = `published_at - n * ${stepMs}`;
  database.exec(`create temp table originals as select * from articles;
    create temp table original_revisions as select r.*, a.published_at from article_revisions r join articles a on a.id = r.article_id;
    create temp table original_terms as select * from article_terms;`);
  database.exec(`${copies(copy)} insert into articles (id, revision, state, section, kind, series, series_order, published_at, key, card, change, excluded)
    select ${id}, revision, state, section, kind, series, series_order, ${at}, null,
      json_set(card, '$.id', ${id}, '$.publishedAt', ${iso(at)}, '$.updatedAt', ${iso(at)}), ${id}, 0
    from copy cross join originals`);
  database.exec(`${copies(copy)} insert into article_revisions (article_id, revision, article)
    select article_id + n * ${base}, revision, json_set(article, '$.id', article_id + n * ${base},
      '$.state.publishedAt', ${iso(at)}, '$.createdAt', ${iso(at)}, '$.updatedAt', ${iso(at)})
    from copy cross join original_revisions`);
  database.exec(`${copies(copy)} insert into article_terms (term_id, published_at, article_id, position)
    select term_id, ${at}, article_id + n * ${base}, position from copy cross join original_terms`);
  database.exec(`update terms set articles = articles * ${copy.copies}`);
}

function countDays(database: DatabaseSync): void {
  const add = database.prepare(
    "insert into published_days (day, articles) values (?, 1) on conflict (day) do update set articles = articles + 1",
  );
  database.exec("delete from published_days");
  const days = new Map<string, number>();
  for (const { published_at } of database.prepare("select published_at from articles").iterate()) {
    const day = dayOf(Number(published_at));
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  for (const [day, articles] of days) {
    add.run(day);
    database.prepare("update published_days set articles = ? where day = ?").run(articles, day);
  }
}

/** The index keeps no text: what each original gave it is made again, once, and put in for each of its copies. */
function copySearch(database: DatabaseSync, { base, copies: count, stepMs }: Copy, characters: number): void {
  const rows = database.prepare("select id, published_at from articles where id <= ? order by id").all(base);
  const place = database.prepare("insert into search_places (place, article_id) values (?, ?)");
  const put = database.prepare(
    "insert into search_index (rowid, headline, lead, body, marks) values (?, ?, ?, ?, ?)",
  );
  const texts = rows.map(({ id }) => {
    const article = {
      ...makeFilledDraft(Number(id), characters),
      id: articleId(Number(id)),
      state: { kind: "draft" },
      revision: 1,
      createdAt: "",
      updatedAt: "",
    } as const;
    const { headline, lead, body } = searchTextOf(article);
    const mark = `m${Buffer.from(`section ${article.section}`).toString("hex")}`;
    return [...[headline, lead, body].map(toWords), mark] as const;
  });
  for (let copy = count - 1; copy >= 1; copy -= 1) {
    for (const [at, { id, published_at }] of rows.entries()) {
      const copied = Number(id) + copy * base;
      const where = placeOf(Number(published_at) - copy * stepMs, copied);
      place.run(where, copied);
      put.run(where, ...(texts[at] ?? ["", "", "", ""]));
    }
  }
}

/** `file`: made by `fillStore` with `base` articles of so many characters. */
export function multiplyStore(file: string, base: number, count: number, characters: number): void {
  const copy: Copy = { base, copies: count / base, stepMs: Math.floor(TEN_YEARS_MS / count) };
  const database = new DatabaseSync(file);
  database.exec("pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -400000; begin");
  copyTables(database, copy);
  copySearch(database, copy, characters);
  countDays(database);
  database.exec(`delete from sitemap_shards;
    insert into sitemap_shards (shard, changed_at)
      select (id + 4999) / 5000, max(published_at) from articles where published_at is not null group by (id + 4999) / 5000;
    update counters set value = ${count} where name = 'change';
    commit; pragma wal_checkpoint(truncate)`);
  database.close();
}
