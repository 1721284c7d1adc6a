// Inbox suite: what every engine has to hold about the desk's list of all articles.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { InboxQuery } from "../../newsroom/ports/inbox-store.ts";
import type { Engine } from "../../store/engines/engine.ts";
import type { Article } from "../../terms/article.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import { ENTRY_STATES } from "../../terms/desk/inbox-entry.ts";
import { articleId } from "../../terms/ids.ts";
import { makeAnnouncement, makeArticle, makeDraft, makeProvenance } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const SATO = { kind: "account", id: accountId(1), name: "佐藤" } as const;

const at = (minute: number): string => new Date(Date.UTC(2025, 8, 10, 0, minute)).toISOString();

const note = (action: NewAuditEntry["action"], minute = 0): NewAuditEntry => ({
  at: at(minute),
  actor: SATO,
  action,
});

type Sketch = {
  readonly minute: number;
  readonly headline?: string;
  readonly section?: string;
  readonly warnings?: number;
  readonly isPublished?: boolean;
};

const WARNING = { code: "weekday", message: "曜日が合いません。", span: [0, 1] } as const;

async function receive(archive: Archive, sketch: Sketch): Promise<Article> {
  const { minute, headline = `第${minute}号の知らせ`, section = "japan", warnings = 0 } = sketch;
  const { announcement } = await archive.saveAnnouncement(makeAnnouncement(`本文${minute}。`));
  const many = Array.from({ length: warnings }, () => WARNING) as unknown as Article["warnings"];
  const draft = makeDraft({ headline: { text: headline, grounds: [] }, section, warnings: many });
  return archive.createArticle(
    makeArticle({
      draft: { ...draft, announcementKind: "notice" },
      provenance: { ...makeProvenance(announcement), receivedAt: at(minute) },
      createdAt: at(minute),
      audit: note("announcement.received", minute),
      ...(sketch.isPublished === true && { publishedAt: at(minute) }),
    }),
  );
}

async function listAll(archive: Archive, query: Partial<InboxQuery> = {}): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let before: InboxQuery["before"]; ;) {
    const page = await archive.listInbox({ limit: 2, ...query, ...(before && { before }) });
    assert.ok(page.entries.length <= 2);
    ids.push(...page.entries.map(({ article }) => article));
    if (!page.next) return ids;
    before = page.next;
  }
}

export function describeInbox(bench: StoreBench, openEngine: (location: string) => Promise<Engine>): void {
  describe("the inbox", () => {
    it("has a line for each article in any state, newest arrival first, as it is now", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await receive(archive, { minute: 2, warnings: 3 });
      await receive(archive, { minute: 1 });
      await receive(archive, { minute: 3, isPublished: true });
      assert.deepEqual(await listAll(archive), [3, 1, 2]);
      const [entry] = await archive.findInboxEntries([first.id]);
      assert.deepEqual(entry, {
        article: 1,
        revision: 1,
        announcement: 1,
        source: "mod",
        issuer: "防衛省",
        announcementKind: "notice",
        kind: "announcement",
        section: "japan",
        state: "draft",
        receivedAt: at(2),
        updatedAt: at(2),
        headline: "第2号の知らせ",
        warnings: 3,
        priority: "normal",
        rank: 0,
        arrival: 1,
      });
      const revised = { ...first, revision: 2, section: "world", updatedAt: at(9), warnings: [] };
      await archive.saveArticle({ ...revised, state: { kind: "published", publishedAt: at(9) } });
      const [now] = await archive.findInboxEntries([first.id, articleId(99)]);
      assert.deepEqual(
        [now?.revision, now?.section, now?.state, now?.updatedAt, now?.warnings, now?.arrival],
        [2, "world", "published", at(9), 0, 1],
      );
    });

    it("is narrowed by each filter and by words in any spelling, page after page, and by all at once", async (t) => {
      const archive = await openEmpty(t, bench);
      for (let minute = 1; minute <= 7; minute += 1) {
        await receive(archive, {
          minute,
          headline: minute % 2 === 0 ? `ヘリコプターの墜落(第${minute}報)` : `髙橋大臣の会見 ${minute} 100%_`,
          section: minute > 4 ? "world" : "japan",
          warnings: minute % 3 === 0 ? 1 : 0,
          isPublished: minute === 7,
        });
      }
      assert.deepEqual(await listAll(archive, { state: "open" }), [6, 5, 4, 3, 2, 1]);
      assert.deepEqual(await listAll(archive, { state: "published" }), [7]);
      assert.deepEqual(await listAll(archive, { section: "world" }), [7, 6, 5]);
      assert.deepEqual(await listAll(archive, { hasWarnings: true }), [6, 3]);
      assert.deepEqual(await listAll(archive, { words: "ﾍﾘｺﾌﾟﾀｰ" }), [6, 4, 2]);
      assert.deepEqual(await listAll(archive, { words: "高橋  会見" }), [7, 5, 3, 1]);
      assert.deepEqual(await listAll(archive, { words: "橋大臣の会見7" }), [7]);
      assert.deepEqual(await listAll(archive, { words: "会見の大臣" }), []);
      assert.deepEqual(await listAll(archive, { words: "%" }), [7, 6, 5, 4, 3, 2, 1], "nothing is asked");
      assert.deepEqual(await listAll(archive, { words: "防衛省" }), [7, 6, 5, 4, 3, 2, 1]);
      assert.deepEqual(await listAll(archive, { issuer: "防衛省", section: "world", state: "open" }), [6, 5]);
      assert.deepEqual(await listAll(archive, { issuer: "外務省" }), []);
      assert.deepEqual(
        await listAll(archive, { announcementKind: "notice", kind: "announcement" }),
        [7, 6, 5, 4, 3, 2, 1],
      );
      assert.deepEqual(await listAll(archive, { kind: "feature" }), []);
    });

    it("counts by state as articles change, and says so without counting", async (t) => {
      const archive = await openEmpty(t, bench);
      const draft = await receive(archive, { minute: 1 });
      await receive(archive, { minute: 2, isPublished: true });
      await archive.saveArticle({
        ...draft,
        revision: 2,
        state: { kind: "review", since: at(3), by: "佐藤" },
      });
      const counts = await archive.countInbox();
      assert.deepEqual(Object.keys(counts), [...ENTRY_STATES]);
      assert.deepEqual([counts.draft, counts.review, counts.published, counts.discarded], [0, 1, 1, 0]);
    });

    it("gives an article to one of two who take it at once, and tells the other", async (t) => {
      const archive = await openEmpty(t, bench);
      const { id } = await receive(archive, { minute: 1 });
      const take = (to: number) =>
        archive.changeInboxEntry(
          id,
          { kind: "assign", to: accountId(to), was: null },
          note("article.assigned"),
        );
      const outcomes = await Promise.all([take(1), take(2)]);
      assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ["conflict", "saved"]);
      const [entry] = await archive.findInboxEntries([id]);
      const taken = outcomes.find(({ kind }) => kind === "saved");
      assert.ok(taken?.kind === "saved");
      assert.equal(entry?.assignee, taken.entry.assignee);
      const log = await collect(archive.readAudit());
      assert.deepEqual(
        log.map(({ action }) => action),
        ["announcement.received", "article.assigned"],
      );
      assert.deepEqual(await listAll(archive, { assignee: accountId(3) }), []);
      const lost = await archive.changeInboxEntry(
        articleId(99),
        { kind: "prioritise", to: "high" },
        note("article.prioritised"),
      );
      assert.deepEqual(lost, { kind: "missing" });
    });

    it("lays a draft aside and takes it back, and never one that somebody has changed meanwhile", async (t) => {
      const archive = await openEmpty(t, bench);
      const draft = await receive(archive, { minute: 1 });
      const discard = (was: number) =>
        archive.changeInboxEntry(draft.id, { kind: "discard", was }, note("article.discarded"));
      await archive.saveArticle({ ...draft, revision: 2 });
      assert.equal((await discard(1)).kind, "conflict");
      assert.equal((await discard(2)).kind, "saved");
      assert.deepEqual([await listAll(archive, { state: "open" }), await listAll(archive)], [[], [1]]);
      assert.equal((await archive.countInbox()).discarded, 1);
      await archive.saveArticle({ ...draft, revision: 3 });
      assert.deepEqual(
        await listAll(archive, { state: "discarded" }),
        [1],
        "a change does not bring it back",
      );
      const back = note("article.taken-back");
      assert.equal((await archive.changeInboxEntry(draft.id, { kind: "take-back" }, back)).kind, "saved");
      assert.equal((await archive.changeInboxEntry(draft.id, { kind: "take-back" }, back)).kind, "conflict");
      const state = { kind: "published", publishedAt: at(5) } as const;
      await archive.saveArticle({ ...draft, revision: 4, state });
      assert.equal((await discard(4)).kind, "conflict", "what readers see is not laid aside");
      const counts = await archive.countInbox();
      assert.deepEqual([counts.draft, counts.discarded, counts.published], [0, 0, 1]);
    });

    it("remembers for each account how far it has looked, and never goes back", async (t) => {
      const archive = await openEmpty(t, bench);
      assert.equal(await archive.readInboxSeen(accountId(1)), 0);
      await archive.saveInboxSeen(accountId(1), 5);
      await archive.saveInboxSeen(accountId(1), 3);
      await archive.saveInboxSeen(accountId(2), 9);
      assert.deepEqual(
        [await archive.readInboxSeen(accountId(1)), await archive.readInboxSeen(accountId(2))],
        [5, 9],
      );
    });

    it("is filled with the articles of a store from before, beside those that are written meanwhile", async (t) => {
      const location = await bench.makeStore();
      const archive = await openAt(t, location);
      const engine = await openEngine(location);
      t.after(() => engine.close());
      await archive.importArticles(
        Array.from({ length: 105 }, (_, number) => ({
          key: `old:${number}`,
          fingerprint: "f",
          draft: makeDraft(),
          createdAt: at(number),
          updatedAt: at(number),
        })),
      );
      await engine.writes.transaction().execute(async (writer) => {
        await sql`delete from desk_entries`.execute(writer);
        await sql`delete from desk_counts`.execute(writer);
      });
      const [article] = await archive.listRevisions(articleId(50));
      assert.ok(article);
      await archive.saveArticle({ ...article, revision: 2 });
      assert.equal(await archive.fillInbox(), "more");
      assert.equal(await archive.fillInbox(), "more");
      assert.equal(await archive.fillInbox(), "done");
      assert.equal((await listAll(archive, { limit: 2 })).length, 105);
      assert.equal((await archive.countInbox()).draft, 105);
      assert.equal((await archive.findInboxEntries([articleId(50)]))[0]?.revision, 2);
    });
  });
}
