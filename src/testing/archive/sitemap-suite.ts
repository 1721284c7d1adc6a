// Sitemap suite: what every engine has to hold about the parts of the sitemap.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withdrawArticle } from "../../newsroom/decisions/change-article.ts";
import { SHARD_SIZE } from "../../newsroom/ports/sitemap-store.ts";
import { articleId } from "../../terms/ids.ts";
import { RECEIVED_AT, makeArticle, makeDraft } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { openEmpty } from "./store-bench.ts";

const PUBLISHED_AT = "2025-09-08T09:00:00.000Z";

export function describeSitemap(bench: StoreBench): void {
  describe("the sitemap", () => {
    it("has no part without a published article, and dates a part by the clock", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.createArticle(makeArticle());
      assert.deepEqual(await archive.listSitemapShards(), []);
      const before = new Date().toISOString();
      const { id } = await archive.createArticle(makeArticle({ publishedAt: PUBLISHED_AT }));
      const [shard, ...more] = await archive.listSitemapShards();
      assert.deepEqual(more, []);
      assert.equal(shard?.shard, 1);
      assert.ok(shard.changedAt >= before && shard.changedAt <= new Date().toISOString(), shard.changedAt);
      assert.deepEqual(await archive.listSitemapEntries(1, 10), [{ id, changedAt: PUBLISHED_AT }]);
      const article = (await archive.findArticle(id)) ?? assert.fail();
      const withdrawn = withdrawArticle(article, { at: "2025-09-08T10:00:00.000Z", reason: "誤り" });
      assert.ok(withdrawn.ok);
      await archive.saveArticle(withdrawn.value);
      assert.deepEqual(await archive.listSitemapShards(), []);
      assert.deepEqual(await archive.listSitemapEntries(1, 10), []);
    });

    it("knows what published articles are about, and reads that a little at a time", async (t) => {
      const archive = await openEmpty(t, bench);
      assert.equal(await archive.countTermShards(), 0);
      const topics = ["訓練", "艦艇"];
      await archive.createArticle(makeArticle({ draft: makeDraft({ topics: ["下書き"] }) }));
      const { id } = await archive.createArticle(
        makeArticle({ draft: makeDraft({ topics }), publishedAt: PUBLISHED_AT }),
      );
      assert.equal(await archive.countTermShards(), 1);
      const all = await archive.listSitemapTerms(1, 100);
      const topicsOf = (terms: typeof all) =>
        terms.filter(({ kind }) => kind === "topic").map(({ key }) => key);
      assert.deepEqual(topicsOf(all).toSorted(), topics.toSorted());
      const [first, ...rest] = all;
      assert.deepEqual(await archive.listSitemapTerms(1, 1), [first]);
      assert.deepEqual(await archive.listSitemapTerms(1, 100, first?.number), rest);
      assert.deepEqual(await archive.listSitemapTerms(2, 100), []);
      const article = (await archive.findArticle(id)) ?? assert.fail();
      const withdrawn = withdrawArticle(article, { at: "2025-09-08T10:00:00.000Z", reason: "誤り" });
      assert.ok(withdrawn.ok);
      await archive.saveArticle(withdrawn.value);
      assert.deepEqual(await archive.listSitemapTerms(1, 100), []);
    });

    it("parts articles by their ids, and reads a part a little at a time", async (t) => {
      const archive = await openEmpty(t, bench);
      const state = { kind: "published", publishedAt: PUBLISHED_AT } as const;
      const ids = [1, 2, SHARD_SIZE, SHARD_SIZE + 1, 3 * SHARD_SIZE];
      for (const id of ids) {
        const times = { createdAt: RECEIVED_AT, updatedAt: "2025-09-09T00:00:00.000Z" };
        const article = { ...makeDraft(), id: articleId(id), state, revision: 1, ...times };
        assert.equal(await archive.restoreRecord({ kind: "article", revisions: [article] }), "added");
      }
      assert.deepEqual(
        (await archive.listSitemapShards()).map(({ shard }) => shard),
        [1, 2, 3],
      );
      const idsOf = async (shard: number, limit: number, after?: number) =>
        (
          await archive.listSitemapEntries(shard, limit, after === undefined ? undefined : articleId(after))
        ).map((entry) => entry.id);
      assert.deepEqual(await idsOf(1, 2), [1, 2]);
      assert.deepEqual(await idsOf(1, 2, 2), [SHARD_SIZE]);
      assert.deepEqual(await idsOf(2, 10), [SHARD_SIZE + 1]);
      assert.deepEqual(await idsOf(3, 10), [3 * SHARD_SIZE]);
      assert.deepEqual(await idsOf(4, 10), []);
      const [entry] = await archive.listSitemapEntries(3, 1);
      assert.equal(entry?.changedAt, "2025-09-09T00:00:00.000Z");
    });
  });
}
