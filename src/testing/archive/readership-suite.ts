// Readership suite: what every engine has to hold about views, day keys and rankings.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/archive.ts";
import { articleId } from "../../terms/ids.ts";
import { makeArticle } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { openAt, openEmpty } from "./store-bench.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = Date.parse("2025-09-08T12:00:00+09:00");

async function publish(archive: Archive, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await archive.createArticle(makeArticle({ publishedAt: "2025-09-08T00:00:00.000Z" }));
  }
}

function view(article: number, readerKey: string, at: number) {
  return { articleId: articleId(article), readerKey, at };
}

async function readersOf(
  archive: Archive,
  now: number,
): Promise<readonly (readonly (readonly number[])[])[]> {
  const { windows } = await archive.readRankings(now, 10);
  return [windows.day, windows.week, windows.month].map((ranked) =>
    ranked.map(({ articleId, readers }) => [articleId, readers]),
  );
}

export function describeReadership(bench: StoreBench): void {
  describe("views", () => {
    it("count a reader once per article and day, in the minute of the first view", async (t) => {
      const archive = await openEmpty(t, bench);
      await publish(archive, 2);
      const views = [view(1, "r", NOON + 3 * MINUTE), view(1, "r", NOON), view(2, "r", NOON)];
      assert.equal(await archive.recordViews(views), 2);
      assert.equal(await archive.recordViews([view(1, "r", NOON + HOUR), view(1, "s", NOON)]), 1);
      const lastMinuteBefore = (await archive.readRankings(NOON + DAY, 10)).windows.day;
      assert.deepEqual(lastMinuteBefore, [
        { articleId: 1, readers: 2 },
        { articleId: 2, readers: 1 },
      ]);
      assert.deepEqual((await archive.readRankings(NOON + DAY + MINUTE, 10)).windows.day, []);
    });

    it("of a reader who returns on the next day count again", async (t) => {
      const archive = await openEmpty(t, bench);
      await publish(archive, 1);
      const midnight = Date.parse("2025-09-09T00:00:00+09:00");
      await archive.recordViews([view(1, "r", midnight - 1)]);
      assert.equal(await archive.recordViews([view(1, "r", midnight)]), 1);
      assert.deepEqual(await readersOf(archive, midnight + HOUR), [[[1, 2]], [[1, 2]], [[1, 2]]]);
    });

    it("of articles that readers may not see count nothing", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.createArticle(makeArticle());
      assert.equal(await archive.recordViews([view(1, "r", NOON), view(99, "r", NOON)]), 0);
      assert.equal(await archive.recordViews([]), 0);
    });

    it("recorded by several nodes at once are counted once", async (t) => {
      const location = await bench.makeLocation();
      const nodes = [await openAt(t, location), await openAt(t, location), await openAt(t, location)];
      await publish(nodes[0] ?? assert.fail(), 5);
      const batches = Array.from({ length: 30 }, (_, batch) =>
        Array.from({ length: 20 }, (_, at) =>
          view(1 + ((at * 7 + batch) % 5), `r${(at + batch) % 25}`, NOON + at),
        ),
      );
      const counted = await Promise.all(
        batches.map((views, at) => (nodes[at % 3] ?? assert.fail()).recordViews(views)),
      );
      const distinct = new Set(batches.flat().map(({ articleId, readerKey }) => `${articleId} ${readerKey}`))
        .size;
      assert.equal(
        counted.reduce((sum, count) => sum + count, 0),
        distinct,
      );
      const [day = [], week = []] = await readersOf(nodes[1] ?? assert.fail(), NOON + HOUR);
      assert.equal(
        day.reduce((sum, [, readers = 0]) => sum + readers, 0),
        distinct,
      );
      assert.deepEqual(week, day);
    });

    it("are forgotten when no ranking needs them, and the hours stay", async (t) => {
      const archive = await openEmpty(t, bench);
      await publish(archive, 1);
      for (let day = 0; day < 5; day += 1) await archive.recordViews([view(1, "r", NOON + day * DAY)]);
      assert.deepEqual(await readersOf(archive, NOON + 4 * DAY + HOUR), [[[1, 1]], [[1, 5]], [[1, 5]]]);
      assert.deepEqual(await readersOf(archive, NOON + 30 * DAY), [[], [], [[1, 5]]]);
      assert.deepEqual(await readersOf(archive, NOON + 30 * DAY + HOUR), [[], [], [[1, 4]]]);
    });
  });

  describe("rankings", () => {
    it("stand as of the last complete minute, and give no more than was asked", async (t) => {
      const archive = await openEmpty(t, bench);
      await publish(archive, 4);
      await archive.recordViews([1, 2, 3, 4].map((article) => view(article, "r", NOON)));
      const rankings = await archive.readRankings(NOON + MINUTE + 59_999, 3);
      assert.equal(rankings.asOf, new Date(NOON + MINUTE).toISOString());
      assert.deepEqual(
        rankings.windows.day.map(({ articleId }) => articleId),
        [4, 3, 2],
      );
      assert.deepEqual(rankings.windows.week, []);
    });
  });

  describe("day keys", () => {
    it("are the same for every node of a day, and gone with the next", async (t) => {
      const location = await bench.makeLocation();
      const nodes = await Promise.all([openAt(t, location), openAt(t, location)]);
      const keys = await Promise.all([...nodes, ...nodes].map((node) => node.loadDayKey("2025-09-08")));
      assert.equal(new Set(keys.map((key) => Buffer.from(key).toString("hex"))).size, 1);
      assert.equal(keys[0]?.length, 32);
      assert.deepEqual(await nodes[1]?.loadDayKey("2025-09-08"), keys[0]);
      assert.notDeepEqual(await nodes[0]?.loadDayKey("2025-09-09"), keys[0]);
      const late = await nodes[1]?.loadDayKey("2025-09-08");
      assert.notDeepEqual(late, keys[0]);
      assert.notDeepEqual(late, new Uint8Array(32));
    });
  });
}
