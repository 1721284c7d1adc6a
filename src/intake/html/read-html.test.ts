import { strict as assert } from "node:assert";
import { describe, it } from "node:test";
import fc from "fast-check";
import { DEFAULT_LIMITS } from "../limits.ts";
import { assertWellFormed, surfaces } from "../../testing/intake/specimens.ts";
import { readHtml, type ReadHtml } from "./read-html.ts";

function read(source: string): ReadHtml {
  const page = readHtml(source, "specimen.html", DEFAULT_LIMITS);
  assert.ok(page.ok, page.ok ? "" : page.error.message);
  assertWellFormed(page.value, () => source);
  return page.value;
}

/** Blocks as `shape: text`, furniture in brackets. */
function outline(source: string): readonly string[] {
  const page = read(source);
  return surfaces(page).map((text, at) => {
    const block = page.blocks[at];
    const line = `${block?.shape}${block?.level ?? ""}: ${text}`;
    return block?.furniture === true ? `[${line}]` : line;
  });
}

describe("blocks of a page", () => {
  it("gives headings with their level, paragraphs and list entries, in order", () => {
    const source =
      "<h1>見出し</h1><p>本文です。<ul><li>一つ目<li>二つ目<ol><li>内側</ol></ul><h3>小見出し</h3>地の文";
    assert.deepEqual(outline(source), [
      "heading1: 見出し",
      "paragraph: 本文です。",
      "list-item: 一つ目",
      "list-item: 二つ目",
      "list-item: 内側",
      "heading3: 小見出し",
      "paragraph: 地の文",
    ]);
  });

  it("starts a new block at a line break, but keeps a heading whole", () => {
    assert.deepEqual(outline("<p>一行目<br>二行目<br/><br>三行目</p><h2>長い<br>題</h2>"), [
      "paragraph: 一行目",
      "paragraph: 二行目",
      "paragraph: 三行目",
      "heading2: 長い 題",
    ]);
  });

  it("collapses white space, and lets Japanese lines of the source run on", () => {
    assert.deepEqual(surfaces(read("<p>\n  日本語の文が\n  折り返す。 English words\n go on </p>")), [
      "日本語の文が折り返す。 English words go on",
    ]);
  });

  it("keeps ideographic spaces inside a line and drops them at its edges", () => {
    assert.deepEqual(surfaces(read("<p>　空将　武藤&nbsp;茂&#x3000;</p>")), ["空将　武藤\u00A0茂"]);
  });

  it("maps an entity as a whole to its source", () => {
    const source = "<p>A&amp;B&lt;C&#x9ad9;&NotEqualTilde;&copy</p>";
    const page = read(source);
    assert.equal(page.text, "A&B<C髙\u2242\u0338©");
    const entities = page.sourceMap
      .filter(({ text, source: from }) => text[1] - text[0] !== from[1] - from[0])
      .map((run) => source.slice(...run.source));
    assert.deepEqual(entities, ["&amp;", "&lt;", "&#x9ad9;", "&NotEqualTilde;", "&copy"]);
  });

  it("drops what a reader does not see", () => {
    const source =
      "<head><title>題</title><style>p{}</style></head><p>見える</p><script>var a = '<p>x</p>'</script>" +
      "<template><p>型</p></template><noscript>無効</noscript><div hidden>隠</div><p style='color:red; display: none'>隠</p>" +
      "<span class='sr-only'>読み上げ</span><svg><title>図</title><text>図中</text></svg><select><option>選</select>" +
      "<!-- 注 --><textarea>欄</textarea><dialog>窓</dialog><p>終わり</p>";
    assert.deepEqual(surfaces(read(source)), ["見える", "終わり"]);
  });

  it("keeps the lines and inner spaces of preformatted text", () => {
    assert.deepEqual(outline("<pre>甲    乙\r\n丙  丁\n</pre>"), [
      "preformatted: 甲    乙",
      "preformatted: 丙  丁",
    ]);
  });

  it("reads the head: title, canonical address, meta values", () => {
    const { head } = read(
      "<html><head><title> 知らせ\n&amp; 例 </title><link rel='alternate canonical' href='/news/1.html'>" +
        "<meta property='og:title' content='題'><meta name='Date' content='2026-02-16'></head><body>本文</body></html>",
    );
    assert.deepEqual(head, {
      title: "知らせ & 例",
      canonical: "/news/1.html",
      meta: { "og:title": "題", date: "2026-02-16" },
    });
  });
});

describe("tables", () => {
  it("gives rows whose cells are parted by tabs, empty ones included", () => {
    const page = read(
      "<table><caption>日程</caption><tr><th>日時<th>場所</tr><tr><td>2月<br>3日</td><td></td></tr>" +
        "<tr><td></td><td></td></tr><tr><td></td><td><p>東京</p><p>港区</p></td></tr></table><table><tr><td>甲<td>乙</table>",
    );
    assert.deepEqual(surfaces(page), ["日程", "日時\t場所", "2月 3日\t", "\t東京 港区", "甲\t乙"]);
    assert.deepEqual(
      page.blocks.map(({ table }) => table),
      [undefined, 0, 0, 0, 1],
    );
    assert.deepEqual(
      page.blocks.map(({ header }) => header),
      [undefined, true, undefined, undefined, undefined],
    );
  });

  it("takes a table that only lays out the page for what it is", () => {
    assert.deepEqual(
      outline(
        "<table><tr><td><h2>題</h2><p>一</p></td><td><table><tr><td>甲<td>乙</table></td></tr></table>",
      ),
      ["heading2: 題", "paragraph: 一", "row: 甲\t乙"],
    );
    assert.deepEqual(outline("<table><tr><td>一列だけ</td></tr><tr><td>の表</td></tr></table>"), [
      "paragraph: 一列だけ",
      "paragraph: の表",
    ]);
  });

  it("keeps text that stands between cells", () => {
    assert.deepEqual(surfaces(read("<table><tr><td>甲</td>迷子<td>乙</td></tr></table>")), ["甲\t迷子\t乙"]);
  });
});

describe("ruby", () => {
  const readings = (source: string): readonly (readonly [string, string])[] => {
    const page = read(source);
    return page.rubies.map(({ span, reading }) => [page.text.slice(...span), reading] as const);
  };

  it("keeps readings beside the text, never in it", () => {
    const source =
      "<p>出席した<ruby>中谷<rp>(</rp><rt>なかたに</rt><rp>)</rp></ruby>　<ruby>元<rt>げん</ruby>氏</p>";
    assert.equal(read(source).text, "出席した中谷　元氏");
    assert.deepEqual(readings(source), [
      ["中谷", "なかたに"],
      ["元", "げん"],
    ]);
  });

  it("pairs several bases with several readings, in both orders", () => {
    const pairs = [
      ["武", "たけ"],
      ["藤", "ふじ"],
    ];
    assert.deepEqual(readings("<ruby>武<rt>たけ</rt>藤<rt>ふじ</rt></ruby>"), pairs);
    assert.deepEqual(readings("<ruby>\n<rb>武</rb>\n<rb>藤</rb>\n<rt>たけ</rt><rt>ふじ</rt></ruby>"), pairs);
    assert.deepEqual(readings("<ruby><rb>武<rb>藤<rt>たけふじ</ruby>"), [["武藤", "たけふじ"]]);
  });

  it("ends a ruby that was never closed with its paragraph", () => {
    const source = "<p><ruby>漢<rt>かん<p>次の段落<ruby>字<rt>じ<ruby>省<rt>しょう</ruby>です";
    assert.equal(read(source).text, "漢\n次の段落字省です");
  });
});

describe("furniture by the page's own markup", () => {
  it("marks navigation, header, footer, asides and what their names call so", () => {
    const source =
      "<header><a href=/>上</a></header><nav>道</nav><ul class='topic-path'><li>現在地</ul><main><h1>題</h1>" +
      "<p>本文は長く続き、家具よりずっと多くの字を持っています。</p><aside>脇</aside><div id=sns-share>共有</div></main>" +
      "<div class=rankingBox><h2>順位</h2><p>一位</p></div><form>検索</form><footer>下</footer>";
    assert.deepEqual(
      outline(source).filter((line) => !line.startsWith("[")),
      ["heading1: 題", "paragraph: 本文は長く続き、家具よりずっと多くの字を持っています。"],
    );
  });

  it("leaves an article's own header, a form around the page and a page-wide class alone", () => {
    const source =
      "<body class='has-sidebar'><form><div class='contents with-sidebar'><article><header><h1>題</h1></header>" +
      `<p>${"本文です。".repeat(60)}</p></article></div></form></body>`;
    assert.ok(outline(source).every((line) => !line.startsWith("[")));
  });

  it("marks a list of links and the heading above it, but not a list of attached files", () => {
    const links = (end: string): string =>
      ["一", "二", "三", "四"].map((name) => `<li><a href="${name}${end}">${name}つめの題</a></li>`).join("");
    const source = `<p>本文</p><h2>別添</h2><ul>${links(".pdf")}</ul><h2>ほかの知らせ</h2><ul>${links(".html")}</ul>`;
    assert.deepEqual(
      outline(source).filter((line) => line.includes("heading")),
      ["heading2: 別添", "[heading2: ほかの知らせ]"],
    );
    assert.equal(outline(source).filter((line) => line.startsWith("[list-item")).length, 4);
  });

  it("does not call a page furniture as a whole", () => {
    assert.deepEqual(outline("<nav><p>これだけ</p></nav>"), ["paragraph: これだけ"]);
  });
});

describe("broken markup", () => {
  it("reads unclosed and misnested elements", () => {
    assert.deepEqual(surfaces(read("<div><p>一<b>二<p>三</i></div></table>四<li>五<td>六")), [
      "一二",
      "三",
      "四",
      "五",
      "六",
    ]);
  });

  it("says what an element that was never closed has swallowed", () => {
    for (const [source, code] of [
      ["<p>一</p><script>var x", "html-left-open"],
      ["<p>一</p><!-- 二", "html-left-open"],
      ["<html><body><p>一</p><p>二</p>", "html-cut-off"],
      ["<p>一</p><a href='", "html-cut-off"],
    ] as const) {
      assert.deepEqual(
        read(source).warnings.map((warning) => warning.code),
        [code],
        source,
      );
    }
    assert.deepEqual(read("<html><body><p>一</p></body></html>").warnings, []);
  });

  it("keeps the text of 10,000 nested elements, and says that their meaning is lost", () => {
    for (const tag of ["div", "b", "ul><li", "table><tr><td", "ruby"]) {
      const page = read(`<p>前</p>${`<${tag}>`.repeat(10_000)}深い${"</div>".repeat(10_000)}<p>後</p>`);
      assert.match(page.text, /^前\n深い/u);
      assert.equal(page.warnings[0]?.code, "html-too-deep");
    }
  });

  it("refuses a page with more elements than the limit", () => {
    const page = readHtml("<br>".repeat(1001), "bomb.html", { ...DEFAULT_LIMITS, elements: 1000 });
    assert.ok(!page.ok);
    assert.equal(page.error.code, "too-complex");
    assert.match(page.error.message, /"bomb\.html".*more than 1,000 HTML elements/u);
  });

  it("leaves NUL and other control characters out, says so, and keeps the map exact", () => {
    const page = read("<p>防\0衛\u0007省\u202Eは</p>");
    assert.equal(page.text, "防衛省は");
    assert.equal(page.warnings[0]?.code, "control-characters");
    assert.match(page.warnings[0]?.message ?? "", /^3 control characters/u);
  });
});

describe("the map of any page", () => {
  const TOKENS = (
    "<p>|</p>|<br>|<div>|</div>|<b>|</b>|<table>|</table>|<tr>|<td>|<th>|</td>|<ul>|<li>|</ul>|<ruby>|</ruby>|<rb>|<rt>|" +
    "</rt>|<rp>(</rp>|<pre>|</pre>|<h1>|</h1>|<nav>|</nav>|<script>x</script>|<div hidden>|<svg>|</svg>|<caption>|<a href=x>|" +
    "</a>|<!-- c -->|<|>|&amp;|&nbsp;|&#0;|&#x20;|&lt|&|\n| |  \n |　|\u00A0|\0|\u200B|\r\n|\t|漢|かな|abc|9|𠮷|\uFFFD|<title>t</title>"
  ).split("|");

  it("comes back to the source unit by unit, whatever the markup", () => {
    const source = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join(""));
    fc.assert(
      fc.property(source, (page) => {
        read(page);
      }),
      { seed: 20_260_216, numRuns: 800 },
    );
  });

  it("loses no character of text outside what is dropped", () => {
    const words = fc.array(
      fc.constantFrom("甲", "乙", "<b>", "</b>", "<div>", "</p>", "<td>", "<li>", "<br>"),
    );
    fc.assert(
      fc.property(words, (tokens) => {
        const letters = tokens.filter((token) => !token.startsWith("<")).join("");
        assert.equal(read(tokens.join("")).text.replaceAll(/\s/gu, ""), letters);
      }),
      { seed: 20_260_216, numRuns: 500 },
    );
  });
});
