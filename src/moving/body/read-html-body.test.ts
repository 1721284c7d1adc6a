import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findBodyMarkFault } from "../../newsroom/marks/find-body-mark-fault.ts";
import { type BodyPart, readHtmlBody, readPlainText } from "./read-html-body.ts";

const partsOf = (html: string, linesAreParagraphs = false): readonly BodyPart[] =>
  readHtmlBody({ html, linesAreParagraphs }).parts;
const notesOf = (html: string): readonly string[] =>
  readHtmlBody({ html }).notes.map(({ code, about }) => `${code} ${about}`.trim());
const paragraph = (text: string): BodyPart => ({ kind: "paragraph", text });

test("paragraphs, headings, lists, tables and quotes become the desk's blocks", () => {
  const html = `<h1>題</h1><p>一段&nbsp;落<br>次の行</p>裸の文
    <ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul><ol start="3"><li>丁<li>戊</ol>
    <table><thead><tr><th>区分</th><th>数</th></tr></thead><tr><td>甲<td>1<br>2</table>
    <blockquote><p>引用一</p><p>引用二</p><cite>見本氏</cite></blockquote><dl><dt>語</dt><dd>説明</dd></dl>`;
  assert.deepEqual(partsOf(html), [
    { kind: "heading", text: "題", level: 2 },
    paragraph("一段 落"),
    paragraph("次の行"),
    paragraph("裸の文"),
    { kind: "list", entries: ["甲", "・乙", "丙"] },
    { kind: "list", entries: ["3. 丁", "4. 戊"] },
    {
      kind: "table",
      header: true,
      rows: [
        ["区分", "数"],
        ["甲", "1 2"],
      ],
    },
    { kind: "quote", text: "引用一\n引用二", credit: "見本氏" },
    paragraph("語"),
    paragraph("説明"),
  ]);
});

test("lines of the classic editor are paragraphs, and lines of markup are not", () => {
  const text = "一行目\r\n二行目\r\n\r\n別の段落 <b>強い</b>語";
  assert.deepEqual(partsOf(text, true), [
    paragraph("一行目"),
    paragraph("二行目"),
    { kind: "paragraph", text: "別の段落 強い語", marks: [{ kind: "strong", span: [5, 7] }] },
  ]);
  assert.deepEqual(partsOf("一行目\n続き and\nwords"), [paragraph("一行目続き and words")]);
});

test("links, strong and emphasised words are marks, and an address that leads nowhere leaves its words", () => {
  const html = `<a href="https://a.example/x y">案<b>内</b></a>、<a href="//a.example/">a.example</a>、<a href="#top">上</a>、
    <a href="javascript:x">悪</a><i>傍\n点</i><a href="/2024/05/slug/">  前の  </a>`;
  assert.deepEqual(partsOf(html), [
    {
      kind: "paragraph",
      text: "案内、a.example、上、悪傍点 前の",
      marks: [
        { kind: "link", span: [0, 2], href: "https://a.example/x%20y" },
        { kind: "strong", span: [1, 2] },
        { kind: "link", span: [3, 12], href: "https://a.example/" },
        { kind: "emphasis", span: [16, 18] },
        { kind: "link", span: [18, 21], href: "/2024/05/slug/" },
      ],
    },
  ]);
  assert.deepEqual(notesOf(html), []);
});

test("marks go into entries, cells, quotes and headings, each to its own lines", () => {
  const html = `<h2><strong>題</strong></h2><ol><li>甲<ul><li><a href="/b">乙</a><br>丙</li></ul></ol>
    <table><tr><td>一<td>二 <em>三</em><p><em>四</em></p></table>
    <blockquote><p>前</p><p><a href="/c">後</a></p></blockquote><a href="/d"><p>段</p><p>落</p></a>`;
  const link = (start: number, end: number, href: string) => ({ kind: "link", span: [start, end], href });
  assert.deepEqual(partsOf(html), [
    { kind: "heading", text: "題", level: 2 },
    { kind: "list", entries: ["1. 甲", "・乙 丙"], marks: [[], [link(1, 2, "/b")]] },
    {
      kind: "table",
      header: false,
      rows: [["一", "二 三 四"]],
      marks: [
        [
          [],
          [
            { kind: "emphasis", span: [2, 3] },
            { kind: "emphasis", span: [4, 5] },
          ],
        ],
      ],
    },
    { kind: "quote", text: "前\n後", marks: [link(2, 3, "/c")] },
    { kind: "paragraph", text: "段", marks: [link(0, 1, "/d")] },
    { kind: "paragraph", text: "落", marks: [link(0, 1, "/d")] },
  ]);
});

test("where no mark can be, where a link led is written behind its words, unless they say it", () => {
  const html = `<figure><img src="/a.png" alt=""><figcaption><a href="https://a.example/x">案内</a>、<a href="https://b.example/">b.example</a></figcaption></figure>`;
  assert.deepEqual(partsOf(html), [
    { kind: "picture", address: "/a.png", alt: "", caption: "案内(https://a.example/x)、b.example" },
  ]);
  assert.deepEqual(notesOf(html), ["link-written-out https://a.example/x"]);
});

test("what runs, is embedded, fills in or hides is left out and told of", () => {
  assert.deepEqual(
    notesOf(`<script>x</script><iframe src="https://v.example"></iframe><p style="display: none">見えない</p>
      <form action="/s"><p>名</p></form><!-- wp:latest-posts {"n":3} /--><noscript><img src="a.png"></noscript>[gallery ids="1"]`),
    [
      `shortcode-removed [gallery ids="1"]`,
      "script-removed <script>",
      "embed-removed https://v.example",
      "hidden-removed <p>",
      "form-removed /s",
      "block-removed latest-posts",
    ],
  );
  assert.deepEqual(partsOf("<script>if (a < b) x()</script><style>p{}</style>文"), [paragraph("文")]);
});

test("shortcodes go and words in brackets stay; captions keep their picture", () => {
  assert.deepEqual(
    partsOf("文[sic]と[注1]と[[gallery]] [box color=red]中身[/box] [embed]https://v.example[/embed]終わり"),
    [paragraph("文[sic]と[注1]と[gallery] 中身 終わり")],
  );
  assert.deepEqual(
    partsOf(`[caption id="a" width="3"]<a href="/b"><img src="/a.png" alt="艦"></a> 入港する艦[/caption]`),
    [{ kind: "picture", address: "/a.png", alt: "艦", caption: "入港する艦" }],
  );
  assert.deepEqual(partsOf(`文{{< youtube x >}}と{% include a.html %}`), [paragraph("文と")]);
});

test("readings stand over their words, or in parentheses where none carry them, and the teaser ends where its mark stands", () => {
  assert.deepEqual(partsOf("<ruby>会談<rp>(</rp><rt>かいだん</rt><rp>)</rp></ruby>"), [
    { kind: "paragraph", text: "会談", marks: [{ kind: "ruby", span: [0, 2], reading: "かいだん" }] },
  ]);
  assert.deepEqual(partsOf("<ruby>会<rt>かい</rt>談<rt>だん</rt></ruby>語<rt>ご</rt>"), [
    {
      kind: "paragraph",
      text: "会談語(ご)",
      marks: [
        { kind: "ruby", span: [0, 1], reading: "かい" },
        { kind: "ruby", span: [1, 2], reading: "だん" },
      ],
    },
  ]);
  assert.deepEqual(partsOf(`<ruby>会<a href="/a">談</a><rt>かいだん</rt></ruby>`), [
    {
      kind: "paragraph",
      text: "会談(かいだん)",
      marks: [{ kind: "link", span: [1, 2], href: "/a" }],
    },
  ]);
  assert.equal(readHtmlBody({ html: "<p>一</p><!--more--><p>二</p>" }).teaserParts, 1);
  assert.equal(readPlainText("A &amp; B <em>C</em>\n"), "A & B C");
});

test("any markup gives blocks without markup's signs of control, or is refused for its depth", () => {
  const pieces = [
    "<p>",
    "</p>",
    "<li>",
    "<ul>",
    "</ul>",
    "<td>",
    "<table>",
    "</table>",
    "[a b=1]",
    "[/a]",
    "<a href=/x>",
    "</a>",
    "文",
    "\n\n",
    "\u0000",
    "\u0001",
    "<!--",
    "-->",
    "<blockquote>",
    "<figure>",
    "<figcaption>",
    "<rt>",
    "</rt>",
    "<ruby>",
    "</ruby>",
    "<b>",
    "</b>",
    "<br>",
    " ",
    "&#x1;",
    "<![CDATA[",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.boolean(), (chosen, lines) => {
      const parts = partsOf(chosen.join(""), lines);
      for (const part of parts) assert.doesNotMatch(JSON.stringify(part), /\\u000|"text":""/);
      assert.equal(findBodyMarkFault(parts.filter((part) => part.kind !== "picture")), undefined);
    }),
    { seed: 20261127, numRuns: 2_000 },
  );
  assert.throws(() => partsOf("<b>".repeat(100_000)), /deeper than 512/);
});
