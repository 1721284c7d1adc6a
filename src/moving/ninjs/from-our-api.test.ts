// What our own API says of an article is understood by the import: a newsroom can move from one Shirase to another by it.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readAll } from "../../testing/moving/read-all.ts";
import { openSite } from "../../testing/site/open-site.ts";
import { readPlainText } from "../body/read-html-body.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-api-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("an article of our API comes back with its headline, time, section, kind and address", async () => {
  await using site = await openSite();
  site.archive.add({
    headline: "洋上の眼 <一>",
    lead: "哨戒機を追う。",
    section: "features",
    kind: "feature",
    body: [
      { kind: "heading", text: "出発", level: 2 },
      { kind: "paragraph", text: "朝、基地を出た。" },
    ],
    publishedAt: "2025-09-08T07:30:00.000Z",
  });
  const path = join(folder, "item.json");
  writeFileSync(path, (await site.ask("/api/articles/1")).text);
  const { pieces, others } = await readAll("ninjs", path);
  const [piece] = pieces;
  assert.ok(piece, JSON.stringify(others));
  assert.equal(readPlainText(piece.title), "洋上の眼 <一>");
  assert.equal(readPlainText(piece.lead ?? ""), "哨戒機を追う。");
  assert.match(piece.html, /出発[^]*朝、基地を出た。/);
  assert.deepEqual(
    [piece.publishedAt, piece.kind, piece.categories[0]?.slug, piece.addresses],
    ["2025-09-08T07:30:00.000Z", "feature", "features", ["https://news.example/articles/1"]],
  );
});
