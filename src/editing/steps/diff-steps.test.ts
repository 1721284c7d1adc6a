// Diff steps: from any article's document to any other's, and little is touched where little has changed.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Node, Slice } from "prosemirror-model";
import { ReplaceStep, type Step, Transform } from "prosemirror-transform";
import { arbitraryArticle } from "../../testing/editing/arbitrary-article.ts";
import { toDocument } from "../document/to-document.ts";
import { articleSchema } from "../schema/article-schema.ts";
import { diffSteps } from "./diff-steps.ts";

const { nodes } = articleSchema;

function take(document: Node, steps: readonly Step[]): Node {
  const transform = new Transform(document);
  for (const step of steps) transform.step(step);
  return transform.doc;
}

test("the steps lead to the other document, exactly", () => {
  let whole = 0;
  fc.assert(
    fc.property(arbitraryArticle, arbitraryArticle, ({ parts: a }, { parts: b }) => {
      const [before, after] = [toDocument(a), toDocument(b)];
      const steps = diffSteps(before, after);
      assert.ok(take(before, steps).eq(after));
      if (steps[0] instanceof ReplaceStep && steps[0].from === 0) whole += 1;
      assert.deepEqual(diffSteps(before, before), []);
    }),
    { seed: 20261127, numRuns: 60 },
  );
  assert.equal(whole, 0, "never the document as a whole");
});

test("a word changed in one block touches that word", () => {
  const paragraph = (text: string): Node => nodes.paragraph.create(null, articleSchema.text(text));
  const make = (...texts: readonly string[]): Node =>
    nodes.doc.create(null, [
      nodes.headline.create(null, articleSchema.text("見出し")),
      nodes.lead.create(),
      nodes.official.create({ block: 0 }),
      ...texts.map(paragraph),
    ]);
  const [before, after] = [
    make("最初の段落", "次の段落", "最後"),
    make("最初の段落", "間の", "次の長い段落", "最後"),
  ];
  const steps = diffSteps(before, after);
  assert.ok(take(before, steps).eq(after));
  const touched = steps.map((step) =>
    step instanceof ReplaceStep ? step.to - step.from + step.slice.size : Slice.empty.size,
  );
  assert.ok(touched.reduce((sum, size) => sum + size, 0) < 30, String(touched));
});
