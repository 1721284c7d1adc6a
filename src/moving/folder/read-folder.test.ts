import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import Encoding from "encoding-japanese";
import { JAPAN, readAll } from "../../testing/moving/read-all.ts";
import { findPicture } from "../pictures/find-picture.ts";
import type { Piece } from "../piece.ts";

const root = mkdtempSync(join(tmpdir(), "shirase-folder-"));
after(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, `site-${(folders += 1)}`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function readPiece(path: string, content: string | Uint8Array, rules = JAPAN): Promise<Piece> {
  const { pieces, others } = await readAll("folder", makeFolder({ [path]: content }), rules);
  return pieces[0] ?? assert.fail(JSON.stringify(others));
}

test("habits of Hugo, Jekyll and Eleventy are read: YAML, TOML and JSON on top, dates in names, aliases", async () => {
  const hugo = await readPiece(
    "posts/first.md",
    `+++\ntitle = "題"\ndate = 2020-01-02T10:00:00+09:00\ntags = ["訓練", "契約"]\naliases = ["/old/first/"]\nseries = ["洋上の眼"]\nseries_order = 2\n[cover]\nimage = "a.png"\nalt = "艦"\n+++\n本文\n`,
  );
  assert.deepEqual(
    [hugo.title, hugo.publishedAt, hugo.tags.map(({ name }) => name), hugo.addresses],
    ["題", "2020-01-02T01:00:00.000Z", ["訓練", "契約"], ["/old/first/", "/first/"]],
  );
  assert.deepEqual(
    [hugo.series, hugo.picture],
    [
      { name: "洋上の眼", order: 2 },
      { kind: "picture", address: "a.png", alt: "艦" },
    ],
  );
  const jekyll = await readPiece(
    "_posts/2021-03-04-spring.md",
    `\uFEFF---\r\nlayout: post\r\ntitle: "春: その一"\r\ncategories: [ニュース]\r\nauthor: 佐藤見本\r\npublished: false\r\nredirect_from:\r\n  - /a\r\nmood: 晴\r\n---\r\n# 小見出し\r\n\r\n本文\r\n`,
    { ...JAPAN, permalink: "/:year/:month/:day/:title.html", site: "https://old.example" },
  );
  assert.deepEqual(
    [jekyll.publishedAt, jekyll.isPublic, jekyll.authors, jekyll.addresses],
    [
      "2021-03-03T15:00:00.000Z",
      false,
      ["佐藤見本"],
      ["https://old.example/a", "https://old.example/2021/03/04/spring.html"],
    ],
  );
  assert.deepEqual(jekyll.notes, [{ code: "fields-unread", about: "mood" }]);
  const eleventy = await readPiece("a/index.md", `---json\n{"title":"題"}\n---\n文`);
  assert.deepEqual([eleventy.title, eleventy.html, eleventy.addresses], ["題", "<p>文</p>\n", ["/a/"]]);
  const json = await readPiece("a/index.md", `{\n  "title": "題",\n  "permalink": "/where/it/was/"\n}\n文`);
  assert.deepEqual([json.title, json.addresses], ["題", ["/where/it/was/", "/a/"]]);
});

test("a page of HTML says itself what it is, in whatever charset", async () => {
  const page = `<html lang="ja"><head><meta charset="Shift_JIS"><title>共同訓練の公表</title><meta name="description" content="要約"><meta property="article:published_time" content="2019-05-01T12:00:00+09:00"><link rel="canonical" href="https://old.example/news/1"></head><body><nav>入口</nav><main><h1>共同訓練の公表</h1><p>見本省は訓練を公表した。</p></main></body></html>`;
  const bytes = Uint8Array.from(
    Encoding.convert(Encoding.stringToCode(page), { to: "SJIS", from: "UNICODE" }),
  );
  const piece = await readPiece("news/1.html", bytes);
  assert.deepEqual(
    [piece.title, piece.lead, piece.publishedAt, piece.html],
    [
      "共同訓練の公表",
      "要約",
      "2019-05-01T03:00:00.000Z",
      "<h1>共同訓練の公表</h1><p>見本省は訓練を公表した。</p>",
    ],
  );
  assert.deepEqual(piece.addresses, ["https://old.example/news/1", "/news/1/", "/news/1.html"]);
});

test("what cannot be read is refused by its name and reason, and the rest is read", async () => {
  const nested = `a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]`;
  const folder = makeFolder({
    "bomb.md": `---\n${nested}\n---\n文`,
    "tag.md": "---\ntitle: !!js/function x\n---\n文",
    "list.md": "---\ntitle: [x\n---\n文",
    "open.md": "---\ntitle: x\n文",
    "code.md": "---js\n{ title: x }\n---\n文",
    "empty.md": "",
    "binary.md": Uint8Array.from([1, 0, 2, 3]),
    "deep.md": `---\ntitle: x\n---\n${">".repeat(10_000)}`,
    "private.md": "---\ntitle: x\nprivate: true\n---\n文",
    "a.png": "x",
    "_index.md": "---\ntitle: 節\n---\n",
    "good.md": "---\ntitle: 良\n---\n文",
  });
  symlinkSync("/etc/hostname", join(folder, "out.md"));
  symlinkSync("good.md", join(folder, "in.md"));
  symlinkSync("..", join(folder, "up"));
  const { pieces, others } = await readAll("folder", folder);
  assert.deepEqual(
    pieces.map(({ title }) => title),
    ["良"],
  );
  for (const [place, reason] of [
    ["bomb.md", /^refused: its front matter cannot be read: Excessive alias count/],
    ["tag.md", /^refused: its front matter cannot be read: Unresolved tag/],
    ["list.md", /^refused: its front matter cannot be read: .* at line \d+, column \d+$/],
    ["open.md", /^refused: its front matter is opened and never closed/],
    ["code.md", /^refused: its front matter is written in js/],
    ["empty.md", /^refused: it is empty/],
    ["binary.md", /^refused: it is no text/],
    ["deep.md", /^refused: its Markdown nests quotes or lists deeper/],
    ["private.md", /^left-out: not for readers: private/],
    ["a.png", /^left-out: not an article/],
    ["_index.md", /^left-out: not an article/],
    ["out.md", /^refused: it is a link that leads out of the folder/],
    ["in.md", /^left-out: it is a link/],
    ["up", /^refused: it is a link that leads out of the folder/],
  ] as const)
    assert.match(others[place] ?? "", reason, place);
  assert.equal(Object.keys(others).length, 14);
});

test("a picture is found by the longest end of its address, in any size, and never outside of its folder", async () => {
  const folder = makeFolder({
    "media/2020/01/a.png": "1",
    "media/2021/01/a.png": "2",
    "media/b.jpg": "3",
    "posts/c.png": "4",
  });
  writeFileSync(join(root, "secret.png"), "5");
  symlinkSync("../secret.png", join(folder, "link.png"));
  const find = async (address: string, place = "posts/x.md"): Promise<string | undefined> =>
    (await findPicture(folder, address, place))?.slice(folder.length + 1);
  const media = join(folder, "media");
  assert.equal(
    await findPicture(media, "https://o.example/wp-content/uploads/2020/01/a.png?x=1", ""),
    join(media, "2020/01/a.png"),
  );
  assert.equal(
    await findPicture(media, "https://o.example/wp-content/uploads/2021/01/a-300x200.png", ""),
    join(media, "2021/01/a.png"),
  );
  assert.equal(await findPicture(media, "/content/images/size/w600/b.jpg", ""), join(media, "b.jpg"));
  assert.equal(await find("c.png"), "posts/c.png");
  for (const address of [
    "../secret.png",
    "/..%2fsecret.png",
    "%2e%2e/secret.png",
    "link.png",
    "/etc/hostname",
    "%",
    "",
  ])
    assert.equal(await find(address), undefined, address);
});
