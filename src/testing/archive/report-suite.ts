// Report suite: what every engine has to hold about readers' reports.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { accountId } from "../../terms/desk/account.ts";
import { articleId } from "../../terms/ids.ts";
import { makeArticle } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openEmpty } from "./store-bench.ts";

const AT = "2025-09-10T01:30:00.000Z";
const SATO = { kind: "account", id: accountId(1), name: "佐藤" } as const;
const DOING = { at: "2025-09-11T00:00:00.000Z", actor: SATO };
const DONE = { at: DOING.at, by: "佐藤" };

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
      assert.equal(await archive.closeReport(3, "佐藤", DOING), "closed");
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

    it("are closed once, and who closed them stays, until somebody opens them again; the log tells all of it", async (t) => {
      const archive = await openEmpty(t, bench);
      const { id: article } = await archive.createArticle(makeArticle({ publishedAt: AT }));
      await archive.saveReport({ articleId: article, text: "甲", receivedAt: AT });
      assert.equal(await archive.openReport(1, DOING), "same");
      assert.equal(await archive.closeReport(1, "佐藤", DOING), "closed");
      const other = { ...DOING, at: "2025-09-12T00:00:00.000Z", actor: { ...SATO, name: "鈴木" } };
      assert.equal(await archive.closeReport(1, "鈴木", other), "same");
      assert.deepEqual((await archive.findReport(1))?.closed, DONE);
      assert.equal(await archive.openReport(1, other), "opened");
      assert.equal((await archive.findReport(1))?.closed, undefined);
      assert.equal((await archive.listReports({ which: "open", limit: 9 })).length, 1);
      assert.deepEqual(
        [await archive.closeReport(2, "佐藤", DOING), await archive.openReport(2, DOING)],
        ["missing", "missing"],
      );
      assert.deepEqual(await collect(archive.readAudit()), [
        { id: 1, ...DOING, action: "report.closed", article, detail: { report: 1 } },
        {
          id: 2,
          ...other,
          action: "report.opened",
          article,
          detail: { report: 1, closedBy: "佐藤", closedAt: DOING.at },
        },
      ]);
    });

    it("change no page: nobody but the desk sees them", async (t) => {
      const archive = await openEmpty(t, bench);
      const before = await archive.readChangeNumber();
      await report(archive, ["甲"]);
      assert.equal(await archive.readChangeNumber(), before);
    });
  });
}
