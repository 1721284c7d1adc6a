// Marks that go out as Markdown come back as the same marks, whatever signs their words hold.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bodyAsMarkdown } from "../../draft/render-text.ts";
import { findMarkFault } from "../../terms/marks/find-mark-fault.ts";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import { markdownToHtml } from "../folder/markdown-to-html.ts";
import { readHtmlBody } from "./read-html-body.ts";

const KINDS: readonly ((span: readonly [number, number]) => TextMark)[] = [
  (span) => ({ kind: "strong", span }),
  (span) => ({ kind: "emphasis", span }),
  (span) => ({ kind: "link", span, href: "https://a.example/?a=1&amp;b=|2|#_x*y*" }),
  (span) => ({ kind: "ruby", span, reading: "よみ" }),
];
/** As one sign after another carries it: what one mark says of two stretches, and two of one, reads the same. */
function shownOf(text: string, marks: readonly TextMark[]): readonly string[] {
  return [...text].map((sign, at) => {
    const over = marks.filter(({ span }) => span[0] <= at && at < span[1]);
    const said = over.map((mark) => {
      if (mark.kind === "ruby") return `ruby ${mark.span.join("-")}`;
      return mark.kind === "link" ? `link ${mark.href.replaceAll("|", "%7C")}` : mark.kind;
    });
    return [sign, ...said.toSorted()].join(" ");
  });
}

test("a body's marks survive Markdown", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."甲乙aZ1「」。*_[]()!<&`|#-"),
    minLength: 1,
    maxLength: 12,
  });
  const mark = fc
    .tuple(fc.constantFrom(...KINDS), fc.nat(9), fc.integer({ min: 1, max: 4 }))
    .map(([make, start, length]) => make([start, start + length]));
  let held = 0;
  fc.assert(
    fc.property(text, fc.array(mark, { minLength: 1, maxLength: 3 }), (words, several) => {
      const marks = several.toSorted((a, b) => a.span[0] - b.span[0]);
      if (findMarkFault({ text: words, marks }) !== undefined) return;
      held += 1;
      const markdown = bodyAsMarkdown([{ kind: "paragraph", text: words, marks }]);
      const html = markdownToHtml(markdown);
      assert.ok(html.ok);
      const [part] = readHtmlBody({ html: html.value }).parts;
      assert.ok(part?.kind === "paragraph", markdown);
      assert.deepEqual(shownOf(part.text, part.marks ?? []), shownOf(words, marks), markdown);
    }),
    { seed: 20261127, numRuns: 1500 },
  );
  assert.ok(held > 100, `${held} had marks that hold`);
});
