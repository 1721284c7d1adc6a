// Rendering: text, Markdown and HTML show exactly the characters of the article, whatever signs they hold.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ArticleBlock, ArticleDraft } from "../terms/article.ts";
import { articleAsHtml, articleAsMarkdown, articleAsText } from "./render-text.ts";
import { escapeHtml } from "./render/html-text.ts";
import { escapeMarkdown } from "./render/markdown-text.ts";

function article(body: readonly ArticleBlock[]): ArticleDraft {
  return {
    kind: "announcement",
    section: "defence",
    headline: { text: "<見出し> & *星*", grounds: [] },
    lead: { text: "リード", grounds: [] },
    body,
    warnings: [],
    language: "ja",
  };
}

const row = (cells: readonly string[], block: number, header = false): ArticleBlock => ({
  kind: "official",
  block,
  shape: "row",
  table: 0,
  text: cells.join("\t"),
  cells,
  ...(header ? { header } : {}),
});

const BODY: readonly ArticleBlock[] = [
  { kind: "official", block: 0, shape: "heading", level: 2, text: "題名" },
  { kind: "official", block: 1, shape: "paragraph", text: "1. 数字で始まる_文_" },
  row(["区分", "件数|計"], 2, true),
  row(["甲", "<b>3</b>"], 3),
  { kind: "official", block: 4, shape: "list-item", text: "一つ目" },
  { kind: "official", block: 5, shape: "list-item", text: "二つ目" },
  { kind: "omission", blocks: [6], reason: '長い"表"' },
  { kind: "closing", text: "(以上)" },
  { kind: "quote", text: "引用", credit: "出典" },
];

test("as text, the parts follow one another and tables keep their cells", () => {
  assert.equal(
    articleAsText(article(BODY)),
    "<見出し> & *星*\n\nリード\n\n題名\n\n1. 数字で始まる_文_\n\n区分\t件数|計\n甲\t<b>3</b>\n\n・一つ目\n・二つ目\n\n(中略)\n\n(以上)\n\n「引用」(出典)\n",
  );
});

test("as Markdown, signs are escaped and a table is one table", () => {
  assert.equal(
    articleAsMarkdown(article(BODY)),
    "# \\<見出し\\> \\& \\*星\\*\n\nリード\n\n## 題名\n\n1\\. 数字で始まる\\_文\\_\n\n| 区分 | 件数\\|計 |\n| --- | --- |\n| 甲 | \\<b\\>3\\</b\\> |\n\n- 一つ目\n- 二つ目\n\n(中略)\n\n(以上)\n\n> 引用\n>\n> — 出典\n",
  );
});

test("as HTML, the issuer's words are told apart from the desk's, and nothing of the text becomes markup", () => {
  const html = articleAsHtml(article(BODY));
  assert.match(
    html,
    /^<article lang="ja">\n<h1>&lt;見出し&gt; &amp; \*星\*<\/h1>\n<p class="lead">リード<\/p>/,
  );
  assert.match(
    html,
    /<div class="official"><table><tr><th>区分<\/th>.*<td>&lt;b&gt;3&lt;\/b&gt;<\/td><\/tr><\/table><\/div>/,
  );
  assert.match(html, /<ul><li>一つ目<\/li><li>二つ目<\/li><\/ul>/);
  assert.match(html, /<p class="omission" title="長い&quot;表&quot;">\(中略\)<\/p>/);
  assert.match(html, /<p class="closing">\(以上\)<\/p>\n<blockquote>/);
});

test("readings are ruby over their own characters", () => {
  const html = articleAsHtml(
    article([
      {
        kind: "official",
        block: 0,
        shape: "paragraph",
        text: "見本<太郎>が",
        rubies: [
          { span: [3, 5], reading: "たろう" },
          { span: [0, 2], reading: "みほん" },
        ],
      },
    ]),
  );
  assert.match(
    html,
    /<p><ruby>見本<rp>\(<\/rp><rt>みほん<\/rt><rp>\)<\/rp><\/ruby>&lt;<ruby>太郎<rp>\(<\/rp><rt>たろう<\/rt><rp>\)<\/rp><\/ruby>&gt;が<\/p>/,
  );
});

test("whatever the signs, HTML unescapes to the same text and Markdown has no bare sign left", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."a&<>\"'*_`[]\\|#1.-\n"), maxLength: 20 });
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  fc.assert(
    fc.property(signs, (text) => {
      const html = escapeHtml(text);
      assert.doesNotMatch(html, /[<>"']/);
      assert.equal(
        html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? ""),
        text,
      );
      const markdown = escapeMarkdown(text);
      assert.equal(markdown.replace(/\\([\\`*_[\]<>~|&#+\-=.)])/g, "$1"), text);
      assert.doesNotMatch(markdown, /(?<!\\)(?:\\\\)*[*_`[\]<>|]/);
    }),
    { seed: 20260908, numRuns: 1000 },
  );
});

test("an official entry that was written with a sign keeps it, and gets no second one in plain text", () => {
  const entries = ["○あさひ号を公開する。", "※数は速報値。", "ゆうひ号を公開する。"];
  const body = entries.map((text, block): ArticleBlock => ({
    kind: "official",
    block,
    shape: "list-item",
    text,
  }));
  assert.match(
    articleAsText(article(body)),
    /\n○あさひ号を公開する。\n※数は速報値。\n・ゆうひ号を公開する。\n/u,
  );
});
