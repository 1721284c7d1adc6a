import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { SourceDocument } from "../terms/document.ts";
import { decodeAs } from "./charset/decode-bytes.ts";
import { readDocument } from "./read-document.ts";
import type { Received } from "./received.ts";
import { receivePaste } from "./receive.ts";
import { assertWellFormed, encode, received, STATEMENT, surfaces } from "../testing/intake/specimens.ts";

async function read(from: Received): Promise<SourceDocument> {
  const outcome = await readDocument(from);
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.error.message);
  const document = outcome.value;
  assertWellFormed(document, () => decodeAs(document.bytes, document.charset));
  return document;
}

async function refused(from: Received): Promise<string> {
  const outcome = await readDocument(from);
  assert.ok(!outcome.ok);
  assert.ok(
    outcome.error.message.startsWith(`Cannot read ${JSON.stringify(from.name)}: `),
    outcome.error.message,
  );
  assert.match(outcome.error.message, /[.)]$/u);
  return outcome.error.code;
}

describe("reading a document", () => {
  it("gives the bytes as received, their hash, the address that answered", async () => {
    const bytes = encode(STATEMENT, "EUCJP");
    const about = { address: "http://news.example/1", finalAddress: "https://news.example/1.txt" };
    const document = await read(received(bytes, about));
    assert.equal(document.bytes, bytes);
    assert.equal(document.sha256, createHash("sha256").update(bytes).digest("hex"));
    assert.equal(document.address, "https://news.example/1.txt");
    assert.equal(document.text, STATEMENT);
  });

  it("tells the format by content, then by type, then by name", async () => {
    for (const [content, about, format] of [
      ["<!DOCTYPE html><p>知らせ", { contentType: "text/plain", name: "a.txt" }, "html"],
      ["\n<!-- 注 --><div>知らせ</div>", {}, "html"],
      ["\uFEFF<html><p>知らせ</html>", {}, "html"],
      ["知らせ<br>です", { contentType: "text/html" }, "html"],
      ["知らせ<br>です", { name: "a.html" }, "html"],
      ["知らせ<br>です", {}, "text"],
      ["知らせです", { contentType: "text/html" }, "text"],
      ["<参考>知らせ", {}, "text"],
    ] as const) {
      assert.equal((await read(received(content, about))).format, format, content);
    }
  });

  it("tells the format of a text that starts with very many comments at once", async () => {
    const comments = "<!-- 注 -->".repeat(100);
    const started = process.threadCpuUsage();
    assert.equal((await read(received(`${comments}知らせ`))).format, "text");
    assert.equal((await read(received(`<?xml version="1.0"?>\n${comments}\n<p>知らせ`))).format, "html");
    assert.ok(process.threadCpuUsage(started).user < 1_000_000);
  });

  it("reads a page of each Japanese charset to the same text", async () => {
    for (const charset of ["SJIS", "EUCJP", "JIS", "UTF8"] as const) {
      const page = `<html><head><title>知らせ</title></head><body><p>${STATEMENT.replaceAll("\n", "<br>")}</p></body></html>`;
      const document = await read(received(encode(page, charset)));
      assert.deepEqual(
        [document.text, document.title, document.warnings],
        [STATEMENT, "知らせ", []],
        charset,
      );
    }
  });

  it("reads what was pasted, its own charset or not", async () => {
    const paste = await receivePaste('<meta charset="euc-jp"><p>知らせ</p>');
    assert.ok(paste.ok);
    const document = await read(paste.value);
    assert.deepEqual([document.text, document.warnings], ["知らせ", []]);
  });

  it("refuses what holds no text, naming it and saying why", async () => {
    assert.equal(await refused(received(new Uint8Array(), { name: "empty.txt" })), "empty");
    assert.equal(await refused(received(" \n　\r\n", { name: "blank.txt" })), "no-text");
    assert.equal(
      await refused(received("<html><script>x</script></html>", { name: "script.html" })),
      "no-text",
    );
  });

  it("refuses files of other kinds, saying what they look like", async () => {
    for (const [start, what] of [
      ["\x89PNG\r\n\x1A\n\0\0", "a PNG picture"],
      ["PK\x03\x04\x14\0\x06\0", "a ZIP archive"],
      ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Word, Excel or Ichitaro file"],
      ["\x1F\x8B\x08\0\0", "a gzip archive"],
      ["MZ\x90\0\x03\0", "a Windows program"],
      ["\0\0\0\x18ftypmp42", "a video"],
    ] as const) {
      const from = received(Buffer.from(start, "latin1"), { name: "some.bin" });
      const outcome = await readDocument(from);
      assert.ok(!outcome.ok);
      assert.equal(outcome.error.code, "not-a-document");
      assert.ok(outcome.error.message.includes(`"some.bin": it looks like ${what}`), outcome.error.message);
    }
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256));
    assert.equal(await refused(received(noise, { name: "noise" })), "not-a-document");
  });

  it("does not take text for a file of another kind", async () => {
    for (const text of ["BM社の発表", "MZ計画について", "II*の注", "ID3形式"]) {
      assert.equal((await read(received(text))).text, text);
    }
  });

  it("keeps a text with NUL bytes, without them, and says so", async () => {
    const document = await read(received(`防衛省\0の知らせ。${STATEMENT}\0`));
    assert.equal(document.text, `防衛省の知らせ。${STATEMENT}`);
    assert.deepEqual(
      document.warnings.map(({ code }) => code),
      ["control-characters"],
    );
  });

  it("never throws, and keeps the map exact, on any bytes", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 100 }).map((text) => new TextEncoder().encode(text)),
      fc.string({ maxLength: 100 }).map((text) => new TextEncoder().encode(`<p>${text}</p><table><td>`)),
    );
    const type = fc.constantFrom(
      undefined,
      "text/html",
      "text/html; charset=shift_jis",
      "application/octet-stream",
    );
    const property = fc.asyncProperty(bytes, type, async (content, contentType) => {
      const outcome = await readDocument(received(content, contentType === undefined ? {} : { contentType }));
      if (!outcome.ok) return;
      const document = outcome.value;
      assertWellFormed(document, () => decodeAs(content, document.charset));
    });
    await fc.assert(property, { seed: 20_260_216, numRuns: 200 });
  });

  it("gives the blocks of a desk's page one a line", async () => {
    const document = await read(received("題(2月16日)\n- 区分\n2026-2-17 10:18\n本文です。\r\n(以上)\r\n"));
    assert.deepEqual(surfaces(document), [
      "題(2月16日)",
      "- 区分",
      "2026-2-17 10:18",
      "本文です。",
      "(以上)",
    ]);
  });
});
