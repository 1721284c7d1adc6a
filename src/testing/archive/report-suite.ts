// Report suite: what every engine has to hold about readers' reports.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { articleId } from "../../terms/ids.ts";
import { makeArticle } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { openEmpty } from "./store-bench.ts";

const AT = "2025-09-10T01:30:00.000Z";
const DONE = { at: "2025-09-11T00:00:00.000Z", by: "佐藤" };

async function report(archive: Archive, texts: readonly string[]): Promise<void> {
  for (const text of texts) await archive.saveReport({ text, receivedAt: AT });
}

export function describeReports(bench: StoreBench): void {
  describe("reports of readers", () => {
    it("are kept as they were written, with the article they are about", async (t) => {
      const archive = await openEmpty(t, bench);
      const article = await archive.createArticle(makeArticle({ publishedAt: AT }));
      const text = "「2隻」は\u0000「3隻」では\ud800?\n'; drop table";
      const about = { articleId: article.id, text, receivedAt: AT };
      assert.equal(await archive.saveReport(about), 1);
      assert.equal(await archive.saveReport({ text: "連絡です。", receivedAt: AT }), 2);
      assert.deepEqual(await archive.listReports({ which: "open", limit: 9 }), [
        { id: 2, text: "連絡です。", receivedAt: AT },
        { id: 1, ...about },
      ]);
      await assert.rejects(archive.saveReport({ articleId: articleId(99), text, receivedAt: AT }));
    });

    it("are listed newest first, page after page, and those that the desk is done with on request", async (t) => {
      const archive = await openEmpty(t, bench);
      await report(archive, ["甲", "乙", "丙", "丁"]);
      assert.equal(await archive.closeReport(3, DONE), "closed");
      const ids = async (which: "open" | "all", before?: number) => {
        const found = await archive.listReports({ which, limit: 2, ...(before !== undefined && { before }) });
        return found.map(({ id }) => id);
      };
      assert.deepEqual([await ids("open"), await ids("open", 2)], [[4, 2], [1]]);
      assert.deepEqual(
        [await ids("all"), await ids("all", 3)],
        [
          [4, 3],
          [2, 1],
        ],
      );
    });

    it("are closed once, and who closed them stays", async (t) => {
      const archive = await openEmpty(t, bench);
      await report(archive, ["甲"]);
      assert.equal(await archive.closeReport(1, DONE), "closed");
      assert.equal(await archive.closeReport(1, { ...DONE, by: "鈴木" }), "same");
      assert.equal(await archive.closeReport(2, DONE), "missing");
      const [closed] = await archive.listReports({ which: "all", limit: 1 });
      assert.deepEqual(closed?.closed, DONE);
    });

    it("change no page: nobody but the desk sees them", async (t) => {
      const archive = await openEmpty(t, bench);
      const before = await archive.readChangeNumber();
      await report(archive, ["甲"]);
      assert.equal(await archive.readChangeNumber(), before);
    });
  });
}
