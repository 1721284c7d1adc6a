// Writing: what the editor asks beside the working copy, of a real server.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";

test("the editor gets the issuer's words, the desk's limits, the headline's breaks and the site's page of the copy", async () => {
  await using desk = await openTestDesk();
  const { id } = desk.sample.article;
  const editor = desk.as("editor");
  const official = (await editor.get(`/articles/${id}/official-text`)).json as {
    readonly blocks: readonly { readonly index: number; readonly text: string }[];
    readonly headlineLimit: number;
    readonly isClosed: boolean;
  };
  const { text, blocks } = desk.sample.announcement.document;
  for (const { index, text: words } of official.blocks) {
    const block = blocks[index] ?? assert.fail();
    assert.equal(words, text.slice(...block.span));
  }
  const shown = desk.sample.article.body.flatMap((block) => (block.kind === "official" ? [block.block] : []));
  assert.ok(shown.length > 3 && shown.every((block) => official.blocks.some(({ index }) => index === block)));
  assert.deepEqual([official.headlineLimit, official.isClosed], [60, false]);

  const broken = (await editor.post("/headline-breaks", { headline: "見本の会談(共同発表)を開催" })).json;
  const { pieces } = broken as {
    readonly pieces: readonly { readonly text: string; readonly whole: boolean }[];
  };
  assert.equal(pieces.map((piece) => piece.text).join(""), "見本の会談(共同発表)を開催");
  assert.ok(pieces.length > 2 && pieces.some(({ whole }) => whole));

  const copy = (await editor.get(`/articles/${id}/copy`)).json as { readonly version: number };
  const step = {
    stepType: "replace",
    from: 1,
    to: 1,
    slice: { content: [{ type: "text", text: "<img onerror=x>速報" }] },
  };
  const sent = await editor.post(`/articles/${id}/copy/steps`, {
    client: "a",
    version: copy.version,
    first: 0,
    steps: [step],
  });
  assert.equal(sent.status, 200, sent.text);
  const preview = await editor.get(`/articles/${id}/preview?version=1`);
  const headerOf = (name: string): string => String(preview.headers[name] ?? "");
  assert.equal(headerOf("cache-control"), "no-store");
  assert.match(headerOf("x-robots-tag"), /noindex/);
  assert.match(headerOf("content-security-policy"), /default-src 'none'.*frame-ancestors 'self'/);
  assert.doesNotMatch(headerOf("content-security-policy"), /script-src/);
  assert.match(preview.text, /&lt;img onerror=x&gt;速報/);
  assert.doesNotMatch(preview.text, /<script src|data-token/, "nothing runs, and no reading is told of");
  assert.equal((await desk.ask(`/articles/${id}`)).status, 404, "readers see nothing of it");

  assert.equal((await editor.get("/articles/4242/official-text")).status, 404);
  assert.equal((await editor.get("/articles/4242/preview")).status, 404);
  assert.equal((await desk.nobody.get(`/articles/${id}/preview`)).status, 401);
  assert.equal((await editor.post("/headline-breaks", { headline: "長".repeat(501) })).status, 400);
});
