// Readership suite: what every engine has to hold about views, their clock, and what is forgotten.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { articleId } from "../../terms/ids.ts";
import type { View } from "../../terms/view.ts";
import { publishArticles } from "../archive/change-articles.ts";
import { makeArticle } from "../archive/specimens.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { openAt, openEmpty } from "../archive/store-bench.ts";
import { readRankings } from "./read-rankings.ts";
import { total } from "./total.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = Date.parse("2025-09-08T12:00:00+09:00");

function view(article: number, reader: string): View {
  return { articleId: articleId(article), visitor: { address: "192.0.2.1", userAgent: reader } };
}

async function readersOf(
  archive: Archive,
  now: number,
): Promise<readonly (readonly (readonly number[])[])[]> {
  const { day, week, month } = await readRankings(archive, now, 10);
  return [day, week, month].map((ranked) => ranked.map(({ articleId, readers }) => [articleId, readers]));
}

/** Readers in buckets of one width, by the time at which each begins. */
async function readersAt(archive: Archive, width: 1 | 60 | 1440, start: number): Promise<number> {
  const from = start / MINUTE;
  return total(await archive.sumReaders({ width, from, until: from + 1 }));
}

export function describeReadership(bench: StoreBench): void {
  describe("views", () => {
    it("count a reader once per article and day, in the minute of the commit", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 2);
      assert.equal(await archive.recordViews([view(1, "r"), view(1, "r"), view(2, "r")], NOON), 2);
      assert.equal(await archive.recordViews([view(1, "r"), view(1, "s")], NOON + MINUTE), 1);
      assert.equal(await archive.recordViews([view(1, "r"), view(1, "s")], NOON + HOUR), 0);
      assert.deepEqual(
        await Promise.all([0, 1, 2].map((minute) => readersAt(archive, 1, NOON + minute * MINUTE))),
        [2, 1, 0],
      );
      assert.deepEqual(await readersAt(archive, 60, NOON), 3);
      assert.deepEqual((await readersOf(archive, NOON + DAY))[0], [
        [1, 2],
        [2, 1],
      ]);
      assert.deepEqual((await readersOf(archive, NOON + DAY + MINUTE))[0], [[1, 1]]);
    });

    it("that are new are told from those that are known, wherever they stand in a batch", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 4);
      const known = [view(3, "a"), view(1, "c"), view(1, "a"), view(4, "b")];
      assert.equal(await archive.recordViews(known, NOON), 4);
      const readers = ["d", "a", "c", "b", "e"];
      const all = [3, 1, 4, 2].flatMap((article) => readers.map((reader) => view(article, reader)));
      assert.equal(await archive.recordViews([...all, ...known, ...all], NOON + MINUTE), 16);
      const { articles, readers: added } = await archive.sumReaders({
        width: 1,
        from: NOON / MINUTE + 1,
        until: NOON / MINUTE + 2,
      });
      const byArticle = [...articles].map((article, at) => [article, added[at]]);
      assert.deepEqual(
        byArticle.toSorted(([a = 0], [b = 0]) => a - b),
        [
          [1, 3],
          [2, 5],
          [3, 4],
          [4, 4],
        ],
      );
    });

    it("of a reader who returns on the next day count again, in the newsroom's day", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 1);
      const midnight = Date.parse("2025-09-09T00:00:00+09:00");
      assert.equal(await archive.recordViews([view(1, "r")], midnight - 1), 1);
      assert.equal(await archive.recordViews([view(1, "r")], midnight), 1);
      assert.equal(await archive.recordViews([view(1, "r")], midnight + DAY - 1), 0);
      assert.deepEqual(await readersOf(archive, midnight + HOUR), [[[1, 2]], [[1, 2]], [[1, 2]]]);
      const days = await Promise.all([0, 1].map((day) => readersAt(archive, 1440, midnight - day * DAY)));
      assert.deepEqual(days, [1, 1]);
    });

    it("of articles that readers may not see count nothing", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.createArticle(makeArticle());
      assert.equal(await archive.recordViews([view(1, "r"), view(99, "r")], NOON), 0);
      assert.equal(await archive.recordViews([], NOON), 0);
    });

    it("recorded by several nodes at once are counted once", async (t) => {
      const location = await bench.makeStore();
      const nodes = [await openAt(t, location), await openAt(t, location), await openAt(t, location)];
      await publishArticles(nodes[0] ?? assert.fail(), 5);
      const batches = Array.from({ length: 30 }, (_, batch) =>
        Array.from({ length: 20 }, (_, at) => view(1 + ((at * 7 + batch) % 5), `r${(at + batch) % 25}`)),
      );
      const counted = await Promise.all(
        batches.map((views, at) => (nodes[at % 3] ?? assert.fail()).recordViews(views, NOON + at)),
      );
      const keys = batches.flat().map(({ articleId, visitor }) => `${articleId} ${visitor.userAgent}`);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
      assert.equal(sum(counted), new Set(keys).size);
      const [day = [], week = []] = await readersOf(nodes[1] ?? assert.fail(), NOON + HOUR);
      assert.equal(sum(day.map(([, readers = 0]) => readers)), new Set(keys).size);
      assert.deepEqual(week, day);
    });
  });

  describe("the clock of views", () => {
    it("adds nothing to a minute that a ranker has closed", async (t) => {
      const location = await bench.makeStore();
      const [node, late] = await Promise.all([openAt(t, location), openAt(t, location)]);
      await publishArticles(node, 1);
      await node.recordViews([view(1, "r")], NOON);
      const closed = await node.closeMinute(NOON + MINUTE);
      assert.deepEqual(closed, { minute: (NOON + MINUTE) / MINUTE, epoch: 0 });
      await late.recordViews([view(1, "s")], NOON + MINUTE - 1);
      assert.deepEqual(
        await Promise.all([0, 1].map((minute) => readersAt(node, 1, NOON + minute * MINUTE))),
        [1, 1],
      );
    });

    it("leaves a closed minute as it was, however many record at the moment of closing", async (t) => {
      const location = await bench.makeStore();
      const nodes = await Promise.all([openAt(t, location), openAt(t, location)]);
      await publishArticles(nodes[0], 1);
      const closed = new Map<number, number>();
      const closeAndSum = async (now: number) => {
        const { minute } = await nodes[1].closeMinute(now);
        for (const start of [minute - 2, minute - 1]) {
          const readers = await readersAt(nodes[1], 1, start * MINUTE);
          assert.equal(closed.get(start) ?? readers, readers, `minute ${start}`);
          closed.set(start, readers);
        }
      };
      for (let step = 0; step < 40; step += 1) {
        const now = NOON + step * MINUTE;
        const batch = (name: string) => [view(1, `${name}${step}a`), view(1, `${name}${step}b`)];
        await Promise.all([
          ...nodes.map((node, at) => node.recordViews(batch(`${at}`), now)),
          closeAndSum(now + MINUTE),
          ...nodes.map((node, at) => node.recordViews(batch(`late ${at}`), now)),
        ]);
      }
      await closeAndSum(NOON + 41 * MINUTE);
      const sums = await nodes[0].sumReaders({ width: 60, from: 0, until: 2 ** 30 });
      assert.equal(total(sums), 40 * 8);
    });

    it("goes back after it had jumped ahead, and tells rankers by a new epoch", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 1);
      await archive.recordViews([view(1, "r")], NOON + 3 * HOUR);
      await archive.recordViews([view(1, "s"), view(1, "r")], NOON);
      assert.deepEqual(await archive.closeMinute(NOON + MINUTE), {
        minute: (NOON + MINUTE) / MINUTE,
        epoch: 1,
      });
      assert.deepEqual((await readersOf(archive, NOON + MINUTE))[0], [[1, 1]]);
      assert.deepEqual((await readersOf(archive, NOON + 3 * HOUR + MINUTE))[0], [[1, 2]]);
    });
  });

  describe("what is forgotten", () => {
    it("are minutes after 25 hours and hours after 31 days; days stay", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 1);
      await archive.recordViews([view(1, "r")], NOON);
      const widths = [1, 60, 1440] as const;
      const startOf = { 1: NOON, 60: NOON, 1440: NOON - 12 * HOUR };
      const leftAt = async (now: number) => {
        while ((await archive.forgetViews(now)) === "more");
        return Promise.all(widths.map((width) => readersAt(archive, width, startOf[width])));
      };
      assert.deepEqual(await leftAt(NOON + 25 * HOUR), [1, 1, 1]);
      assert.deepEqual(await leftAt(NOON + 28 * HOUR), [0, 1, 1]);
      assert.deepEqual(await leftAt(NOON + 31 * DAY), [0, 1, 1]);
      assert.deepEqual(await leftAt(NOON + 32 * DAY), [0, 0, 1]);
      assert.deepEqual(await leftAt(NOON + 4_000 * DAY), [0, 0, 1]);
    });

    it("is more than one stroke takes, and goes on where it was broken off", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 1);
      await archive.recordViews(
        Array.from({ length: 5_000 }, (_, reader) => view(1, `r${reader}`)),
        NOON,
      );
      const outcomes = [];
      for (let stroke = 0; stroke < 3; stroke += 1) outcomes.push(await archive.forgetViews(NOON + DAY));
      assert.deepEqual(outcomes, ["more", "more", "done"]);
      assert.equal(await archive.recordViews([view(1, "r0")], NOON + DAY), 1);
    });

    it("leaves the readers of a day alone until the day has ended for every process", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 1);
      const midnight = Date.parse("2025-09-09T00:00:00+09:00");
      await archive.recordViews([view(1, "r")], midnight - 3 * MINUTE);
      await archive.forgetViews(midnight - MINUTE);
      assert.equal(await archive.recordViews([view(1, "r")], midnight - MINUTE), 0);
      await archive.forgetViews(midnight);
      // A process whose clock is two minutes late: the new day has begun for it too.
      assert.equal(await archive.recordViews([view(1, "r")], midnight - 2 * MINUTE), 1);
      assert.equal(await archive.recordViews([view(1, "r")], midnight + MINUTE), 0);
    });
  });

  describe("an editor's decision on rankings", () => {
    it("takes an article out and lets it in again, and is kept with who, when and why", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 2);
      await archive.recordViews([view(1, "r"), view(2, "r"), view(2, "s")], NOON);
      const decision = { articleId: articleId(2), by: "Sato", at: "2025-09-08T03:00:00.000Z" };
      const out = { ...decision, excluded: true, reason: "訂正中" };
      const back = { ...decision, excluded: false, reason: "訂正済み" };
      assert.equal(await archive.decideRanking(out), "saved");
      assert.deepEqual((await readersOf(archive, NOON + MINUTE))[0], [[1, 1]]);
      assert.equal(await archive.decideRanking(back), "saved");
      assert.deepEqual((await readersOf(archive, NOON + MINUTE))[0], [
        [2, 2],
        [1, 1],
      ]);
      assert.equal(await archive.decideRanking({ ...out, articleId: articleId(99) }), "missing");
      assert.deepEqual(await archive.listRankingDecisions(), [out, back]);
      assert.deepEqual(await archive.listRankingDecisions(articleId(1)), []);
    });
  });

  describe("the zone of days", () => {
    it("can be chosen for a new store, and not be changed once readers are counted", async (t) => {
      const location = await bench.makeLocation();
      const utc = await openArchive(location, { offsetMinutes: 0 });
      assert.ok(utc.ok);
      t.after(() => utc.value.close());
      await publishArticles(utc.value, 1);
      const midnight = Date.parse("2025-09-09T00:00:00Z");
      await utc.value.recordViews([view(1, "r")], midnight - 1);
      assert.equal(await utc.value.recordViews([view(1, "r")], midnight), 1);
      assert.equal(await readersAt(utc.value, 1440, midnight), 1);
      const japan = await openArchive(location);
      assert.ok(!japan.ok);
      assert.equal(japan.error.kind, "zone");
      assert.match(japan.error.message, /540 minutes.*counted in days that begin 0 minutes/);
    });
  });
}
