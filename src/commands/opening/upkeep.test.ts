import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, describe, it } from "node:test";
import { createRanker } from "../../readership/ranking/ranker.ts";
import { openArchive } from "../../store/open-archive.ts";
import { articleId } from "../../terms/ids.ts";
import { makeArticle } from "../../testing/archive/specimens.ts";
import { startUpkeep } from "./upkeep.ts";

const NOON = Date.parse("2025-09-08T12:00:00+09:00");
const MIDNIGHT = Date.parse("2025-09-09T00:00:00+09:00");
const VIEW = { articleId: articleId(1), visitor: { address: "192.0.2.1", userAgent: "Browser/1" } };

function readKeys(file: string): readonly Uint8Array[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("select key from day_keys").all();
  database.close();
  return rows.map(({ key }) => (key instanceof Uint8Array ? key : assert.fail()));
}

describe("the upkeep of a server", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-upkeep-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("destroys the key of a day that has ended, in every file of the store, and forgets its readers", async () => {
    const file = join(folder, "shirase.db");
    const opened = await openArchive(file);
    assert.ok(opened.ok);
    const archive = opened.value;
    await archive.createArticle(makeArticle({ publishedAt: "2025-09-08T00:00:00.000Z" }));
    await archive.recordViews([VIEW], NOON);
    const [stored, ...more] = readKeys(file);
    const key = Buffer.from(stored ?? assert.fail());
    assert.deepEqual([key.length, more], [32, []]);
    const holders = () =>
      readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(key));
    assert.notDeepEqual(holders(), []);

    const errors: unknown[] = [];
    const ranker = createRanker(archive);
    const upkeep = startUpkeep(
      archive,
      ranker,
      () => MIDNIGHT,
      (error) => errors.push(error),
      async () => undefined,
    );
    // The ledger has a keeper of its own, which does not run here.
    const listOwn = async () => (await archive.listWork()).filter(({ kind }) => !kind.endsWith("-ledger"));
    await untilHolds(async () => (await listOwn()).every(({ dueAt }) => dueAt > MIDNIGHT));
    await upkeep.close();

    assert.deepEqual(errors, []);
    assert.deepEqual(readKeys(file), []);
    assert.deepEqual(holders(), []);
    assert.equal(ranker.asOf(), new Date(MIDNIGHT).toISOString());
    assert.deepEqual(await listOwn(), [
      { kind: "forget-views", key: "", dueAt: MIDNIGHT + 3_600_000, attempts: 0 },
    ]);
    assert.equal(await archive.recordViews([VIEW], MIDNIGHT), 1);
    await archive.close();
  });
});

async function untilHolds(holds: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 60_000;
  while (!(await holds())) {
    assert.ok(performance.now() < giveUpAt, "the upkeep did not do what was due");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
