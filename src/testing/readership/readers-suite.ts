// Readers suite: what every engine has to hold about the classes of readers, and what the desk asks of them.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Audience } from "../../terms/audience.ts";
import { DEVICE_CLASSES, REFERRER_CLASSES } from "../../terms/audience.ts";
import { BUCKET_WIDTHS } from "../../terms/bucket.ts";
import { articleId } from "../../terms/ids.ts";
import type { View } from "../../terms/view.ts";
import { publishArticles } from "../archive/change-articles.ts";
import { makeArticle, makeDraft } from "../archive/specimens.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { openEmpty } from "../archive/store-bench.ts";
import { total } from "./total.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = Date.parse("2025-09-08T12:00:00+09:00");
/** Over nearly five days, each in a minute of its own. */
const SPREAD_VIEWS = 120;
const APART = 57 * MINUTE;
const PHONE: Audience = { referrer: "search-engine", device: "phone" };
const COMPUTER: Audience = { referrer: "direct", device: "computer" };
const ALL = { from: 0, until: 100_000_000 } as const;

function view(article: number, reader: string, audience?: Audience): View {
  const visitor = { address: "192.0.2.1", userAgent: reader };
  return { articleId: articleId(article), visitor, ...(audience && { audience }) };
}

/** A driver's rows have no prototype. */
const plain = <T extends object>(rows: readonly T[]): readonly T[] => rows.map((row) => ({ ...row }));

const sum = (counts: readonly { readonly readers: number }[]): number =>
  counts.reduce((total, { readers }) => total + readers, 0);

function describeClasses(bench: StoreBench): void {
  describe("classes of readers", () => {
    it("are those of the view by which the reader was counted, in every width", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 2);
      await archive.recordViews([view(1, "r", PHONE), view(1, "r", COMPUTER), view(1, "s")], NOON);
      await archive.recordViews([view(1, "r", COMPUTER), view(2, "r", COMPUTER)], NOON + MINUTE);
      const expected = [
        { ...COMPUTER, readers: 1 },
        { ...PHONE, readers: 1 },
        { referrer: "unknown", device: "unknown", readers: 1 },
      ];
      for (const width of [60, 1440] as const) {
        const counted = await archive.sumClasses({ width, ...ALL });
        assert.deepEqual(
          counted.map(({ referrer, device, readers }) => ({ referrer, device, readers })),
          expected,
          String(width),
        );
      }
      assert.equal((await archive.sumClasses({ width: 1, ...ALL })).length, 3);
    });

    it("add up to the readers of all articles, bucket by bucket, and are forgotten with them", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 6);
      for (let at = 0; at < SPREAD_VIEWS; at += 1) {
        const audience: Audience = {
          referrer: REFERRER_CLASSES[at % 7] ?? "direct",
          device: DEVICE_CLASSES[at % 5] ?? "phone",
        };
        await archive.recordViews([view(1 + (at % 6), `r${at % 40}`, audience)], NOON + at * APART);
      }
      const addUp = async () => {
        const sums = [];
        for (const width of BUCKET_WIDTHS) {
          const classes = await archive.sumClasses({ width, ...ALL });
          const starts = Map.groupBy(classes, ({ start }) => start);
          for (const [start, counts] of starts) {
            const articles = await archive.sumReaders({ width, from: start, until: start + 1 });
            assert.equal(sum(counts), total(articles), `${width} ${start}`);
          }
          sums.push(sum(classes));
          assert.equal(total(await archive.sumReaders({ width, ...ALL })), sum(classes));
        }
        return sums;
      };
      const [minutes = 0, hours, days] = await addUp();
      assert.ok(minutes > SPREAD_VIEWS / 2);
      assert.deepEqual([hours, days], [minutes, minutes]);
      while ((await archive.forgetViews(NOON + 28 * HOUR + SPREAD_VIEWS * APART)) === "more");
      assert.deepEqual(await addUp(), [0, minutes, minutes]);
      while ((await archive.forgetViews(NOON + 90 * DAY)) === "more");
      assert.deepEqual(await addUp(), [0, 0, minutes]);
      assert.equal(await archive.readFirstBucket(60), undefined);
      assert.equal(await archive.readFirstBucket(1440), (NOON - 12 * HOUR) / MINUTE);
    });
  });
}

function describeQuestions(bench: StoreBench): void {
  describe("what the desk asks of readers", () => {
    it("are sections and kinds as the articles have them now", async (t) => {
      const archive = await openEmpty(t, bench);
      const publishedAt = "2025-09-08T00:00:00.000Z";
      for (const [section, kind] of [
        ["japan", "announcement"],
        ["japan", "feature"],
        ["world", "announcement"],
      ] as const) {
        await archive.createArticle(makeArticle({ draft: makeDraft({ section, kind }), publishedAt }));
      }
      await archive.recordViews([view(1, "r"), view(2, "r"), view(2, "s"), view(3, "r")], NOON);
      assert.deepEqual(plain(await archive.sumSections({ width: 60, ...ALL })), [
        { section: "japan", kind: "announcement", readers: 1 },
        { section: "japan", kind: "feature", readers: 2 },
        { section: "world", kind: "announcement", readers: 1 },
      ]);
    });

    it("is the life of one article, bucket by bucket", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 2);
      for (const [at, reader] of ["r", "s", "t"].entries()) {
        await archive.recordViews([view(1, reader), view(2, `${reader}2`)], NOON + at * 2 * HOUR);
      }
      const start = NOON / MINUTE;
      const hours = await archive.readArticleBuckets(articleId(1), {
        width: 60,
        from: start,
        until: start + 240,
      });
      assert.deepEqual(plain(hours), [
        { start, readers: 1 },
        { start: start + 120, readers: 1 },
      ]);
    });

    it("is how announcements fare in their first hours, wherever in the hour they were published", async (t) => {
      const archive = await openEmpty(t, bench);
      await publishArticles(archive, 1, "2025-09-08T03:59:59.999Z");
      await publishArticles(archive, 1, "2025-09-08T03:00:00.000Z");
      await publishArticles(archive, 1, "2025-09-07T02:00:00.000Z");
      await archive.createArticle(
        makeArticle({ draft: makeDraft({ kind: "feature" }), publishedAt: "2025-09-08T03:00:00.000Z" }),
      );
      await archive.recordViews([view(1, "r"), view(2, "r"), view(4, "r")], NOON + 30 * MINUTE);
      await archive.recordViews([view(1, "s")], NOON + 2 * HOUR - 1);
      await archive.recordViews([view(1, "t")], NOON + 2 * HOUR);
      const question = { from: NOON, until: NOON + HOUR, hours: 2, limit: 10 };
      assert.deepEqual(await archive.sumFirstHours(question), [
        { articleId: 1, publishedAt: NOON + HOUR - 1, readers: 2 },
        { articleId: 2, publishedAt: NOON, readers: 1 },
      ]);
      assert.equal((await archive.sumFirstHours({ ...question, limit: 1 })).length, 1);
      const none = { articleId: 3, publishedAt: NOON - DAY - HOUR, readers: 0 };
      assert.deepEqual((await archive.sumFirstHours({ ...question, from: 0 })).at(-1), none);
    });

    it("are searches that found nothing, by how often, and for a season only", async (t) => {
      const archive = await openEmpty(t, bench);
      const words = "<b>=1+1</b>' drop table";
      for (const [searched, at] of [
        ["哨戒ヘリ", NOON],
        ["哨戒ヘリ", NOON + DAY],
        [words, NOON + 2 * DAY],
      ] as const) {
        await archive.recordEmptySearch(searched, at);
      }
      assert.deepEqual(plain(await archive.listEmptySearches("2025-09-08", 10)), [
        { words: "哨戒ヘリ", times: 2, lastDay: "2025-09-09" },
        { words, times: 1, lastDay: "2025-09-10" },
      ]);
      assert.deepEqual(plain(await archive.listEmptySearches("2025-09-09", 1)), [
        { words, times: 1, lastDay: "2025-09-10" },
      ]);
      while ((await archive.forgetViews(NOON + 91 * DAY)) === "more");
      assert.deepEqual(
        (await archive.listEmptySearches("2025-01-01", 10)).map(({ times }) => times),
        [1, 1],
      );
    });
  });
}

export function describeReaders(bench: StoreBench): void {
  describeClasses(bench);
  describeQuestions(bench);
}
