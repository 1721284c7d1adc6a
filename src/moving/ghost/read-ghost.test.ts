import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { JAPAN, type ReadAll, readAll } from "../../testing/moving/read-all.ts";

const root = mkdtempSync(join(tmpdir(), "shirase-ghost-"));
after(() => rmSync(root, { recursive: true, force: true }));

function read(text: string, rules = JAPAN): Promise<ReadAll> {
  const path = join(root, "export.json");
  writeFileSync(path, text);
  return readAll("ghost", path, rules);
}

const POST = {
  id: "p1",
  uuid: "u1",
  title: "甲 & 乙",
  slug: "kou",
  html: `<p><a href="__GHOST_URL__/about/">案内</a></p>`,
  status: "published",
  visibility: "public",
  type: "post",
  published_at: "2024-01-02T03:04:05.000Z",
  updated_at: "2024-01-03 00:00:00",
};
const exportOf = (posts: readonly object[]): string =>
  JSON.stringify({
    db: [
      {
        meta: { version: "5.80.0" },
        data: {
          posts,
          posts_authors: [
            { post_id: "p1", author_id: "b", sort_order: 1 },
            { post_id: "p1", author_id: "a", sort_order: 0 },
          ],
          posts_tags: [
            { post_id: "p1", tag_id: "2", sort_order: 1 },
            { post_id: "p1", tag_id: "1", sort_order: 0 },
            { post_id: "p1", tag_id: "3", sort_order: 2 },
          ],
          tags: [
            { id: "1", name: "ニュース", slug: "news" },
            { id: "2", name: "訓練", slug: "kunren" },
            { id: "3", name: "#夜", slug: "hash-yoru" },
          ],
          users: [
            { id: "a", name: "佐藤見本" },
            { id: "b", name: "鈴木見本" },
          ],
        },
      },
    ],
  });

test("tags and authors that stand behind the posts come with them, in their order; what themes use does not", async () => {
  const { pieces } = await read(exportOf([POST]), { ...JAPAN, site: "https://old.example" });
  const [piece] = pieces;
  assert.deepEqual(
    piece?.tags.map(({ name }) => name),
    ["ニュース", "訓練"],
  );
  assert.deepEqual(piece?.authors, ["佐藤見本", "鈴木見本"]);
  assert.deepEqual(
    [piece?.key, piece?.title, piece?.updatedAt],
    ["ghost:u1", "甲 &amp; 乙", "2024-01-03T00:00:00.000Z"],
  );
  assert.match(piece?.html ?? "", /href="https:\/\/old\.example\/about\/"/);
  assert.deepEqual(piece?.addresses, ["https://old.example/kou/", "https://old.example/p/u1/"]);
});

test("what only members see, pages, and texts without html say why they stay out", async () => {
  const lexical = JSON.stringify({ root: { children: [{ text: "文" }] } });
  const { pieces, others } = await read(
    exportOf([
      { ...POST, slug: "paid", visibility: "paid" },
      { ...POST, slug: "page", type: "page" },
      { ...POST, slug: "mail", status: "sent" },
      { ...POST, slug: "lexical", html: null, lexical },
      { ...POST, slug: "nameless", id: undefined, uuid: undefined },
      { ...POST, slug: "plain", html: null, plaintext: "一段\n\n二段 <b>" },
      { ...POST, id: 12, uuid: undefined, slug: "old", page: 0, published_at: 1_577_934_245_000 },
    ]),
  );
  assert.deepEqual(others, {
    "post 1 (paid)": "left-out: not for readers: only for paid",
    "post 2 (page)": "left-out: not an article: page",
    "post 3 (mail)": "left-out: not for readers: sent",
    "post 4 (lexical)":
      "refused: its text is in the editor's own form only (no html): publish it in Ghost once, and export again",
    "post 5 (nameless)": "refused: it has no id to be known by",
  });
  assert.equal(pieces[0]?.html, "<p>一段</p><p>二段 &lt;b&gt;</p>");
  assert.deepEqual([pieces[1]?.key, pieces[1]?.publishedAt], ["ghost::12", "2020-01-02T03:04:05.000Z"]);
});

test("an answer of the Content API is read too, and what is not whole or not Ghost's is refused by its file", async () => {
  const api = JSON.stringify({
    posts: [{ ...POST, url: "https://old.example/2024/kou/", tags: [{ name: "訓練" }] }],
  });
  const { pieces } = await read(api);
  assert.deepEqual(
    [pieces[0]?.tags, pieces[0]?.addresses[0]],
    [[{ name: "訓練" }], "https://old.example/2024/kou/"],
  );
  const whole = exportOf([POST]);
  assert.match(
    (await read(whole.slice(0, -40))).broken ?? "",
    /export\.json is not whole JSON, near byte \d+ of \d+/,
  );
  assert.match((await read('{"db":[{"data":{"things":[{"id":1}]}}]}')).broken ?? "", /holds no posts/);
  assert.match((await read('{"db": nonsense}')).broken ?? "", /is not whole JSON/);
});
