import assert from "node:assert/strict";
import { test } from "node:test";
import { findPdfLinks } from "./pdf-links.ts";

test("the PDFs that a page links to are found by its base, each once, and nothing that is none", async () => {
  const page = `<base href="/docs/"><p><a href="a.pdf">甲</a> <a href=" B.PDF?v=2#p3">乙</a>
    <a href="a.pdf#page=2">甲の二頁</a> <a href="a.html">丙</a> <a href="javascript:x.pdf">丁</a>
    <!-- <a href="hidden.pdf"> --> <a href="http://[bad/x.pdf">戊</a> <a name=x>己</a>`;
  const found = await findPdfLinks(new TextEncoder().encode(page), {
    address: "https://ministry.example/press/1",
  });
  assert.deepEqual(found, ["https://ministry.example/docs/a.pdf", "https://ministry.example/docs/B.PDF?v=2"]);
});

test("of a page with thousands of them fifty are followed", async () => {
  const page = Array.from({ length: 5_000 }, (_, at) => `<a href="${at}.pdf">x</a>`).join("");
  const found = await findPdfLinks(new TextEncoder().encode(page), { address: "https://ministry.example/" });
  assert.equal(found.length, 50);
});

test("behind thousands of elements that nothing closes nobody looks", async () => {
  const page = `<a href="1.pdf">x</a>${"<div><b>".repeat(1_500)}<a href="2.pdf">x</a>`;
  const found = await findPdfLinks(new TextEncoder().encode(page), { address: "https://ministry.example/" });
  assert.deepEqual(found, ["https://ministry.example/1.pdf"]);
});
