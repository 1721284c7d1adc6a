// Steps: none breaks the verbatim law or leaves a document that is no article, whoever made it.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { checkVerbatim } from "../../newsroom/verbatim/check-verbatim.ts";
import { arbitraryArticle } from "../../testing/editing/arbitrary-article.ts";
import { drawStep } from "../../testing/editing/arbitrary-step.ts";
import { toArticleParts } from "../document/to-article-parts.ts";
import { toDocument } from "../document/to-document.ts";
import { articleSchema } from "../schema/article-schema.ts";
import { allowStep } from "./allow-step.ts";
import { parseStep } from "./parse-step.ts";

const draws = fc.infiniteStream(fc.nat(1_000_000));

test("thousands of random steps, taken or refused, never break the verbatim law", () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(arbitraryArticle, draws, ({ parts, source, official }, chance) => {
      const draw = (below: number): number => Number(chance.next().value) % Math.max(1, below);
      let document = toDocument(parts);
      for (let count = 0; count < 40; count += 1) {
        const before = JSON.stringify(document);
        const step = drawStep(draw, document);
        const allowed = allowStep(document, step);
        assert.equal(JSON.stringify(document), before, "nothing is changed in place");
        if (!allowed.ok) {
          refused += 1;
          assert.match(allowed.error, /^The step cannot be taken: .+\.$/su);
          continue;
        }
        taken += 1;
        document = allowed.value;
        const read = parseStep(JSON.parse(JSON.stringify(step)));
        assert.ok(read.ok, "what was taken can be stored and read again");
      }
      document.check();
      const after = toArticleParts(document, parts, source);
      assert.ok(after.ok);
      assert.deepEqual(checkVerbatim(after.value, source, official), { ok: true, value: undefined });
      assert.ok(toDocument(after.value).textContent.isWellFormed());
    }),
    { seed: 20261127, numRuns: 60 },
  );
  assert.ok(taken > 200 && refused > 800, `${taken} taken, ${refused} refused`);
});

const { nodes } = articleSchema;
const words = (text: string): Node => articleSchema.text(text);
const document = nodes.doc.create(null, [
  nodes.headline.create(null, words("見出し")),
  nodes.lead.create(null, words("前文")),
  nodes.official.create({ block: 0 }),
  nodes.official.create({ block: 1 }),
  nodes.paragraph.create(null, words("𠮷野")),
  nodes.closing.create({ text: "(以上)" }),
]);
/** Where the first official block stands, and where the paragraph begins. */
const [FIRST, PARAGRAPH] = [9, 11];

function refusalOf(json: unknown): string {
  const step = parseStep(json);
  const allowed = step.ok ? allowStep(document, step.value) : step;
  return allowed.ok ? "" : allowed.error;
}

const replace = (from: number, to: number, content: readonly unknown[] = []): unknown => ({
  stepType: "replace",
  from,
  to,
  ...(content.length === 0 ? {} : { slice: { content } }),
});
const official = (block: number): unknown => ({ type: "official", attrs: { block, omitted: null } });
const attribute = (pos: number, attr: string, value: unknown): unknown => ({
  stepType: "attr",
  pos,
  attr,
  value,
});
const linked = (href: unknown): unknown =>
  replace(PARAGRAPH + 1, PARAGRAPH + 1, [
    { type: "text", text: "甲", marks: [{ type: "link", attrs: { href } }] },
  ]);

test("official blocks are left out and shown again, and nothing else is done to them", () => {
  assert.equal(refusalOf(attribute(FIRST, "omitted", "名簿のため")), "");
  for (const step of [
    replace(FIRST, FIRST + 1),
    replace(FIRST, FIRST + 2),
    replace(FIRST, FIRST, [official(0)]),
    replace(FIRST, FIRST, [official(2)]),
    replace(FIRST, FIRST + 2, [official(1), official(0)]),
    attribute(FIRST, "block", 1),
    {
      stepType: "replaceAround",
      from: FIRST,
      to: FIRST + 2,
      gapFrom: FIRST + 1,
      gapTo: FIRST + 2,
      insert: 0,
    },
  ]) {
    assert.match(refusalOf(step), /whole and in its order/, JSON.stringify(step));
  }
  assert.equal(
    refusalOf(replace(FIRST, FIRST + 2, [official(0), { type: "paragraph" }, official(1)])),
    "",
    "the desk's words stand between them",
  );
});

test("hostile steps are refused by a sentence", () => {
  const deep = Array.from({ length: 100_000 }).reduce((inner) => ({ content: [inner] }), {});
  for (const [step, sentence] of [
    [undefined, /is an object/],
    ["replace", /is an object/],
    [{}, /cannot be read/],
    [{ stepType: "toString" }, /cannot be read/],
    [{ stepType: "__proto__" }, /cannot be read/],
    [{ stepType: "replace", from: 0, to: 0, slice: deep }, /nested deeper/],
    [replace(Number.NaN, 1), /no place/],
    [replace(-1, 1), /no place/],
    [replace(1.5, 2), /no place/],
    [replace(5, 3), /backwards/],
    [{ stepType: "replaceAround", from: 1, to: 4, gapFrom: 3, gapTo: 2, insert: 0 }, /backwards/],
    [replace(1, 5_000), /cannot be taken/],
    [replace(0, 1), /cannot be taken/],
    [replace(1, 1, [{ type: "script", text: "x" }]), /cannot be read/],
    [replace(1, 1, [{ type: "text", text: 5 }]), /cannot be read/],
    [replace(1, 1, [{ type: "text", text: "\u0000" }]), /control signs/],
    [replace(PARAGRAPH + 1, PARAGRAPH + 2), /cut in two/],
    [replace(PARAGRAPH, PARAGRAPH, [{ type: "closing", attrs: { text: "(以上)" } }]), /one closing/],
    [replace(PARAGRAPH, PARAGRAPH, [{ type: "heading", attrs: { level: 9 } }]), /cannot be read/],
    [replace(PARAGRAPH, PARAGRAPH, [{ type: "heading", attrs: { level: "2" } }]), /cannot be read/],
    [replace(PARAGRAPH, PARAGRAPH, [{ type: "quote", attrs: { credit: "a".repeat(5_001) } }]), /longer than/],
    [replace(1, 1, [{ type: "text", text: "甲", marks: [{ type: "strong" }] }]), /cannot be taken/],
    [replace(1, 1, [{ type: "text", text: "甲".repeat(1_000_000) }]), /would be longer/],
    [linked("javascript:alert(1)"), /cannot be read/],
    [linked("//evil.example"), /cannot be read/],
    [linked(["https://a.example/"]), /cannot be read/],
    [attribute(FIRST, "omitted", 5), /cannot be taken/],
    [attribute(FIRST, "onclick", "alert(1)"), /cannot be taken/],
    [attribute(5_000, "omitted", "x"), /cannot be taken/],
    [{ stepType: "docAttr", attr: "x", value: 1 }, /cannot be taken/],
  ] as const) {
    assert.match(refusalOf(step), sentence, String(sentence));
  }
  assert.equal(refusalOf(linked("https://a.example/")), "");
});
