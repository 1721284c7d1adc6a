import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../../terms/ids.ts";
import { medianOfAll } from "./median-timeliness.ts";
import { delaysOf, isAfterwards, type PublishedArticle, sortArticles } from "./sort-articles.ts";
import { tellTimeliness, timelinessOf } from "./timeliness-of.ts";

const OFFICE = { zone: "Asia/Tokyo", officeDays: [1, 2, 3, 4, 5], from: "09:30", to: "18:15" };
const ARTICLE: PublishedArticle = {
  source: sourceId("mod"),
  announcedAt: "2025-09-10T15:00:00+09:00",
  receivedAt: "2025-09-10T06:04:00.000Z",
  publishedAt: "2025-09-10T06:12:20.000Z",
  watchedSince: "2025-09-01T00:00:00.000Z",
  isRevision: false,
};

test("what was announced before anybody watched, or came in a week late, does not count, and each is counted by its reason", () => {
  const { announcedAt: _announcedAt, ...undated } = ARTICLE;
  const sorted = sortArticles(
    [
      ARTICLE,
      { ...ARTICLE, announcedAt: "2025-09-10" },
      { ...ARTICLE, announcedAt: "2025-08-31" },
      { ...ARTICLE, announcedAt: "2024-03-01T10:00:00+09:00" },
      { ...ARTICLE, announcedAt: "2025-09-02", receivedAt: "2025-09-10T06:04:00.000Z" },
      undated,
      { ...ARTICLE, announcedAt: "2025-09-10T16:00:00+09:00" },
      { ...ARTICLE, isRevision: true },
    ],
    () => OFFICE,
  );
  assert.deepEqual(
    sorted.counted.map(({ timeliness }) => [timeliness.minutes, timeliness.countedFrom]),
    [
      [12, "announcement"],
      [342, "office-opening"],
    ],
  );
  assert.deepEqual([sorted.afterwards, sorted.revisions, sorted.unknown], [3, 1, 2]);
  assert.deepEqual(medianOfAll(sorted.counted), { medianMinutes: 177, articles: 2, fromOffice: 1 });
  assert.equal(medianOfAll([]), undefined);
});

test("the day on which watching began counts, and of a source that is brought only the week does", () => {
  assert.equal(isAfterwards({ ...ARTICLE, announcedAt: "2025-09-01" }), true, "received nine days after");
  const soon = { ...ARTICLE, receivedAt: "2025-09-01T06:00:00.000Z" };
  assert.equal(isAfterwards({ ...soon, announcedAt: "2025-09-01" }), false);
  assert.equal(isAfterwards({ ...soon, announcedAt: "2025-09-01T08:00:00+09:00" }), true);
  const { watchedSince: _watchedSince, ...brought } = soon;
  assert.equal(isAfterwards({ ...brought, announcedAt: "2025-09-01T08:00:00+09:00" }), false);
  assert.equal(isAfterwards({ ...brought, announcedAt: "2025-08" }), false, "nobody knows the day");
});

test("delays are of announcements whose minute is known", () => {
  const at = (announcedAt: string) => ({ ...ARTICLE, announcedAt });
  const receipts = [
    ARTICLE,
    at("2025-09-10"),
    at("2025-09-10T16:00+09:00"),
    at("2025-09-10T06:00Z"),
    at("2025-09-10T15:00"),
  ];
  assert.deepEqual(delaysOf(receipts), [4, 4]);
});

test("about a change it counts from when that was received, and says so", () => {
  const told = timelinessOf({ ...ARTICLE, announcedAt: "2024-01-01", isRevision: true }, OFFICE);
  assert.deepEqual([told.minutes, told.countedFrom], [8, "receipt"]);
  assert.equal(tellTimeliness(told)?.ja, "変更の受信から読者まで8分");
});
