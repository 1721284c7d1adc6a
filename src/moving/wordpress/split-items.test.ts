import assert from "node:assert/strict";
import { test } from "node:test";
import { makeOldSite } from "../../testing/moving/old-site.ts";
import { writeWxr } from "../../testing/moving/write-wxr.ts";
import { type ExportPart, splitItems } from "./split-items.ts";

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function split(text: string, length = 1_000, longest?: number): Promise<readonly ExportPart[]> {
  const parts: ExportPart[] = [];
  for await (const part of splitItems(inPieces(text, length), longest)) parts.push(part);
  return parts;
}

const xmlOf = (part: ExportPart | undefined): string => (part && "xml" in part ? part.xml : "");

test("an export is split alike wherever its file is cut, and nothing of an item is lost", async () => {
  const wxr = [...writeWxr(makeOldSite(12, 3))].join("");
  const whole = await split(wxr, wxr.length);
  assert.equal(whole.filter(({ kind }) => kind === "item").length, wxr.split("<wp:post_type>").length - 1);
  const [head, ...items] = whole;
  assert.equal(head?.kind, "head");
  for (const item of items) assert.ok(wxr.includes(xmlOf(item)) && xmlOf(item).endsWith("</item>"));
  for (const length of [1, 2, 3, 7, 64, 1_001])
    assert.deepEqual(await split(wxr, length), whole, `${length}`);
});

test("what looks like an end in a text, a comment or a field's data is text", async () => {
  const item = `<item><a><![CDATA[</item><item>]]></a><!-- </item> --><b>]]></b></item>`;
  const parts = await split(`<rss><channel>${item}${item}</channel></rss>`, 3);
  assert.deepEqual(parts.slice(1).map(xmlOf), [item, item]);
});

test("an item that is too long is told of by its beginning and the next one is read", async () => {
  const long = `<item><title>長い</title>${"x".repeat(100_000)}</item>`;
  const [, first, second] = await split(`<rss>${long}<item>b</item></rss>`, 1_000, 50_000);
  assert.equal(first?.kind, "too-large");
  assert.match(first?.kind === "too-large" ? first.beginning : "", /^<item><title>長い/);
  assert.deepEqual(second, { kind: "item", number: 2, xml: "<item>b</item>" });
});

test("a file that breaks off, in an item, a text or a tag, says in which item", async () => {
  const wxr = "<rss><item>a</item><item><t><![CDATA[b]]></t></item>";
  for (let length = 20; length < wxr.length; length += 1) {
    const last = (await split(wxr.slice(0, length), 4)).at(-1);
    assert.equal(last?.kind, "broken-off", wxr.slice(0, length));
  }
  assert.equal(
    (await split("<rss><item>a<item>b</item></channel></rss>")).map(({ kind }) => kind).join(),
    "head,broken-off,item",
  );
});
