// Record suite: what every engine has to hold about export and import.

import assert from "node:assert/strict";
import { SITE_IDENTITY } from "../../newsroom/site-identity.ts";
import { describe, it } from "node:test";
import type { Archive, ArchiveRecord } from "../../newsroom/ports/archive.ts";
import { type ArticleId, articleId } from "../../terms/ids.ts";
import { makeAnnouncement, makeArticle, makeDraft, makeProvenance, MINISTRY } from "./specimens.ts";
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
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7) % 251);
  const picture = await archive.savePicture({ format: "png", width: 3, height: 2, bytes });
  const body = [
    { kind: "picture", media: picture.name, alt: "艦", credit: "", width: 3, height: 2 },
  ] as const;
  const feature = await archive.createArticle(makeArticle({ key: "feature-1", draft: makeDraft({ body }) }));
  await decide(archive, article.id, true);
  await decide(archive, feature.id, true);
  await decide(archive, article.id, false);
}

async function decide(archive: Archive, article: ArticleId, excluded: boolean): Promise<void> {
  const at = "2025-09-09T00:00:00.000Z";
  const decision = { articleId: article, excluded, by: "佐藤", at, reason: "外部からの集中" };
  assert.equal(await archive.decideRanking(decision), "saved");
}

const kinds = (kind: string, times: number): readonly string[] => Array<string>(times).fill(kind);

async function listExcluded(archive: Archive): Promise<readonly number[]> {
  const rankable = await archive.listRankable(-1);
  return rankable.filter(({ excluded }) => excluded).map(({ articleId }) => articleId);
}

async function restoreAll(archive: Archive, records: readonly ArchiveRecord[]): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for (const record of records) outcomes.push(await archive.restoreRecord(record));
  return outcomes;
}

export function describeRecords(bench: StoreBench): void {
  describe("records of a store", () => {
    it("bring the newsroom's identity into a store that nobody knows yet, and into no other", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.keepSetting(SITE_IDENTITY, "fresh");
      const identity = { kind: "setting", name: SITE_IDENTITY, value: "moved in" } as const;
      assert.equal(await archive.restoreRecord(identity), "added");
      assert.equal(await archive.readSetting(SITE_IDENTITY), "moved in");
      assert.equal(await archive.restoreRecord(identity), "same");
      await archive.createArticle(makeArticle());
      assert.equal(await archive.restoreRecord({ ...identity, value: "another" }), "taken");
      assert.equal(await archive.readSetting(SITE_IDENTITY), "moved in");
    });

    it("put into an empty store make the same store", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const records = await collect(archive.exportRecords());
      assert.deepEqual(
        records.map(({ kind }) => kind),
        [
          "source",
          ...kinds("announcement", 2),
          ...kinds("article", 2),
          "picture",
          ...kinds("ranking-decision", 3),
        ],
      );
      const copy = await openAt(t, await bench.makeStore());
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
      const copy = await openAt(t, await bench.makeStore());
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

    it("keep an article out of the rankings as editors decided last, whatever comes back later", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const records = await collect(archive.exportRecords());
      const copy = await openAt(t, await bench.makeStore());
      await restoreAll(copy, records);
      assert.deepEqual(await listExcluded(copy), [2]);
      assert.deepEqual(await copy.listRankingDecisions(), await archive.listRankingDecisions());
      const before = await copy.readChangeNumber();
      await decide(copy, articleId(2), false);
      await restoreAll(copy, records);
      assert.deepEqual(await listExcluded(copy), []);
      assert.equal(await copy.readChangeNumber(), before + 1, "what is here already is no change");
      const backwards = await openAt(t, await bench.makeStore());
      await restoreAll(backwards, [...records.slice(0, 6), ...records.slice(6).toReversed()]);
      assert.deepEqual(await listExcluded(backwards), [2]);
    });

    it("keep no other article out that has the same number, and none that is not there", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const decisions = (await collect(archive.exportRecords())).slice(6);
      const other = await openEmpty(t, bench);
      await assert.rejects(restoreAll(other, decisions), /article 1, which the store does not have/);
      for (const key of ["甲", "乙"]) {
        await other.createArticle(makeArticle({ key, createdAt: "2025-09-08T08:00:00.001Z" }));
      }
      assert.deepEqual(await restoreAll(other, decisions), ["taken", "taken", "taken"]);
      assert.deepEqual(await listExcluded(other), []);
      assert.deepEqual(await other.listRankingDecisions(), []);
    });
  });
}
