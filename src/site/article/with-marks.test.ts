// With marks: strong, emphasised, linked and read stretches as markup that no text can break out of.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import { createReadingBook } from "./readings/reading-book.ts";
import { withMarks } from "./with-marks.ts";

test("each mark has the element that machines and screen readers know it by", () => {
  const marks: readonly TextMark[] = [
    { kind: "link", span: [0, 3], href: "/articles/12?a=1&b=2" },
    { kind: "ruby", span: [0, 3], reading: "ごえいかん" },
    { kind: "strong", span: [4, 5] },
    { kind: "link", span: [6, 8], href: "https://a.example/?q='\u3042'&r" },
    { kind: "emphasis", span: [7, 9] },
  ];
  assert.equal(
    withMarks("護衛艦は港に戻った", marks).markup,
    '<a href="/articles/12?a=1&amp;b=2"><ruby>護衛艦<rp>(</rp><rt>ごえいかん</rt><rp>)</rp></ruby></a>は<strong>港</strong>に' +
      '<a href="https://a.example/?q=&#39;あ&#39;&amp;r" rel="external">戻<em>っ</em></a><em>た</em>',
  );
});

test("where the text is read elsewhere, paths of ours are whole addresses", () => {
  const marks: readonly TextMark[] = [{ kind: "link", span: [0, 1], href: "/articles/3" }];
  assert.equal(
    withMarks("甲", marks, { base: "https://news.example" }).markup,
    '<a href="https://news.example/articles/3">甲</a>',
  );
});

test("the desk's own reading stands alone, and the authority's stands over what has none", () => {
  const readings = createReadingBook([{ written: "早瀬 航", reading: "はやせ・わたる", surname: "早瀬" }]);
  const text = "早瀬大臣と早瀬大臣";
  const markup = withMarks(text, [{ kind: "ruby", span: [0, 2], reading: "そうせ" }], { readings }).markup;
  assert.equal(markup.match(/<ruby>早瀬<rp>\(<\/rp><rt>そうせ<\/rt>/g)?.length, 1);
  assert.equal(markup.match(/<ruby class="aid">早瀬<rp>\(<\/rp><rt>はやせ<\/rt>/g)?.length, 1);
});

test("a link that leads to a script is words, whatever the store holds", () => {
  for (const href of ["javascript:alert(1)", "//evil.example", "data:text/html,x", 'https://a"onclick="b']) {
    assert.equal(withMarks("甲", [{ kind: "link", span: [0, 1], href }]).markup, "甲");
  }
  const reading = "</rt><script>alert(1)</script>";
  const markup = withMarks("<b>", [{ kind: "ruby", span: [0, 3], reading }]).markup;
  assert.doesNotMatch(markup, /<script|<b>/);
});
