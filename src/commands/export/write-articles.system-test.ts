// Published articles written for other systems, and read back by our own import into an empty store.

import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { Article, ArticleBlock } from "../../terms/article.ts";
import {
  makeAnnouncement,
  makeArticle,
  makeDraft,
  makeProvenance,
  MINISTRY,
} from "../../testing/archive/specimens.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "../moving/import.ts";

const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const AT = "2025-09-08T00:00:00.000Z";

const call = (inputs: readonly string[], options: Readonly<Record<string, string>>) => ({
  inputs,
  text: (name: string) => options[name],
  flag: () => false,
});

async function open(data: string): Promise<Archive> {
  const opened = await openArchive(join(data, "shirase.sqlite"));
  return opened.ok ? opened.value : assert.fail(opened.error.message);
}

/** Another system knows no verbatim law: what the issuer wrote is text there, and the note around it says whose. */
function wordsOf({ headline, lead, body, section, kind, state }: Article): unknown {
  const blocks = body.map((block) => {
    if (block.kind === "official") return { kind: "paragraph", text: block.text };
    return block.kind === "picture" ? [block.media, block.alt, block.caption] : block;
  });
  return { headline: headline.text, lead: lead.text, section, kind, state, blocks };
}

/** The site's own HTML has headings one level down and says whose words follow. */
function looseWordsOf(article: Article): unknown {
  const texts = article.body.flatMap((block) => {
    if (block.kind === "official" || block.kind === "paragraph" || block.kind === "quote")
      return [block.text];
    if (block.kind === "picture") return [block.media, block.alt, block.caption];
    return block.kind === "heading" ? [block.text] : [JSON.stringify(block)];
  });
  const { headline, lead, section, kind, state } = article;
  const own = texts.filter((text) => text?.startsWith("公表文 (") !== true);
  return { headline: headline.text, lead: lead.text, section, kind, state, own };
}

async function readPublished(archive: Archive): Promise<readonly Article[]> {
  const all: Article[] = [];
  for await (const article of archive.readArticles())
    if (article.state.kind === "published") all.push(article);
  return all;
}

describe("articles for other systems", () => {
  const root = mkdtempSync(join(tmpdir(), "shirase-articles-"));
  const data = join(root, "data");
  before(async () => {
    const archive = await open(data);
    const picture = await archive.savePicture({ format: "png", width: 1, height: 1, bytes: PICTURE });
    const body: ArticleBlock[] = [
      { kind: "heading", text: "見出し # と * と _", level: 2 },
      { kind: "paragraph", text: "1. 番号に見える文と <b>印</b> & | と ---" },
      { kind: "list", entries: ["一つ目 [x](y)", "> 二つ目"] },
      {
        kind: "table",
        rows: [
          ["列", "値"],
          ["a|b", "*2*"],
        ],
        header: true,
      },
      {
        kind: "picture",
        media: picture.name,
        alt: '港の"艦"',
        credit: "",
        caption: "入港",
        width: 1,
        height: 1,
      },
    ];
    await archive.saveSource(MINISTRY);
    await archive.createArticle(
      makeArticle({ draft: makeDraft({ kind: "feature", section: "watch", body }), publishedAt: AT }),
    );
    const { announcement } = await archive.saveAnnouncement(makeAnnouncement("本文のままの一文。"));
    const official: ArticleBlock = {
      kind: "official",
      block: 0,
      shape: "paragraph",
      text: "本文のままの一文。",
    };
    const draft = makeDraft({
      section: "diplomacy",
      body: [official, { kind: "paragraph", text: "編集部の文。" }],
    });
    await archive.createArticle(
      makeArticle({ draft, provenance: makeProvenance(announcement), publishedAt: AT }),
    );
    await archive.createArticle(
      makeArticle({ draft: makeDraft({ headline: { text: "草稿", grounds: [] } }) }),
    );
    await archive.close();
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  for (const [format, words] of [
    ["markdown", wordsOf],
    ["ninjs", looseWordsOf],
  ] as const) {
    test(`as ${format} they come back word for word, with their pictures`, async () => {
      const [folder, copy] = [join(root, format), join(root, `${format}-back`)];
      assert.equal(
        await exportCommand.run(call([folder], { as: format, data, base: "https://news.example" })),
        0,
      );
      assert.deepEqual(readdirSync(join(folder, "media")).length, 1);
      const options = { data: copy, site: "https://news.example", media: folder };
      assert.equal(await importCommand.run(call([folder], options)), 0);
      const [archive, back] = [await open(data), await open(copy)];
      const [given, taken] = [await readPublished(archive), await readPublished(back)];
      assert.equal(taken.length, 2, "drafts stay here");
      assert.deepEqual(taken.map(words), given.map(words));
      await Promise.all([archive.close(), back.close()]);
    });
  }

  test("in Markdown the issuer's words stand apart from the desk's, with where they are from", () => {
    const text = readFileSync(join(root, "markdown", "articles/2025/09/2.md"), "utf8");
    assert.match(text, /<div class="official">\n\n本文のままの一文。\n\n<\/div>\n\n編集部の文。/);
    assert.match(text, /^source:\n(?: {2}.*\n)* {2}sha256: [0-9a-f]{64}$/m);
  });

  test("nothing is written over, and nothing is left of an export that failed", async () => {
    const taken = join(root, "taken");
    mkdirSync(taken);
    writeFileSync(join(taken, "mine"), "");
    assert.equal(await exportCommand.run(call([taken], { as: "markdown", data })), 1);
    assert.deepEqual(readdirSync(taken), ["mine"]);
    await assert.rejects(
      async () => exportCommand.run(call([taken], { as: "docx", data })),
      /markdown or ninjs/,
    );
    await assert.rejects(async () => exportCommand.run(call([], { as: "ninjs", data })), /one folder/);
    assert.equal(
      await exportCommand.run(call([join(root, "x")], { as: "ninjs", data: join(root, "none") })),
      1,
    );
    assert.ok(!existsSync(join(root, "x")));
    assert.deepEqual(
      readdirSync(root).filter((name) => name.includes("unfinished")),
      [],
    );
  });
});
