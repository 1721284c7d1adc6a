import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type TestContext, describe, it } from "node:test";
import { Kysely, sql } from "kysely";
import { createNodeSqliteDialect } from "./node-sqlite-dialect.ts";
import { openLog } from "./sqlite-log.ts";

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "shirase-log-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** A database whose log is on the disk when the test says so, and a way to add rows to it. */
function openSlow() {
  const database = new DatabaseSync(":memory:");
  database.exec("create table notes (note text)");
  const syncs: PromiseWithResolvers<void>[] = [];
  const sync = (): Promise<void> => {
    const one = Promise.withResolvers<void>();
    syncs.push(one);
    return one.promise;
  };
  const store = new Kysely<{ notes: { note: string } }>({ dialect: createNodeSqliteDialect(database, sync) });
  const add = (note: string): Promise<unknown> =>
    store.transaction().execute((writer) => sql`insert into notes values (${note})`.execute(writer));
  const readAll = () => database.prepare("select note from notes").all().length;
  return { add, syncs, readAll };
}

describe("the log of a SQLite file", () => {
  it("is on the disk before a transaction has ended, and before the next begins", async () => {
    const { add, syncs, readAll } = openSlow();
    const ended: string[] = [];
    const both = ["first", "second"].map((note) => add(note).then(() => ended.push(note)));
    await settle();
    assert.deepEqual([ended, readAll(), syncs.length], [[], 1, 1]);
    syncs[0]?.resolve();
    await settle();
    assert.deepEqual([ended, readAll(), syncs.length], [["first"], 2, 2]);
    syncs[1]?.resolve();
    await Promise.all(both);
  });

  it("that cannot be brought to the disk fails its transaction, and not the next", async () => {
    const { add, syncs } = openSlow();
    const failing = assert.rejects(add("lost"), /disk is gone/);
    await settle();
    syncs[0]?.reject(new Error("disk is gone"));
    await failing;
    const next = add("kept");
    await settle();
    syncs[1]?.resolve();
    await next;
  });

  it("is found where the file itself is, behind a link too, and is let go of at the end", async (t) => {
    const folder = makeFolder(t);
    const file = join(folder, "real.sqlite");
    new DatabaseSync(file).close();
    symlinkSync(file, join(folder, "link.sqlite"));
    const database = new DatabaseSync(join(folder, "link.sqlite"));
    database.exec("pragma journal_mode = wal; create table notes (note text)");
    const log = openLog(database);
    await log.sync();
    await log.sync();
    await log.close();
    await assert.rejects(log.sync(), /closed|EBADF/);
    database.close();
  });

  it("of a database that has none is an error, not a quiet success", async (t) => {
    const database = new DatabaseSync(join(makeFolder(t), "plain.sqlite"));
    await assert.rejects(openLog(database).sync(), /ENOENT/);
    database.close();
  });
});
