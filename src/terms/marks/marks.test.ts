// Text marks: which may stand over a text, where links may lead, and that the tree drawn from them keeps every sign.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findMarkFault } from "./find-mark-fault.ts";
import { readLinkAddress } from "./link-address.ts";
import { type MarkedPart, markedParts } from "./marked-parts.ts";
import type { TextMark } from "./text-mark.ts";

const TEXT = "護衛艦は港に戻った。";

const textOf = (parts: readonly MarkedPart[]): string =>
  parts.map((part) => (part.kind === "text" ? part.text : textOf(part.parts))).join("");

function outline(parts: readonly MarkedPart[]): string {
  return parts
    .map((part) => (part.kind === "text" ? part.text : `${part.mark.kind}(${outline(part.parts)})`))
    .join("|");
}

const link = (start: number, end: number, href = "https://a.example/"): TextMark => ({
  kind: "link",
  span: [start, end],
  href,
});
const ruby = (start: number, end: number, reading = "ごえいかん"): TextMark => ({
  kind: "ruby",
  span: [start, end],
  reading,
});
const strong = (start: number, end: number): TextMark => ({ kind: "strong", span: [start, end] });
const emphasis = (start: number, end: number): TextMark => ({ kind: "emphasis", span: [start, end] });

const faultOf = (...marks: readonly TextMark[]): string => findMarkFault({ text: TEXT, marks }) ?? "";

test("links lead to http, https, mail and paths of the site, and nowhere else", () => {
  for (const address of [
    "https://www.example.jp/a?b=c&d=e#f",
    "HTTP://example.jp",
    "http://[::1]:8080/",
    "https://例え.jp/報道?問=答",
    "mailto:desk@example.jp",
    "mailto:desk@example.jp?subject=a%20b",
    "/articles/12",
    "/",
    "/en/terms/a?before=1-2#top",
  ]) {
    assert.equal(readLinkAddress(address), address);
  }
  for (const address of [
    "",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    " https://a.example/",
    "https://a.example/ b",
    "https://a.exa\nmple/",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "blob:https://a.example/1",
    "file:///etc/passwd",
    "ftp://a.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/\t/evil.example/",
    "\\\\evil.example",
    "articles/12",
    "#top",
    "https://",
    "https:a.example",
    "https://mod.example@evil.example/",
    "https://a:b@evil.example/",
    'https://a.example/"onmouseover="alert(1)',
    "mailto:",
    "mailto:nobody",
    "/\ud800",
    `https://a.example/${"a".repeat(2000)}`,
  ]) {
    assert.equal(readLinkAddress(address), undefined, JSON.stringify(address));
  }
});

test("marks lie within their text, whole signs long, in order, and each with what it needs", () => {
  assert.equal(faultOf(strong(0, 3), link(2, 6), emphasis(4, 10)), "");
  assert.equal(faultOf(link(0, 6), ruby(0, 3), ruby(4, 5, "みなと")), "");
  assert.match(faultOf(strong(3, 3)), /^the strong at \[3, 3\) is empty$/);
  assert.match(faultOf(strong(-1, 3)), /outside its text of 10/);
  assert.match(faultOf(strong(0, 11)), /outside/);
  assert.match(faultOf(strong(0.5, 3)), /outside/);
  assert.match(faultOf(strong(4, 6), emphasis(0, 2)), /emphasis at \[0, 2\) is out of order/);
  assert.match(faultOf(strong(0, 4), strong(3, 6)), /meets the strong/);
  assert.match(faultOf(ruby(0, 3), link(2, 6)), /link at \[2, 6\) meets the ruby/);
  assert.match(faultOf(link(0, 2), ruby(0, 3)), /meets the link/);
  assert.match(faultOf(link(0, 2, "javascript:alert(1)")), /leads to "javascript:alert\(1\)"/);
  assert.match(faultOf(ruby(0, 3, " ")), /no reading/);
  assert.match(faultOf(ruby(0, 3, "あ".repeat(201))), /over 200/);
  assert.match(faultOf(ruby(0, 3, "あ\nい")), /control/);
  assert.match(findMarkFault({ text: "𠮷野", marks: [strong(0, 1)] }) ?? "", /cuts a sign in two/);
  assert.equal(findMarkFault({ text: "𠮷野", marks: [ruby(0, 2, "よし")] }), undefined);
});

test("links are never cut in two, readings stay whole, and crossing stretches are drawn on both sides", () => {
  const drawn = (...marks: readonly TextMark[]): string => outline(markedParts({ text: TEXT, marks }));
  assert.equal(drawn(), TEXT);
  assert.equal(drawn(strong(0, 5), link(3, 6)), "strong(護衛艦)|link(strong(は港)|に)|戻った。");
  assert.equal(drawn(link(0, 6), ruby(0, 3)), "link(ruby(護衛艦)|は港に)|戻った。");
  assert.equal(drawn(ruby(0, 3), strong(2, 4)), "ruby(護衛|strong(艦))|strong(は)|港に戻った。");
  assert.equal(drawn(strong(0, 3), strong(2, 4)), TEXT, "marks that cannot stand are not drawn");
});

test("whatever marks there are, every sign of the text is drawn once and in its place", () => {
  const mark = fc
    .tuple(fc.constantFrom(link, ruby, strong, emphasis), fc.nat(9), fc.integer({ min: 1, max: 5 }))
    .map(([make, start, length]) => make(start, start + length));
  let drawn = 0;
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 14, maxLength: 18 }),
      fc.array(mark, { maxLength: 5 }),
      (text, marks) => {
        const parts = markedParts({ text, marks: marks.toSorted((a, b) => a.span[0] - b.span[0]) });
        if (parts.some(({ kind }) => kind === "mark")) drawn += 1;
        assert.equal(textOf(parts), text);
      },
    ),
    { seed: 20261127, numRuns: 1000 },
  );
  assert.ok(drawn > 50, `${drawn} of 1000 had marks that hold`);
});

test("a text of a hundred thousand marks is drawn in one go", () => {
  const text = "甲乙".repeat(50_000);
  const marks = Array.from({ length: 50_000 }, (_, at): readonly TextMark[] => [
    link(2 * at, 2 * at + 1),
    strong(2 * at, 2 * at + 2),
  ]).flat();
  const parts = markedParts({ text, marks });
  assert.equal(textOf(parts), text);
  assert.equal(parts.length, 100_000);
});
