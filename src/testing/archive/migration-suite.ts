// Migration suite: what every engine has to hold about the tables' changes.

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { describe, it } from "node:test";
import { sql } from "kysely";
import type { Engine } from "../../store/engines/engine.ts";
import { ALL_MIGRATIONS } from "../../store/migrations/all-migrations.ts";
import { migrate } from "../../store/migrations/migrate.ts";
import type { Migration } from "../../store/migrations/migration.ts";
import { openArchive } from "../../store/open-archive.ts";
import { articleId } from "../../terms/ids.ts";
import { makeArticle } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { openAt } from "./store-bench.ts";

type OpenEngine = (location: string) => Promise<Engine>;

function migration(number: number, ...statements: readonly string[]): Migration {
  return { number, name: `step ${number}`, statements: () => statements };
}

const NEXT = ALL_MIGRATIONS.length + 1;
const APPLES = migration(NEXT, "create table apples (id integer primary key)");
const BROKEN = migration(NEXT + 1, "create table pears (id integer primary key)", "create tabel plums (id)");

export function describeMigrations(bench: StoreBench, openEngine: OpenEngine): void {
  type Opened = { readonly engine: Engine; readonly location: string };
  const openNew = async (t: TestContext): Promise<Opened> => openEngineAt(t, await bench.makeLocation());
  /** For what changes the tables that are there. */
  const openMade = async (t: TestContext): Promise<Opened> => openEngineAt(t, await bench.makeStore());

  async function openEngineAt(t: TestContext, location: string): Promise<Opened> {
    const engine = await openEngine(location);
    t.after(() => engine.close());
    return { engine, location };
  }

  describe("migrations", () => {
    it("a store newer than the program is refused, and both versions are named", async (t) => {
      const { engine, location } = await openMade(t);
      await migrate(engine, [...ALL_MIGRATIONS, APPLES], "s");
      const opened = await openArchive(location);
      assert.ok(!opened.ok);
      assert.equal(opened.error.kind, "newer");
      assert.match(opened.error.message, new RegExp(`version ${NEXT}.*versions up to ${NEXT - 1}`));
    });

    it("one that fails half-way leaves nothing behind, and what came before it stays", async (t) => {
      const { engine } = await openMade(t);
      await assert.rejects(migrate(engine, [...ALL_MIGRATIONS, APPLES, BROKEN], "s"));
      const tables = await engine.listTables(engine.reads);
      assert.deepEqual([tables.includes("apples"), tables.includes("pears")], [true, false]);
      const mended = [...ALL_MIGRATIONS, APPLES, migration(NEXT + 1, "create table pears (id integer)")];
      assert.ok((await migrate(engine, mended, "s")).ok);
      assert.ok((await engine.listTables(engine.reads)).includes("pears"));
    });

    it("many who open a new store at once make its tables once", async (t) => {
      const location = await bench.makeLocation();
      const opened = await Promise.all(Array.from({ length: 6 }, () => openArchive(location)));
      for (const one of opened) {
        assert.ok(one.ok, one.ok ? "" : one.error.message);
        t.after(() => one.value.close());
      }
      const engine = await openEngine(location);
      t.after(() => engine.close());
      const applied = await engine.reads.selectFrom("applied_migrations").select("number").execute();
      assert.equal(applied.length, ALL_MIGRATIONS.length);
    });

    it("days that were those of UTC become days in Japan, made from the hours", async (t) => {
      const { engine, location } = await openNew(t);
      await migrate(engine, ALL_MIGRATIONS.slice(0, 1), "s");
      const hour = (text: string, readers: number) => {
        const start = Date.parse(text) / 60_000;
        return { width: 60, start, article_id: 7, readers };
      };
      const hours = [
        hour("2025-09-07T14:00Z", 1),
        hour("2025-09-07T15:00Z", 2),
        hour("2025-09-08T00:00Z", 4),
        hour("2025-09-08T14:00Z", 8),
        hour("2025-09-08T15:00Z", 16),
      ];
      const utcDay = { ...hour("2025-09-08T00:00Z", 28), width: 1440 };
      await engine.writes.transaction().execute(async (writer) => {
        await writer
          .insertInto("view_counts")
          .values([...hours, utcDay])
          .execute();
      });
      const archive = await openAt(t, location);
      const midnight = Date.parse("2025-09-08T00:00+09:00") / 60_000;
      const readers = [];
      for (const day of [-1440, 0, 1440]) {
        const from = midnight + day;
        readers.push(await archive.sumReaders({ width: 1440, from, until: from + 1 }));
      }
      assert.deepEqual(
        readers,
        [1, 14, 16].map((count) => ({ articles: [7], readers: [count] })),
      );
      assert.deepEqual(await archive.listWork(), [
        { kind: "fill-ledger", key: "", dueAt: 0, attempts: 0 },
        { kind: "forget-views", key: "", dueAt: 0, attempts: 0 },
        { kind: "index-articles", key: "", dueAt: 0, attempts: 0 },
        { kind: "index-inbox", key: "", dueAt: 0, attempts: 0 },
        { kind: "index-terms", key: "", dueAt: 0, attempts: 0 },
      ]);
    });

    it("of what is held from before, the newest revision waits, and nothing that has a draft", async (t) => {
      const { engine, location } = await openNew(t);
      await migrate(engine, ALL_MIGRATIONS.slice(0, 35), "s");
      // id, chain, revision, held, held_rank, article.
      const rows = [
        [1, 1, 1, 1, 2, null],
        [2, 1, 2, 1, 1, null],
        [3, 3, 1, 1, 1, null],
        [4, 3, 2, 1, 1, 9],
        [5, 5, 1, 0, 0, null],
        [6, 6, 1, 1, 0, null],
      ] as const;
      await engine.writes.transaction().execute(async (writer) => {
        await sql`insert into sources (id, source) values ('s', '{}')`.execute(writer);
        for (const [id, chain, revision, held, rank, article] of rows)
          await sql`insert into announcements
            (id, source_id, sha256, text_sha256, chain, revision, received_at, article_id, held, held_rank, document, bytes)
            values (${id}, 's', ${`${id}`}, ${`${id}`}, ${chain}, ${revision}, '2025-09-08T00:00:00.000Z', ${article},
              ${held}, ${rank}, '{}', ${new Uint8Array()})`.execute(writer);
      });
      const archive = await openAt(t, location);
      const counts = [];
      for (const part of ["all", "rules", "urgent", "aside"] as const)
        counts.push(await archive.countHeld(part));
      assert.deepEqual(counts, [2, 1, 0, 0]);
      assert.deepEqual(
        (await archive.listHeld({ limit: 9 })).map(({ id }) => id),
        [6, 2],
      );
    });

    it("articles from before there was a search are due to be brought into its index, and are", async (t) => {
      const { engine, location } = await openMade(t);
      const archive = await openAt(t, location);
      const ids: number[] = [];
      for (let made = 0; made < 60; made += 1) {
        ids.push((await archive.createArticle(makeArticle({ publishedAt: "2025-09-08T00:00:00.000Z" }))).id);
      }
      const last = (await archive.findArticle(articleId(60))) ?? assert.fail();
      const farOn = { ...last, id: articleId(4_200) };
      assert.equal(await archive.restoreRecord({ kind: "article", revisions: [farOn] }), "added");
      ids.push(farOn.id);
      const question = { terms: ["防衛"], excluded: [], order: "newest", limit: 100 } as const;
      const places = await engine.reads.selectFrom("search_places").select("place").execute();
      await engine.writes.transaction().execute(async (writer) => {
        for (const { place } of places) await engine.search.remove(writer, place);
        await writer.deleteFrom("search_places").execute();
      });
      assert.equal((await archive.search(question)).count, 0);
      for (const outcome of ["more", "more", "more", "more", "done"])
        assert.equal(await archive.indexArticles(), outcome);
      const { cards } = await archive.search(question);
      assert.deepEqual(cards.map(({ id }) => id).toReversed(), ids);
    });

    it("a store whose tables were made by other statements is refused", async (t) => {
      const { engine } = await openMade(t);
      await migrate(engine, [...ALL_MIGRATIONS, APPLES], "s");
      const edited = migration(NEXT, "create table apples (id integer primary key, name text)");
      const refused = await migrate(engine, [...ALL_MIGRATIONS, edited], "s");
      assert.equal(!refused.ok && refused.error.kind, "altered");
    });

    it("a database that holds something else is refused and left alone", async (t) => {
      const { engine, location } = await openNew(t);
      await sql`create table recipes (id integer)`.execute(engine.writes);
      const opened = await openArchive(location);
      assert.ok(!opened.ok);
      assert.equal(opened.error.kind, "foreign");
      assert.match(opened.error.message, /recipes/);
      assert.deepEqual(await engine.listTables(engine.reads), ["recipes"]);
    });
  });
}
