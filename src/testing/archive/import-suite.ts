// Import suite: what every engine has to hold about articles that come from another system.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ImportedArticle } from "../../newsroom/ports/import-store.ts";
import { makeDraft } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openEmpty } from "./store-bench.ts";

/** More than stand in one statement. */
const SEVERAL = 230;
const AT = "2019-04-01T00:00:00.000Z";

function makeImported(number: number, more: Partial<ImportedArticle> = {}): ImportedArticle {
  const draft = makeDraft({ headline: { text: `旧記事${number}`, grounds: [] } });
  return {
    key: `wordpress:old.example:${number}`,
    fingerprint: `f${number}`,
    draft,
    createdAt: AT,
    updatedAt: AT,
    publishedAt: AT,
    ...more,
  };
}

const many = (count: number): readonly ImportedArticle[] =>
  Array.from({ length: count }, (_, index) => makeImported(index + 1));

export function describeImports(bench: StoreBench): void {
  describe("articles of another system", () => {
    it("come in once, however often, under ids without gaps, and are found by search and lists", async (t) => {
      const archive = await openEmpty(t, bench);
      const before = await archive.readChangeNumber();
      const batch = many(SEVERAL);
      assert.deepEqual(
        new Set((await archive.planImport(batch)).map(({ kind }) => kind)),
        new Set(["added"]),
      );
      const fates = await archive.importArticles(batch);
      assert.deepEqual(fates.slice(0, 2), [
        { kind: "added", id: 1 },
        { kind: "added", id: 2 },
      ]);
      assert.ok((await archive.readChangeNumber()) > before, "pages would not notice");
      const again = await archive.importArticles(batch);
      assert.deepEqual(new Set(again.map(({ kind }) => kind)), new Set(["same"]));
      assert.equal((await collect(archive.readArticles())).length, SEVERAL);
      assert.equal(await archive.countPublished(), SEVERAL);
      assert.ok((await archive.listWork()).some(({ kind }) => kind === "index-terms"));
      while ((await archive.indexTerms(async () => undefined)) === "more");
      const found = await archive.search({
        terms: [`旧記事${SEVERAL - 1}`],
        excluded: [],
        order: "newest",
        limit: 5,
      });
      assert.deepEqual(
        found.cards.map(({ id }) => id),
        [SEVERAL - 1],
      );
    });

    it("that have changed over there are revised, unless the desk has changed them here", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.importArticles([makeImported(1), makeImported(2), makeImported(3)]);
      const [, second] = await collect(archive.readArticles());
      assert.ok(second);
      await archive.saveArticle({ ...second, section: "analysis", revision: 2 });
      const draft = makeDraft({ headline: { text: "直した題", grounds: [] } });
      const changed = [1, 2, 3].map((number) => makeImported(number, { fingerprint: "new", draft }));
      const third = changed[2];
      assert.ok(third);
      const { publishedAt: _publishedAt, ...unpublished } = third;
      const batch = [...changed.slice(0, 2), unpublished, makeImported(4)];
      const planned = await archive.planImport(batch);
      const fates = await archive.importArticles(batch);
      assert.deepEqual(
        planned.map(({ kind }) => kind),
        fates.map(({ kind }) => kind),
      );
      assert.deepEqual(fates, [
        { kind: "revised", id: 1 },
        { kind: "kept", id: 2, because: "edited" },
        { kind: "kept", id: 3, because: "published" },
        { kind: "added", id: 4 },
      ]);
      const [first, edited] = await collect(archive.readArticles());
      assert.deepEqual([first?.headline.text, first?.revision], ["直した題", 2]);
      assert.deepEqual([edited?.section, edited?.revision], ["analysis", 2]);
      assert.equal((await archive.importArticles([batch[0] ?? assert.fail()]))[0]?.kind, "same");
    });

    it("that are drafts are seen by nobody until they are published over there", async (t) => {
      const archive = await openEmpty(t, bench);
      const { publishedAt: _publishedAt, ...draft } = makeImported(1);
      await archive.importArticles([draft]);
      assert.equal(await archive.countPublished(), 0);
      const [fate] = await archive.importArticles([makeImported(1, { fingerprint: "published" })]);
      assert.equal(fate?.kind, "revised");
      assert.equal(await archive.countPublished(), 1);
      const [card] = await archive.listCards({ limit: 1 });
      assert.equal(card?.publishedAt, AT);
    });

    it("stand in the sitemap, and no draft of theirs does", async (t) => {
      const archive = await openEmpty(t, bench);
      const { publishedAt: _publishedAt, ...draft } = makeImported(1);
      await archive.importArticles([draft]);
      assert.deepEqual(await archive.listSitemapShards(), []);
      await archive.importArticles([makeImported(2)]);
      assert.deepEqual(
        (await archive.listSitemapShards()).map(({ shard }) => shard),
        [1],
      );
    });

    it("are known again in a copy of the store, so that the same import adds nothing there", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.importArticles([makeImported(1), makeImported(2)]);
      const records = await collect(archive.exportRecords());
      const copy = await openEmpty(t, bench);
      for (const record of records) {
        if (record.kind === "article") assert.equal(await copy.restoreRecord(record), "added");
      }
      const changed = makeImported(2, { fingerprint: "changed" });
      const fates = await copy.importArticles([makeImported(1), changed]);
      assert.deepEqual(
        fates.map(({ kind }) => kind),
        ["same", "revised"],
      );
    });

    it("of a key that something else has here stay away from it", async (t) => {
      const archive = await openEmpty(t, bench);
      const { key } = makeImported(1);
      await archive.createArticle({ draft: makeDraft(), createdAt: AT, key });
      const [fate] = await archive.importArticles([makeImported(1)]);
      assert.deepEqual(fate, { kind: "kept", id: 1, because: "unknown" });
      assert.equal((await archive.listRevisions((fate ?? assert.fail()).id)).length, 1);
    });
  });
}
