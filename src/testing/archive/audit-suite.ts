// Audit suite: what every engine has to hold about the log of who did what.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { AuditEntry, NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import { articleId } from "../../terms/ids.ts";
import { makeArticle } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const SATO = { kind: "account", id: accountId(1), name: "佐藤" } as const;
const PROGRAM = { kind: "token", id: 3, name: "配信", account: accountId(2) } as const;

const at = (minute: number): string => new Date(Date.UTC(2025, 8, 10, 0, minute)).toISOString();

function entry(minute: number, more: Partial<NewAuditEntry> = {}): NewAuditEntry {
  return { at: at(minute), actor: SATO, action: "article.edited", ...more };
}

const idsOf = (entries: readonly AuditEntry[]): readonly number[] => entries.map(({ id }) => id);

async function fill(archive: Archive): Promise<void> {
  const created = await archive.createArticle(
    makeArticle({ audit: entry(0, { action: "article.created" }) }),
  );
  await archive.saveArticle({ ...created, revision: 2 }, entry(1, { article: created.id }));
  await archive.saveAuditEntry(
    entry(2, { actor: PROGRAM, action: "article.published", article: created.id }),
  );
  await archive.saveAuditEntry(entry(3, { action: "session.opened" }));
}

export function describeAudit(bench: StoreBench, openEngine: (location: string) => Promise<Engine>): void {
  describe("the audit log", () => {
    it("has a line for each change, written with it, and none for a change that was refused", async (t) => {
      const archive = await openEmpty(t, bench);
      const keyed = makeArticle({ key: "one", audit: entry(0, { action: "article.created" }) });
      const created = await archive.createArticle(keyed);
      await archive.createArticle(keyed);
      const next = { ...created, revision: 2 };
      const edited = entry(1, { article: created.id, detail: { fields: ["見出し\u0000\ud800"], old: null } });
      assert.equal(await archive.saveArticle(next, edited), "saved");
      assert.equal(await archive.saveArticle(next, edited), "conflict");
      assert.deepEqual(await collect(archive.readAudit()), [
        { id: 1, ...entry(0, { action: "article.created", article: created.id }) },
        { id: 2, ...edited },
      ]);
    });

    it("counts up without a gap, though many write at once and some fail", async (t) => {
      const archive = await openEmpty(t, bench);
      const { id } = await archive.createArticle(makeArticle());
      const edits = Array.from({ length: 12 }, (_, minute) => archive.saveAuditEntry(entry(minute)));
      const lost = archive.saveArticle({ ...makeLost(), id: articleId(id) }, entry(20));
      await Promise.all([...edits, lost]);
      assert.deepEqual(
        idsOf(await collect(archive.readAudit())),
        Array.from({ length: 12 }, (_, index) => index + 1),
      );
      assert.equal(await archive.readHighestAuditId(), 12);
      assert.deepEqual(idsOf(await archive.listAuditAfter(9, 2)), [10, 11]);
    });

    it("is listed newest first, by article, account, act and time, and page after page", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const list = async (query: Partial<Parameters<Archive["listAudit"]>[0]>) =>
        idsOf(await archive.listAudit({ limit: 9, ...query }));
      assert.deepEqual(await list({}), [4, 3, 2, 1]);
      assert.deepEqual(await list({ article: articleId(1) }), [3, 2, 1]);
      assert.deepEqual(await list({ account: accountId(2) }), [3]);
      assert.deepEqual(await list({ token: 3 }), [3]);
      assert.deepEqual(await list({ token: 3, article: articleId(1), from: at(2), until: at(3) }), [3]);
      assert.deepEqual(await list({ token: 2 }), [], "an account of the same number is another");
      assert.deepEqual(await list({ action: "session.opened" }), [4]);
      assert.deepEqual(await list({ from: at(1), until: at(3) }), [3, 2]);
      assert.deepEqual(await list({ account: accountId(1), article: articleId(1), until: at(1) }), [1]);
      await archive.saveAuditEntry(entry(3));
      assert.deepEqual(await list({ limit: 2 }), [5, 4]);
      assert.deepEqual(await list({ limit: 2, before: { at: at(3), id: 4 } }), [3, 2]);
      assert.deepEqual(await list({ limit: 2, before: { at: at(3), id: 5 } }), [4, 3]);
    });

    it("cannot be changed, shortened or written over by whoever asks the database itself", async (t) => {
      const location = await bench.makeStore();
      const archive = await openAt(t, location);
      await fill(archive);
      const before = await collect(archive.readAudit());
      const engine = await openEngine(location);
      t.after(() => engine.close());
      for (const statement of [
        "update audit_entries set at = 'x'",
        "update audit_entries set id = 99 where id = 1",
        "delete from audit_entries",
        "delete from audit_entries where id = 4",
        ...(engine.name === "sqlite"
          ? [
              "insert or replace into audit_entries (id, at, action, entry) values (1, 'x', 'x', '{}')",
              "replace into audit_entries (id, at, action, entry) values (1, 'x', 'x', '{}')",
              "update or replace audit_entries set id = 1 where id = 2",
            ]
          : [
              "truncate audit_entries",
              "insert into audit_entries (id, at, action, entry) values (1, 'x', 'x', '{}') on conflict (id) do update set at = 'x'",
              "set local session_replication_role = replica; delete from audit_entries",
            ]),
      ]) {
        const tried = engine.writes.transaction().execute((writer) => sql.raw(statement).execute(writer));
        await assert.rejects(tried, /only ever added/, statement);
      }
      assert.deepEqual(await collect(archive.readAudit()), before);
    });

    it("goes along in an export, and comes back under its own ids, once", async (t) => {
      const archive = await openEmpty(t, bench);
      await fill(archive);
      const records = await collect(archive.exportRecords());
      const copy = await openAt(t, await bench.makeStore());
      for (const record of records) assert.equal(await copy.restoreRecord(record), "added");
      assert.deepEqual(await collect(copy.readAudit()), await collect(archive.readAudit()));
      assert.deepEqual(idsOf(await copy.listAudit({ token: 3, limit: 9 })), [3]);
      for (const record of records) assert.equal(await copy.restoreRecord(record), "same");
      const other = await openEmpty(t, bench);
      await other.createArticle(makeArticle({ createdAt: at(9) }));
      const entries = records.filter(({ kind }) => kind === "audit-entry");
      const outcomes = await Promise.all(entries.map((record) => other.restoreRecord(record)));
      assert.deepEqual(outcomes, ["taken", "taken", "taken", "added"], "another article of the same number");
    });
  });
}

/** An edit of a revision that was never there. */
function makeLost(): Parameters<Archive["saveArticle"]>[0] {
  const { draft, createdAt } = makeArticle();
  const own = { id: articleId(1), revision: 9, createdAt, updatedAt: createdAt };
  return { ...draft, ...own, state: { kind: "draft" } };
}
