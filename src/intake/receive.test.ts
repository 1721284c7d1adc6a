import { strict as assert } from "node:assert";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { receiveFile, receivePaste, receiveStandardInput } from "./receive.ts";

let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "shirase-receive-"));
});
after(() => rm(folder, { recursive: true }));

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield await Promise.resolve(Buffer.alloc(65_536, "x"));
}

describe("receiving", () => {
  it("gives a file's bytes under its path", async () => {
    const path = join(folder, "知らせ.txt");
    await writeFile(path, "知らせ");
    const outcome = await receiveFile(path);
    assert.ok(outcome.ok);
    assert.equal(Buffer.from(outcome.value.bytes).toString(), "知らせ");
    assert.equal(outcome.value.name, path);
  });

  it("refuses a 50 MB file before it is read", async () => {
    const path = join(folder, "large.pdf");
    await writeFile(path, "%PDF-1.7\n");
    await truncate(path, 50_000_000);
    const outcome = await receiveFile(path);
    assert.ok(!outcome.ok);
    assert.equal(outcome.error.code, "too-large");
    assert.equal(outcome.error.message, `Cannot read "${path}": it has 47.7 MB, and 20 MB is the limit.`);
  });

  it("says what is wrong with a path", async () => {
    for (const [name, code, reason] of [
      ["nowhere.txt", "not-found", "there is no such file."],
      [".", "not-a-file", "it is a folder."],
    ] as const) {
      const path = join(folder, name);
      const outcome = await receiveFile(path);
      assert.ok(!outcome.ok);
      assert.deepEqual(outcome.error, { code, input: path, message: `Cannot read "${path}": ${reason}` });
    }
    const path = join(folder, "empty.txt");
    await writeFile(path, "");
    const outcome = await receiveFile(path);
    assert.equal(outcome.ok ? "" : outcome.error.message, `Cannot read "${path}": it is empty.`);
  });

  it("stops a stream that never ends, at the limit", async () => {
    const outcome = await receiveStandardInput(endless(), { limits: { bytes: 1_000_000 } });
    assert.ok(!outcome.ok);
    assert.deepEqual(outcome.error, {
      code: "too-large",
      input: "standard input",
      message: 'Cannot read "standard input": it has more than 976.6 kB, which is the limit.',
      limitBytes: 1_000_000,
    });
  });

  it("stops a device that has no size", async () => {
    const outcome = await receiveFile("/dev/zero", { limits: { bytes: 1_000_000 } });
    assert.equal(outcome.ok ? "" : outcome.error.code, "too-large");
  });

  it("takes pasted HTML as UTF-8, whatever its meta element said where it came from", async () => {
    const page = await receivePaste('<meta charset="shift_jis"><p>知らせ</p>');
    assert.ok(page.ok);
    assert.equal(page.value.contentType, "text/html; charset=utf-8");
    const text = await receivePaste("知らせ <b>");
    assert.equal(text.ok ? text.value.contentType : "", "text/plain; charset=utf-8");
    assert.equal((await receivePaste("")).ok, false);
  });
});
