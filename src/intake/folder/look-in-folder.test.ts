import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { lookInFolder, receiveFromFolder } from "./look-in-folder.ts";

const NOW = Date.parse("2025-09-10T00:00:00Z");

describe("a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-folder-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string, at = NOW - 60_000): void => {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), at / 1_000, at / 1_000);
  };
  const itemOf = async (name: string) => {
    const looked = await lookInFolder(folder);
    assert.ok(looked.ok);
    return looked.value.items.find(({ guid }) => guid === name) ?? assert.fail(`${name} is not shown`);
  };

  it("shows the files that were put there, and none that lead elsewhere or are being written", async () => {
    for (const name of ["発表.html", "b.pdf", ".hidden", "c.part", "d~"]) write(name, "x");
    mkdirSync(join(folder, "below"));
    symlinkSync("/etc/passwd", join(folder, "link.txt"));
    const looked = await lookInFolder(folder);
    assert.deepEqual(
      looked.ok && looked.value.items.map(({ title = "" }) => title).toSorted((a, b) => (a < b ? -1 : 1)),
      ["b.pdf", "発表.html"],
    );
  });

  it("gives a file once it stands still, and another version of it only when that is looked for", async () => {
    write("a.txt", "発表の前半", NOW - 1_000);
    const item = await itemOf("a.txt");
    assert.equal((await receiveFromFolder(folder, item, NOW)).kind, "still-written");
    const whole = await receiveFromFolder(folder, item, NOW + 3_000);
    assert.equal(whole.kind === "received" && new TextDecoder().decode(whole.received.bytes), "発表の前半");
    appendFileSync(join(folder, "a.txt"), "と後半");
    utimesSync(join(folder, "a.txt"), NOW / 1_000 - 60, NOW / 1_000 - 60);
    assert.equal((await receiveFromFolder(folder, item, NOW)).kind, "still-written");
    const later = await receiveFromFolder(folder, await itemOf("a.txt"), NOW);
    assert.equal(later.kind, "received");
  });

  it("is never left, and says what is missing", async () => {
    for (const guid of ["../a", "below/a", "..", ""]) {
      const asked = await receiveFromFolder(folder, { guid, version: "1 1", enclosures: [] }, NOW);
      assert.equal(asked.kind === "failed" && asked.error.code, "bad-address", guid);
    }
    const gone = await receiveFromFolder(folder, { guid: "gone.txt", version: "1 1", enclosures: [] }, NOW);
    assert.match(gone.kind === "failed" ? gone.error.message : "", /gone\.txt": there is no such file/);
    const missing = await lookInFolder(join(folder, "nowhere"));
    assert.match(missing.ok ? "" : missing.error.message, /nowhere": there is no such folder/);
    const file = await lookInFolder(join(folder, "b.pdf"));
    assert.match(file.ok ? "" : file.error.message, /this is no folder/);
  });

  it("shows a name that steers a terminal, or holds a line end, as one plain line", async () => {
    const name = "発表\u001B[2J\u009B31m\u202Etxt\nforged\tline.txt";
    write(name, "甲");
    assert.equal((await itemOf(name)).title, "発表[2J31mtxt forged line.txt");
    const item = await itemOf(name);
    const gone = await receiveFromFolder(folder, { ...item, guid: "\u009B2J\u202E.txt" }, NOW);
    assert.ok(gone.kind === "failed");
    assert.match(gone.error.message, /\\u009b2J\\u202e\.txt/);
  });

  it("waits for nobody where a pipe or a link has taken the place of a file", async () => {
    write("pipe.txt", "甲");
    write("turned.txt", "乙");
    const [pipe, link] = [await itemOf("pipe.txt"), await itemOf("turned.txt")];
    for (const name of ["pipe.txt", "turned.txt"]) rmSync(join(folder, name));
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    symlinkSync("/dev/zero", join(folder, "turned.txt"));
    const received = [await receiveFromFolder(folder, pipe, NOW), await receiveFromFolder(folder, link, NOW)];
    assert.deepEqual(
      received.map((each) => each.kind === "failed" && each.error.code),
      ["not-a-file", "not-found"],
    );
  });
});
