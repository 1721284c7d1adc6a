// Reader record suite: what every engine has to hold about readers' reports and counts in an export.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive, ArchiveRecord } from "../../newsroom/ports/archive.ts";
import { SITE_IDENTITY } from "../../newsroom/site-identity.ts";
import { articleId } from "../../terms/ids.ts";
import { makeArticle } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const AT = "2025-09-08T00:00:00.000Z";
const NOON = Date.parse("2025-09-10T03:00:00.000Z");

async function fill(archive: Archive): Promise<void> {
  await archive.keepSetting(SITE_IDENTITY, "3f0c2f34-0000-4000-8000-000000000001");
  for (let number = 0; number < 3; number += 1) await archive.createArticle(makeArticle({ publishedAt: AT }));
  await archive.saveReport({
    articleId: articleId(2),
    text: "「2隻」は\u0000「3隻」では\ud800?",
    receivedAt: AT,
  });
  await archive.saveReport({ text: "連絡です。", receivedAt: AT });
  await archive.closeReport(2, "佐藤", { at: AT, actor: { kind: "console", name: "reports" } });
  for (const [minutes, readers] of [
    [0, 3],
    [61, 2],
    [1_500, 4],
  ] as const) {
    const views = Array.from({ length: readers }, (_, reader) => ({
      articleId: articleId(1 + (reader % 2)),
      visitor: { address: `192.0.2.${reader}`, userAgent: `browser ${minutes}` },
    }));
    assert.equal(await archive.recordViews(views, NOON + minutes * 60_000), readers);
  }
}

async function restoreAll(archive: Archive, records: readonly ArchiveRecord[]): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for (const record of records) outcomes.push(await archive.restoreRecord(record));
  return outcomes;
}

const ofKind = (records: readonly ArchiveRecord[], kind: ArchiveRecord["kind"]): readonly ArchiveRecord[] =>
  records.filter((record) => record.kind === kind);

async function sumDays(archive: Archive) {
  const from = Math.floor(NOON / 60_000) - 1_440;
  const { articles, readers } = await archive.sumReaders({ width: 1_440, from, until: from + 10_000 });
  return Object.fromEntries(articles.map((article, at) => [article, readers[at]]));
}

export function describeReaderRecords(bench: StoreBench): void {
  describe("records of readers", () => {
    it("give an empty store the same reports and the same counts, and nobody is counted twice", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const records = await collect(archive.exportRecords());
      assert.equal(ofKind(records, "reader-report").length, 2);
      assert.deepEqual(await sumDays(archive), { 1: 5, 2: 4 });
      const copy = await openAt(t, await bench.makeStore());
      const { epoch } = await copy.closeMinute(NOON);
      assert.deepEqual(new Set(await restoreAll(copy, records)), new Set(["added"]));
      assert.deepStrictEqual(await collect(copy.exportRecords()), records);
      assert.deepEqual(await sumDays(copy), { 1: 5, 2: 4 });
      assert.ok((await copy.closeMinute(NOON)).epoch > epoch, "rankings are added up anew");
      assert.deepEqual(new Set(await restoreAll(copy, records)), new Set(["same"]));
      assert.deepEqual(await sumDays(copy), { 1: 5, 2: 4 });
      const all = { which: "all", limit: 9 } as const;
      assert.deepEqual(await copy.listReports(all), await archive.listReports(all));
      assert.equal(await copy.saveReport({ text: "次", receivedAt: AT }), 3);
      const question = { width: 1_440, from: 0, until: 2_000_000_000 } as const;
      const classes = await copy.sumClasses(question);
      assert.equal(
        classes.reduce((sum, { readers }) => sum + readers, 0),
        9,
        "by class they are as many",
      );
    });

    it("hold nothing by which a reader could be told", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const counts = JSON.stringify(ofKind(await collect(archive.exportRecords()), "reader-count"));
      assert.doesNotMatch(counts, /192\.0\.2|browser|referrer|device/);
    });

    it("of another newsroom, of other days or of buckets that have gone on are not taken", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const records = await collect(archive.exportRecords());
      const counts = ofKind(records, "reader-count");
      const reports = ofKind(records, "reader-report");
      const bare = await openEmpty(t, bench);
      await bare.keepSetting(SITE_IDENTITY, "3f0c2f34-0000-4000-8000-000000000001");
      await assert.rejects(restoreAll(bare, counts), /about article 1, which the store does not have/);
      await assert.rejects(restoreAll(bare, reports), /about article 2, which the store does not have/);
      const other = await openEmpty(t, bench);
      await other.keepSetting(SITE_IDENTITY, "another");
      for (let number = 0; number < 3; number += 1)
        await other.createArticle(makeArticle({ publishedAt: AT, createdAt: "2025-09-08T08:00:00.001Z" }));
      assert.deepEqual(new Set(await restoreAll(other, counts)), new Set(["taken"]));
      assert.equal((await restoreAll(other, reports))[0], "taken");
      assert.deepEqual(await sumDays(other), {});
      const [first] = counts;
      assert.ok(first?.kind === "reader-count");
      assert.equal(await archive.restoreRecord({ ...first, offsetMinutes: 0 }), "taken");
      assert.equal(await archive.restoreRecord({ ...first, counts: [[1, 99]] }), "taken");
      assert.deepEqual(await sumDays(archive), { 1: 5, 2: 4 });
    });
  });
}
