import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { openArchive } from "./open-archive.ts";
import { displayLocation } from "./store-error.ts";

async function messageOf(location: string): Promise<string> {
  const opened = await openArchive(location);
  assert.ok(!opened.ok, `${location} was opened`);
  return opened.error.message;
}

describe("opening a store", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-open-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("makes the folders of a new file", async () => {
    const opened = await openArchive(join(folder, "new", "folder", "shirase.db"));
    assert.ok(opened.ok);
    await opened.value.close();
  });

  it("says that a folder is no store", async () => {
    const location = join(folder, "a-folder");
    mkdirSync(location);
    assert.match(
      await messageOf(location),
      /^Cannot open the store ".*a-folder": the file cannot be opened or made/,
    );
  });

  it("says that a path leads through a file", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "x");
    assert.match(await messageOf(join(file, "shirase.db")), /a part of its path is a file/);
  });

  it("says that a file is no database, and leaves it as it was", async () => {
    const file = join(folder, "letter.txt");
    writeFileSync(file, "拝啓".repeat(1_000));
    assert.match(await messageOf(file), /letter\.txt": the file is not a SQLite database/);
  });

  it("says that no server answers, without the password", async () => {
    const message = await messageOf("postgres://editor:hidden@127.0.0.1:1/news");
    assert.match(message, /"postgres:\/\/editor:\*\*\*@127\.0\.0\.1:1\/news": no server answers/);
    assert.doesNotMatch(message, /hidden/);
  });

  it("shows no password that an address holds", () => {
    assert.equal(
      displayLocation("postgresql://h/d?user=a&password=b&x=1"),
      "postgresql://h/d?user=a&password=***&x=1",
    );
    assert.equal(displayLocation("data/shirase.db"), "data/shirase.db");
  });
});
