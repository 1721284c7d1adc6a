import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readAll } from "../../testing/moving/read-all.ts";

const root = mkdtempSync(join(tmpdir(), "shirase-ninjs-"));
after(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(root, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const FIRST = {
  uri: "https://old.example/items/1",
  type: "text",
  headline: "旧い形",
  body_html: "<p>文</p>",
  description_text: "要約 & 一",
  pubstatus: "usable",
  firstcreated: "2020-01-02T03:04:05Z",
  versioncreated: "2020-01-03T03:04:05Z",
  byline: "佐藤見本",
  subject: [{ name: "訓練", code: "kunren" }],
  associations: {
    featured: { type: "picture", renditions: { big: { href: "https://old.example/a.jpg", width: 900 } } },
  },
};
const THIRD = {
  uri: "urn:newsml:old:2",
  standard: { name: "ninjs", version: "3.1" },
  headlines: [{ role: "main", value: "新しい形" }],
  bodies: [
    { role: "main", contentType: "text/plain", value: "文" },
    { role: "main", contentType: "text/html", value: "<p>文</p>" },
  ],
  descriptions: [{ role: "summary", value: "要約" }],
  pubStatus: "usable",
  firstCreated: "2021-01-02T03:04:05+09:00",
  subjects: [
    { name: "日本の防衛", rel: "section", literal: "defence" },
    { name: "契約", rel: "about" },
  ],
  genres: [{ name: "特集", literal: "feature" }],
  altIds: [{ role: "web", value: "https://old.example/b" }],
};

test("items of the first and of the third version are read", async () => {
  const { pieces } = await readAll("ninjs", write("list.json", JSON.stringify([FIRST, THIRD])));
  const [first, third] = pieces;
  assert.deepEqual(
    [
      first?.title,
      first?.lead,
      first?.publishedAt,
      first?.updatedAt,
      first?.authors,
      first?.picture?.address,
    ],
    [
      "旧い形",
      "要約 &amp; 一",
      "2020-01-02T03:04:05.000Z",
      "2020-01-03T03:04:05.000Z",
      ["佐藤見本"],
      "https://old.example/a.jpg",
    ],
  );
  assert.deepEqual(first?.tags, [{ name: "訓練", slug: "kunren" }]);
  assert.deepEqual(
    [third?.title, third?.lead, third?.html, third?.publishedAt, third?.kind, third?.addresses],
    ["新しい形", "要約", "<p>文</p>", "2021-01-01T18:04:05.000Z", "feature", ["https://old.example/b"]],
  );
  assert.deepEqual(third?.categories, [{ name: "日本の防衛", slug: "defence" }]);
  assert.deepEqual(
    third?.tags.map(({ name }) => name),
    ["契約"],
  );
});

test("lines and folders of items are read; what is broken is refused by its line or file", async () => {
  const lines = `${JSON.stringify(FIRST)}\n{"uri": broken\n\n${JSON.stringify({ ...THIRD, pubStatus: "canceled" })}\n${JSON.stringify({ headline: "x" })}\n${JSON.stringify(THIRD)}`;
  const read = await readAll("ninjs", write("items.jsonl", lines));
  assert.equal(read.pieces.length, 2);
  const [path] = Object.keys(read.others).map((place) => place.replace(/ line \d+$/, ""));
  assert.deepEqual(read.others, {
    [`${path} line 2`]: "refused: it is not JSON",
    [`${path} line 4`]: "left-out: not for readers: canceled",
    [`${path} line 5`]: "refused: it has no uri, the one thing that ninjs asks for",
  });
  write("folder/a.json", JSON.stringify(FIRST));
  write("folder/sub/b.json", JSON.stringify({ items: [THIRD, { ...FIRST, type: "picture" }] }));
  write("folder/c.json", "{");
  write("folder/notes.txt", "x");
  const folder = await readAll("ninjs", join(root, "folder"));
  assert.equal(folder.pieces.length, 2);
  assert.deepEqual(Object.keys(folder.others).toSorted(), ["c.json", "notes.txt", "sub/b.json item 2"]);
  assert.match(
    (await readAll("ninjs", write("no.json", "nothing\nof it"))).broken ?? "",
    /neither JSON nor lines/,
  );
});
