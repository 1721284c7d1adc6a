import assert from "node:assert/strict";
import { test } from "node:test";
import type { SearchMatch } from "../engines/engine.ts";
import { openSqlite } from "../engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../migrations/all-migrations.ts";
import { migrate } from "../migrations/migrate.ts";
import { createSearchStore } from "./search-store.ts";

test("what stands nowhere is looked for once, in whatever order, and what is all found no further", async (t) => {
  const engine = await openSqlite(":memory:");
  t.after(() => engine.close());
  await migrate(engine, ALL_MIGRATIONS, "s");
  const put = (place: number, headline: string) =>
    engine.writes
      .transaction()
      .execute((writer) =>
        engine.search.put(writer, { place, marks: [], text: { headline: [headline], lead: [], body: [] } }),
      );
  await put(1, "日米会談");
  await put(2, "日米訓練");
  const asked: SearchMatch[] = [];
  const look: typeof engine.search.look = (reader, match, limits) => {
    asked.push(match);
    return engine.search.look(reader, match, limits);
  };
  const store = createSearchStore({ ...engine, search: { ...engine.search, look } });
  const timesFor = async (term: string, order: "newest" | "best"): Promise<number> => {
    asked.length = 0;
    await store.search({ terms: [term], excluded: [], order, limit: 20 });
    return asked.length;
  };
  assert.equal(await timesFor("米日", "newest"), 1);
  assert.equal(await timesFor("米日", "best"), 1, "the count has said so");
  assert.equal(await timesFor("日米", "newest"), 1, "what is counted is the page");
  assert.equal(await timesFor("日米", "best"), 2, "both are in headlines");
});
