// Desk pieces: front matter and Markdown become a labelled article, or a sentence that names the line.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writeDeskHeadline, writePictureCredit } from "../../draft/write-desk-headline.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import { loadTestStyle } from "../../testing/drafts/house.ts";
import { findBodyMarkFault } from "../marks/find-body-mark-fault.ts";
import { composeDeskArticle } from "./compose-desk-article.ts";
import { readMarkdown } from "./read-markdown.ts";

const style = loadTestStyle();
const MATTER = { kind: "feature", headline: "洋上の眼", lead: "哨戒機を追う。", section: "analysis" };

function compose(frontMatter: unknown, markdown = "本文。"): ArticleDraft {
  const piece = composeDeskArticle({ frontMatter, markdown }, style, (parts) =>
    writeDeskHeadline(style, parts),
  );
  assert.ok(piece.ok, piece.ok ? "" : piece.error);
  return piece.value;
}

function faultOf(frontMatter: unknown, markdown = "本文。"): string {
  const piece = composeDeskArticle({ frontMatter, markdown, firstLine: 8 }, style);
  return piece.ok ? "" : piece.error;
}

test("a feature carries its label, its part and its place in the series", () => {
  const piece = compose({ ...MATTER, series: "洋上の眼", part: "後編", order: 2, topics: ["msdf"] });
  assert.equal(piece.headline.text, "《特集》洋上の眼 後編");
  assert.deepEqual(piece.headline.grounds, [{ span: [0, 11], from: { kind: "desk" } }]);
  assert.deepEqual(piece.series, { series: "洋上の眼", part: "後編", order: 2 });
  assert.deepEqual(piece.topics, ["msdf"]);
  assert.equal(piece.section, "analysis");
});

test("a picture is credited in the house's words", () => {
  assert.equal(writePictureCredit(style, "見本省"), "画像出典:見本省");
  assert.equal(writePictureCredit(style, "Ministry of Samples", "en"), "Picture: Ministry of Samples");
});

test("an explainer has its own label, and without a section the kind's", () => {
  const piece = compose({ kind: "explainer", headline: "三つの線" });
  assert.equal(piece.headline.text, "《ニュース解説》三つの線");
  assert.equal(piece.section, style.articleSections.explainer);
  assert.equal(piece.series, undefined);
  assert.deepEqual(piece.lead, { text: "", grounds: [] });
});

test("without an order the part's place in the house's list tells it", () => {
  assert.equal(compose({ ...MATTER, series: "眼", part: "前編" }).series?.order, 1);
  assert.equal(compose({ ...MATTER, series: "眼", part: "第四回", order: 4 }).series?.order, 4);
});

test("front matter that is not right is told by its field", () => {
  assert.match(faultOf({ ...MATTER, kind: "novel" }), /^front matter: kind: /);
  assert.match(faultOf({ ...MATTER, headline: "" }), /^front matter: headline: /);
  assert.match(faultOf({ ...MATTER, autor: "x" }), /autor/);
  assert.match(faultOf({ ...MATTER, section: "nowhere" }), /there is no section "nowhere" \(defence, /);
  assert.match(faultOf({ ...MATTER, part: "前編" }), /need a "series"/);
  assert.match(faultOf({ ...MATTER, series: "眼".repeat(201) }), /series: .*200/);
  assert.match(faultOf({ ...MATTER, series: "\u0007" }), /series/);
  assert.match(faultOf({ ...MATTER, series: "眼", part: "第四回" }), /needs an "order"/);
  assert.match(faultOf(null), /^front matter: /);
  assert.match(faultOf(MATTER, "\n \n"), /no text/);
});

test("headings, paragraphs, lists, tables and quotes become blocks", () => {
  const markdown = [
    "# 大見出し",
    "続く行は",
    "つながる。",
    "",
    "Two words",
    "meet.",
    "",
    "- 一つ",
    "- 二つ",
    "  続き",
    "",
    "1. 甲",
    "2. 乙",
    "",
    "| 区分 | 件数 |",
    "| --- | ---: |",
    "| 甲\\|乙 | 3 |",
    "",
    "> 引用の文",
    "> ―― 見本省",
    "",
    "1\\. 番号ではない \\*",
  ].join("\n");
  const read = readMarkdown(markdown);
  assert.deepEqual(read.ok && read.value, [
    { kind: "heading", text: "大見出し", level: 2 },
    { kind: "paragraph", text: "続く行はつながる。" },
    { kind: "paragraph", text: "Two words meet." },
    { kind: "list", entries: ["一つ", "二つ続き"] },
    { kind: "list", entries: ["1. 甲", "2. 乙"] },
    {
      kind: "table",
      header: true,
      rows: [
        ["区分", "件数"],
        ["甲|乙", "3"],
      ],
    },
    { kind: "quote", text: "引用の文", credit: "見本省" },
    { kind: "paragraph", text: "1. 番号ではない *" },
  ]);
});

test("what the subset has not is refused with its line, counted in the file", () => {
  assert.match(
    faultOf(MATTER, "一行目\n\n![絵](a.png)"),
    /^line 10: an image is not part of the desk's Markdown/,
  );
  assert.match(
    faultOf(MATTER, "[先](javascript:alert)"),
    /^line 8: a link to "javascript:alert" is not part/,
  );
  assert.match(faultOf(MATTER, "[先](//example.jp)"), /^line 8: a link/);
  assert.match(faultOf(MATTER, "**強調\n続き**"), /^line 8: emphasis without its "\*\*"/);
  assert.match(faultOf(MATTER, "<b>太字</b>"), /^line 8: HTML/);
  assert.match(faultOf(MATTER, "```\ncode\n```"), /^line 8: a code block/);
  assert.match(faultOf(MATTER, "- 一\n  - 二"), /^line 9: a list inside a list/);
  assert.match(
    faultOf(MATTER, "| 一 | 二 |\n| --- | --- |\n| 三 |"),
    /^line 10: a row of 1 cells in a table of 2 is/,
  );
  assert.match(faultOf(MATTER, "> 引用\nつづき"), /^line 9: a line of a quote without/);
  assert.match(faultOf(MATTER, "本文\n\n---"), /^line 10: a rule/);
});

test("any text is blocks or a sentence with a line of it, never a throw", () => {
  const pieces = [
    ..."あa #->|*`[](1.\n\\<",
    "**",
    "](/a)",
    "<ruby>",
    "<rt>",
    "</rt></ruby>",
    "\uff5c漢《か》",
    "<em>",
    "</em>",
  ];
  const signs = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 60 });
  fc.assert(
    fc.property(signs, (markdown) => {
      const read = readMarkdown(markdown);
      if (read.ok) {
        assert.equal(findBodyMarkFault(read.value), undefined);
        return;
      }
      assert.ok(read.error.line >= 1 && read.error.line <= markdown.split("\n").length);
    }),
    { seed: 20260910, numRuns: 2000 },
  );
});

test("strong and emphasised words, links and readings are marks over plain text", () => {
  const read = readMarkdown(
    [
      "**強い**語と*傍点*、[案内](/articles/3)と[外の**頁**](<https://a.example/x?a=1>)。5 * 3 * 2。",
      "",
      "- \uff5c護衛艦《ごえいかん》",
      "- <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の<strong>「艦」</strong>",
      "",
      "| 甲 | [乙](/a) |",
    ].join("\n"),
  );
  assert.deepEqual(read.ok && read.value, [
    {
      kind: "paragraph",
      text: "強い語と傍点、案内と外の頁。5 * 3 * 2。",
      marks: [
        { kind: "strong", span: [0, 2] },
        { kind: "emphasis", span: [4, 6] },
        { kind: "link", span: [7, 9], href: "/articles/3" },
        { kind: "link", span: [10, 13], href: "https://a.example/x?a=1" },
        { kind: "strong", span: [12, 13] },
      ],
    },
    {
      kind: "list",
      entries: ["護衛艦", "港の「艦」"],
      marks: [
        [{ kind: "ruby", span: [0, 3], reading: "ごえいかん" }],
        [
          { kind: "ruby", span: [0, 1], reading: "みなと" },
          { kind: "strong", span: [2, 5] },
        ],
      ],
    },
    {
      kind: "table",
      header: false,
      rows: [["甲", "乙"]],
      marks: [[[], [{ kind: "link", span: [0, 1], href: "/a" }]]],
    },
  ]);
});
