// Documents: an article becomes a document and comes back as it was; what of it changed rests on the desk.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { arbitraryArticle } from "../../testing/editing/arbitrary-article.ts";
import type { ArticleBlock, ComposedText } from "../../terms/article.ts";
import { articleSchema } from "../schema/article-schema.ts";
import { carryGrounds } from "./carry-grounds.ts";
import { toArticleParts } from "./to-article-parts.ts";
import { toDocument } from "./to-document.ts";

const { nodes, marks } = articleSchema;

test("every article comes back from its document as it was, to the last mark and ground", () => {
  fc.assert(
    fc.property(arbitraryArticle, ({ parts }) => {
      const document = toDocument(parts);
      document.check();
      const again = articleSchema.nodeFromJSON(JSON.parse(JSON.stringify(document)));
      assert.deepEqual(toArticleParts(again, parts), { ok: true, value: parts });
    }),
    { seed: 20261127, numRuns: 150 },
  );
});

const showWhole = (block: ArticleBlock): readonly ArticleBlock[] =>
  block.kind === "omission"
    ? block.blocks.map((index) => ({ kind: "official", block: index, shape: "paragraph", text: "" }))
    : [block];

test("an official block shown again has the announcement's words; one that is nowhere is told", () => {
  fc.assert(
    fc.property(arbitraryArticle, ({ parts, source }) => {
      const shown = toDocument({ ...parts, body: parts.body.flatMap(showWhole) });
      const made = toArticleParts(shown, parts, source);
      assert.ok(made.ok);
      for (const block of made.value.body) {
        if (block.kind === "official") assert.equal(block.text, `公式の第${block.block}の文。`);
      }
      const without = toArticleParts(shown, parts);
      assert.equal(
        without.ok,
        parts.body.every(({ kind }) => kind !== "omission"),
      );
    }),
    { seed: 20261127, numRuns: 100 },
  );
});

test("a link ends where a reading begins that it holds in part, so that pages can draw both", () => {
  const reading = marks.ruby.create({ reading: "ごえいかん" });
  const link = marks.link.create({ href: "/articles/1" });
  const paragraph = nodes.paragraph.create(null, [
    articleSchema.text("新", [link]),
    articleSchema.text("護衛", [link, reading]),
    articleSchema.text("艦", [reading]),
  ]);
  const document = nodes.doc.create(null, [nodes.headline.create(), nodes.lead.create(), paragraph]);
  const empty = { headline: { text: "", grounds: [] }, lead: { text: "", grounds: [] }, body: [] };
  const made = toArticleParts(document, empty);
  assert.deepEqual(made.ok && made.value.body, [
    {
      kind: "paragraph",
      text: "新護衛艦",
      marks: [
        { kind: "link", span: [0, 1], href: "/articles/1" },
        { kind: "ruby", span: [1, 4], reading: "ごえいかん" },
      ],
    },
  ]);
});

const DAY = { span: [6, 10], from: { kind: "fact", facts: ["d1"] } } as const;
const NAME = { span: [0, 3], from: { kind: "fact", facts: ["p1"] } } as const;
const before: ComposedText = { text: "防衛相会談を9月8日に", grounds: [NAME, DAY] };
const own = (from: number, to: number) => ({ span: [from, to], from: { kind: "desk" } }) as const;

test("a ground moves with its words, and is the desk's where an editor wrote over them", () => {
  assert.deepEqual(carryGrounds(before, "新しい防衛相会談を9月8日に").grounds, [
    own(0, 3),
    { ...NAME, span: [3, 6] },
    { ...DAY, span: [9, 13] },
  ]);
  assert.deepEqual(carryGrounds(before, "防衛相会談を9月9日に").grounds, [NAME, own(6, 10)]);
  assert.deepEqual(carryGrounds(before, "").grounds, []);
  assert.equal(carryGrounds(before, before.text), before);
});
