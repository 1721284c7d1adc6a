import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { recogniseFormat } from "./recognise-format.ts";

const root = mkdtempSync(join(tmpdir(), "shirase-formats-"));
after(() => rmSync(root, { recursive: true, force: true }));

async function formatOf(content: string | Uint8Array, name = "export"): Promise<string> {
  const path = join(root, name);
  writeFileSync(path, content);
  const format = await recogniseFormat(path);
  return format.ok ? format.value : format.error.replace(path, "it");
}

test("an export is told by its content, whatever it is called", async () => {
  for (const [content, format] of [
    [
      `\uFEFF<?xml version="1.0"?>\r\n<!-- x --><rss xmlns:wp="http://wordpress.org/export/1.2/">`,
      "wordpress",
    ],
    [`{"db":[{"meta":{}}]}`, "ghost"],
    [`{\n  "meta": {"exported_on": 1}, "data": {}}`, "ghost"],
    [`{"posts":[{"id":"1"}]}`, "ghost"],
    [`{"uri":"urn:x:1","headline":"x"}`, "ninjs"],
    [`[{"type":"text","uri":"urn:x:1"}]`, "ninjs"],
    [`{"schema":"shirase/archive/1","kind":"source"}`, "shirase"],
    [`{"kind":"source","schema":"shirase/archive/1","key":"uri"}`, "shirase"],
    [`{"anything":1}`, "shirase"],
  ] as const)
    assert.equal(await formatOf(content), format, content);
});

test("what is no export says what it is instead", async () => {
  for (const [content, reason] of [
    ["", /^it is empty$/],
    [Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /^it is a ZIP archive .* unpack an archive first$/],
    [Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0]), /^it is a gzip archive/],
    ["%PDF-1.7 x", /^it is a PDF/],
    [Uint8Array.from([1, 2, 0, 3]), /^it is no text$/],
    [`<?xml version="1.0"?><opml/>`, /^it is XML, but not an export of WordPress$/],
    ["---\ntitle: x\n---\n", /^it is one page: give the folder/],
  ] as const)
    assert.match(await formatOf(content), reason);
});

test("a folder is told by most of its files", async () => {
  const pages = join(root, "pages");
  const items = join(root, "items");
  const others = join(root, "others");
  for (const folder of [pages, items, others]) mkdirSync(folder);
  for (const name of ["a.md", "b.html", "c.json"]) writeFileSync(join(pages, name), "x");
  for (const name of ["a.json", "b.json", "c.md"]) writeFileSync(join(items, name), "x");
  writeFileSync(join(others, "a.png"), "x");
  const told = await Promise.all([pages, items, others].map(recogniseFormat));
  assert.deepEqual(
    told.map((format) => (format.ok ? format.value : "none")),
    ["folder", "ninjs", "none"],
  );
});
