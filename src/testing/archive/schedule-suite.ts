// Schedule suite: what every engine has to hold about articles that go out at a time: due with their state, out once, late where nobody was there.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createDuePublisher } from "../../commands/opening/publish-due-article.ts";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article, ArticleState } from "../../terms/article.ts";
import { makeArticle, makeDraft } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { openAt, openEmpty } from "./store-bench.ts";

const DUE_AT = "2025-09-09T22:00:00.000Z";
const DUE = Date.parse(DUE_AT);
const SCHEDULED: Extract<ArticleState, { readonly kind: "scheduled" }> = {
  kind: "scheduled",
  dueAt: DUE_AT,
  wallTime: "2025-09-10T07:00",
  zone: "Asia/Tokyo",
  by: "佐藤",
};
const LEASE_MS = 5_000;

const revise = (article: Article, more: Partial<Article>): Article => ({
  ...article,
  updatedAt: "2025-09-09T00:00:00.000Z",
  ...more,
  revision: article.revision + 1,
});

async function schedule(archive: Archive, more: Partial<Article> = {}): Promise<Article> {
  const article = revise(await archive.createArticle(makeArticle()), { state: SCHEDULED, ...more });
  assert.equal(await archive.saveArticle(article), "saved");
  return article;
}

/** Does all that is due at the time given, as a server would. */
async function work(archive: Archive, at: number): Promise<void> {
  const workers = { "publish-article": createDuePublisher(archive) };
  while ((await doDueWork(archive, workers, () => at, LEASE_MS)) !== "idle");
}

async function listDue(archive: Archive): Promise<readonly string[]> {
  const all = await archive.listWork();
  return all.flatMap(({ kind, key, dueAt }) =>
    kind === "publish-article" ? [`${key} ${new Date(dueAt).toISOString()}`] : [],
  );
}

async function stateOf(archive: Archive, { id }: Article): Promise<ArticleState | undefined> {
  return (await archive.findArticle(id))?.state;
}

export function describeSchedule(bench: StoreBench): void {
  describe("the schedule", () => {
    it("holds an article from the moment that it is saved as scheduled, at its newest time, and no longer", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await schedule(archive);
      assert.deepEqual(await listDue(archive), [`${first.id} ${DUE_AT}`]);
      const later = "2025-09-10T22:00:00.000Z";
      const second = revise(first, { state: { ...SCHEDULED, dueAt: later } });
      await archive.saveArticle(second);
      assert.deepEqual(await listDue(archive), [`${first.id} ${later}`]);
      assert.equal(await archive.saveArticle(revise(first, { state: { kind: "draft" } })), "conflict");
      assert.deepEqual(await listDue(archive), [`${first.id} ${later}`]);
      await archive.saveArticle(revise(second, { state: { kind: "draft" } }));
      assert.deepEqual(await listDue(archive), []);
    });

    it("lets an article out at its time and not a millisecond before, and tells the log when it was due", async (t) => {
      const archive = await openEmpty(t, bench);
      const article = await schedule(archive);
      await work(archive, DUE - 1);
      assert.deepEqual(await stateOf(archive, article), SCHEDULED);
      await work(archive, DUE);
      assert.deepEqual(await stateOf(archive, article), {
        kind: "published",
        publishedAt: DUE_AT,
        dueAt: DUE_AT,
      });
      assert.deepEqual(
        (await archive.listCards({ limit: 9 })).map(({ id }) => id),
        [article.id],
      );
      assert.deepEqual(await listDue(archive), []);
      const [entry] = await archive.listAudit({ article: article.id, limit: 1 });
      assert.equal(entry?.action, "article.published");
      assert.deepEqual(entry.actor, { kind: "rule", name: "schedule" });
      assert.deepEqual(
        [entry.detail?.["dueAt"], entry.detail?.["lateMs"], entry.detail?.["revision"]],
        [DUE_AT, 0, 3],
      );
    });

    it("lets out what was due while no server ran when one starts: once, with both times, of many processes by one", async (t) => {
      const location = await bench.makeStore();
      const nodes = await Promise.all([openAt(t, location), openAt(t, location), openAt(t, location)]);
      const [node] = nodes;
      const article = await schedule(node);
      const started = DUE + 7_200_000;
      await Promise.all(nodes.flatMap((each) => [work(each, started), work(each, started)]));
      await work(node, started + LEASE_MS + 1);
      const publishedAt = new Date(started).toISOString();
      assert.deepEqual(await stateOf(node, article), { kind: "published", publishedAt, dueAt: DUE_AT });
      const entries = await node.listAudit({ article: article.id, action: "article.published", limit: 9 });
      assert.deepEqual(
        entries.map(({ detail }) => detail?.["lateMs"]),
        [7_200_000],
      );
      assert.equal((await node.listRevisions(article.id)).length, 3);
    });

    it("is taken over from a process that is killed with the article in its hands", async (t) => {
      const archive = await openEmpty(t, bench);
      const article = await schedule(archive);
      assert.ok(await archive.claimWork(["publish-article"], DUE, LEASE_MS));
      await work(archive, DUE + 1_000);
      assert.equal((await stateOf(archive, article))?.kind, "scheduled");
      await work(archive, DUE + LEASE_MS + 1);
      assert.equal((await stateOf(archive, article))?.kind, "published");
    });

    it("does not care for a clock that jumps ahead and back: what is out is out, once, and what is not waits", async (t) => {
      const archive = await openEmpty(t, bench);
      const out = await schedule(archive);
      await work(archive, DUE + 86_400_000);
      await work(archive, DUE - 86_400_000);
      const waiting = await schedule(archive, { updatedAt: new Date(DUE + 86_400_000).toISOString() });
      await work(archive, DUE - 1);
      assert.equal((await stateOf(archive, waiting))?.kind, "scheduled");
      await work(archive, DUE + 1);
      assert.deepEqual(await stateOf(archive, waiting), {
        kind: "published",
        publishedAt: new Date(DUE + 86_400_000).toISOString(),
        dueAt: DUE_AT,
      });
      assert.equal((await archive.listRevisions(out.id)).length, 3);
    });

    it("lets nothing out against an embargo or a broken official text: off the schedule, and the log says why", async (t) => {
      const archive = await openEmpty(t, bench);
      const held = await schedule(archive, {
        embargo: { until: "2025-09-09T22:00:00.001Z", reason: "先方の解禁", by: "佐藤" },
      });
      const broken = await schedule(archive, {
        body: [{ kind: "official", block: 0, shape: "paragraph", text: "誰の言葉でもない" }],
      });
      await work(archive, DUE);
      for (const [article, code] of [
        [held, "embargo"],
        [broken, "verbatim"],
      ] as const) {
        assert.deepEqual(await stateOf(archive, article), { kind: "approved", since: DUE_AT, by: "佐藤" });
        const [entry] = await archive.listAudit({ article: article.id, limit: 1 });
        assert.deepEqual([entry?.action, entry?.detail?.["code"]], ["article.unscheduled", code]);
      }
      assert.deepEqual(await listDue(archive), []);
      assert.deepEqual(await archive.listCards({ limit: 9 }), []);
    });

    it("of a save and the due time at once, either order is whole", async (t) => {
      const location = await bench.makeStore();
      const nodes = await Promise.all([openAt(t, location), openAt(t, location)]);
      for (let round = 0; round < 5; round += 1) {
        const article = await schedule(nodes[0]);
        const off = revise(article, { state: { kind: "draft" }, updatedAt: DUE_AT });
        const [saved] = await Promise.all([nodes[0].saveArticle(off), work(nodes[1], DUE)]);
        const state = await stateOf(nodes[0], article);
        assert.equal(state?.kind, saved === "saved" ? "draft" : "published");
        assert.deepEqual(await listDue(nodes[0]), []);
      }
    });

    it("comes back with an export: what is scheduled is due in the other store, too", async (t) => {
      const archive = await openEmpty(t, bench);
      const other = await openAt(t, await bench.makeStore());
      const draft = makeDraft({ headline: { text: "移した予約", grounds: [] } });
      const made = await archive.createArticle(makeArticle({ draft }));
      await archive.saveArticle(revise(made, { state: SCHEDULED }));
      for await (const record of archive.exportRecords()) await other.restoreRecord(record);
      assert.deepEqual(await listDue(other), [`${made.id} ${DUE_AT}`]);
    });
  });
}
