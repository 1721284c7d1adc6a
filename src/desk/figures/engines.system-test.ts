// The same readers on both engines: every figure to the last number.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { startTestPostgres } from "../../testing/postgres/postgres.ts";
import { openReadNewsroom } from "../../testing/readership/read-newsroom.ts";
import { answerReaders } from "../answer-readers.ts";

const FROM = Date.parse("2025-09-08T21:00:00+09:00") / 60_000;

test("both engines answer the desk alike", async () => {
  const postgres = await startTestPostgres();
  try {
    const plan = {
      seed: 11,
      from: FROM,
      minutes: 2_000,
      earlierArticles: 40,
      articlesPerDay: 20,
      withdrawnPerDay: 2,
      viewsPerDay: 1_500,
      readers: 300,
    };
    const stores = [
      await openReadNewsroom(plan),
      await openReadNewsroom(plan, await postgres.createDatabase()),
    ];
    const answer = async ({ archive, now }: { readonly archive: Archive; readonly now: number }) => {
      const house = { name: { ja: "知らせ", en: "Shirase" }, sections: [] };
      const answered = await answerReaders(archive, house, { language: "ja", format: "json", now }, "page");
      await archive.close();
      return answered.kind === "found" ? answered.body : assert.fail();
    };
    const [sqlite, postgresql] = [
      await answer(stores[0] ?? assert.fail()),
      await answer(stores[1] ?? assert.fail()),
    ];
    assert.ok(sqlite.length > 20_000, `${sqlite.length} letters`);
    assert.equal(postgresql, sqlite);
  } finally {
    await postgres.stop();
  }
});
