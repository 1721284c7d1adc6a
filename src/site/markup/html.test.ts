import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { type HtmlValue, embedJson, html, safeAddress } from "./html.ts";

/** All text of a parsed piece of markup. */
function textOf(node: ReturnType<typeof parseDocument>): string {
  const read = (child: unknown): string => {
    if (typeof child !== "object" || child === null) return "";
    if ("data" in child) return String(child.data);
    return "children" in child && Array.isArray(child.children) ? child.children.map(read).join("") : "";
  };
  return read(node);
}

/** Any UTF-16 units, halves of pairs and controls among them; what markup is made of comes often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom("<", ">", "&", '"', "'", "/", "!--", "a", "script", "amp;", "\u0000", " "),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(""));

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

test("any text put into a page is read back from it as the same text, and makes no element", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = parseDocument(html`<p>${text}</p>`.markup);
      assert.equal(document.children.length, 1);
      assert.equal(textOf(document), text.toWellFormed().replace(FORBIDDEN, ""));
    }),
    { seed: 20251124, numRuns: 150 },
  );
});

test("any text put into an attribute stays inside it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [element] = parseDocument(html`<a title="${`"'<>&${text}`}">x</a>`.markup).children;
      assert.ok(element && "attribs" in element);
      assert.deepEqual(Object.keys(element.attribs), ["title"]);
      assert.equal(element.attribs["title"], `"'<>&${text}`.toWellFormed().replace(FORBIDDEN, ""));
    }),
    { seed: 20251124, numRuns: 100 },
  );
});

test("markup that came from the template is not escaped again, and absent values leave nothing", () => {
  const values: readonly HtmlValue[] = [html`<b>1</b>`, undefined, false, null, 2];
  assert.equal(html`<p>${values}</p>`.markup, "<p><b>1</b>2</p>");
});

test("an object that only looks like markup is not taken for it", () => {
  const forged = JSON.parse('{"markup":"<script>alert(1)</script>"}') as string;
  assert.throws(() => html`${forged}`);
});

test("JSON inside a script element cannot close it", () => {
  const { markup } = embedJson({ headline: "</script><!--\u2028", bad: "\ud800" });
  assert.doesNotMatch(markup, /[<>&\u2028]/);
  assert.deepEqual(JSON.parse(markup), { headline: "</script><!--\u2028", bad: "\ufffd" });
});

test("only http and https addresses become links", () => {
  assert.equal(safeAddress("https://www.example/a b"), "https://www.example/a%20b");
  for (const address of ["javascript:alert(1)", "data:text/html,x", "/relative", "", "java\nscript:1"]) {
    assert.equal(safeAddress(address), undefined, address);
  }
});
