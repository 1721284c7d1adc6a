// Record suite: what every engine has to hold about export and import.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive, ArchiveRecord } from "../../newsroom/archive.ts";
import { makeAnnouncement, makeArticle, makeProvenance, MINISTRY } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const ADDRESS = "https://example.jp/1";

/** Two revisions of an announcement, an article of two revisions, and an article with a key. */
async function fill(archive: Archive): Promise<void> {
  const { announcement } = await archive.saveAnnouncement(makeAnnouncement("甲", { address: ADDRESS }));
  await archive.saveAnnouncement(makeAnnouncement("乙", { address: ADDRESS }));
  const publishedAt = "2025-09-08T00:00:00.000Z";
  const article = await archive.createArticle(
    makeArticle({ provenance: makeProvenance(announcement), publishedAt }),
  );
  await archive.saveArticle({ ...article, revision: 2 });
  await archive.createArticle(makeArticle({ key: "feature-1" }));
}

async function restoreAll(archive: Archive, records: readonly ArchiveRecord[]): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for (const record of records) outcomes.push(await archive.restoreRecord(record));
  return outcomes;
}

export function describeRecords(bench: StoreBench): void {
  describe("records of a store", () => {
    it("put into an empty store make the same store", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const records = await collect(archive.exportRecords());
      assert.deepEqual(
        records.map(({ kind }) => kind),
        ["source", "announcement", "announcement", "article", "article"],
      );
      const copy = await openAt(t, await bench.makeLocation());
      assert.deepEqual(new Set(await restoreAll(copy, records)), new Set(["added"]));
      assert.deepStrictEqual(await collect(copy.exportRecords()), records);
      assert.deepEqual(new Set(await restoreAll(copy, records)), new Set(["same"]));
    });

    it("a secret is kept as the first process made it, and is in no export", async (t) => {
      const archive = await openEmpty(t, bench);
      assert.equal(await archive.readSetting("secret:pages"), undefined);
      const kept = await Promise.all(
        ["甲", "乙", "丙"].map((made) => archive.keepSetting("secret:pages", made)),
      );
      assert.equal(new Set(kept).size, 1);
      assert.equal(await archive.readSetting("secret:pages"), kept[0]);
      const records = await collect(archive.exportRecords());
      assert.deepEqual(
        records.filter(({ kind }) => kind === "setting"),
        [],
      );
    });

    it("go on in the copy as they would have in the store they came from", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const copy = await openAt(t, await bench.makeLocation());
      await restoreAll(copy, await collect(archive.exportRecords()));
      const known = await copy.saveAnnouncement(makeAnnouncement("乙", { address: ADDRESS }));
      const changed = await copy.saveAnnouncement(makeAnnouncement("丙", { address: ADDRESS }));
      assert.deepEqual(
        [known.outcome, changed.outcome, changed.announcement.revision],
        ["same", "revision", 3],
      );
      assert.equal((await copy.createArticle(makeArticle({ key: "feature-1" }))).id, 2);
      assert.equal((await copy.createArticle(makeArticle())).id, 3);
      assert.equal((await copy.listCards({ limit: 9 })).length, 1);
    });

    it("whose id belongs to something else change nothing", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const other = await openEmpty(t, bench);
      await other.saveSource({ ...MINISTRY, name: "別" });
      const { announcement } = await other.saveAnnouncement(makeAnnouncement("別"));
      await other.createArticle(makeArticle({ provenance: makeProvenance(announcement), key: "feature-1" }));
      const before = await collect(other.exportRecords());
      const [source, first, , article, feature] = await collect(archive.exportRecords());
      assert.ok(source && first && article && feature);
      const outcomes = await restoreAll(other, [source, first, article, feature]);
      assert.deepEqual(outcomes, ["taken", "taken", "taken", "taken"]);
      assert.deepStrictEqual(await collect(other.exportRecords()), before);
    });
  });
}
