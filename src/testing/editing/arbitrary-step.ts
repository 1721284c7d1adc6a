// Arbitrary step: chance and a document → a step as editors, broken programs and enemies make them.

import type { Node } from "prosemirror-model";
import { Slice } from "prosemirror-model";
import { AddMarkStep, AttrStep, RemoveMarkStep, ReplaceAroundStep, ReplaceStep } from "prosemirror-transform";
import type { Step } from "prosemirror-transform";
import { articleSchema } from "../../editing/schema/article-schema.ts";

/** A whole number from 0 up to `below`, which is left out. */
export type Draw = (below: number) => number;

const { nodes, marks } = articleSchema;

const SLICES: readonly ((draw: Draw, document: Node) => Slice)[] = [
  () => Slice.empty,
  (draw) => sliceOf([articleSchema.text("護衛艦甲乙丙"[draw(6)] ?? "甲")]),
  () => sliceOf([nodes.paragraph.create(null, articleSchema.text("段落"))]),
  () => new Slice(sliceOf([nodes.paragraph.create(), nodes.paragraph.create()]).content, 1, 1),
  (draw) => sliceOf([nodes.official.create({ block: draw(6) })]),
  (draw) => sliceOf([nodes.official.create({ block: draw(6), omitted: "削った" })]),
  () => sliceOf([nodes.closing.create({ text: "(以上)" })]),
  () => sliceOf([articleSchema.text("\u0000")]),
  () => sliceOf([articleSchema.text("\ud842")]),
  // A piece of the document itself, as cut and paste brings it.
  (draw, document) => {
    const [from, to] = placesIn(draw, document);
    return document.slice(from, to);
  },
];

function sliceOf(content: readonly Node[]): Slice {
  return new Slice(nodes.doc.create(null, content).content, 0, 0);
}

function placesIn(draw: Draw, { content }: Node): readonly [number, number] {
  const [a, b] = [draw(content.size + 1), draw(content.size + 1)];
  return [Math.min(a, b), draw(3) === 0 ? Math.max(a, b) : Math.min(content.size, Math.min(a, b) + draw(5))];
}

const MARKS = [
  marks.strong.create(),
  marks.emphasis.create(),
  marks.link.create({ href: "https://a.example/" }),
  marks.ruby.create({ reading: "よみ" }),
];

const VALUES: readonly unknown[] = [
  null,
  "理由",
  1,
  7,
  {},
  "javascript:alert(1)",
  "a".repeat(6_000),
  "\u0007",
];
const NAMES = [
  "omitted",
  "block",
  "level",
  "credit",
  "alt",
  "caption",
  "media",
  "text",
  "width",
  "colspan",
  "none",
];

/** Any place, any slice, any attribute: most of them are refused. */
export function drawStep(draw: Draw, document: Node): Step {
  const [from, to] = placesIn(draw, document);
  const slice = SLICES[draw(SLICES.length)]?.(draw, document) ?? Slice.empty;
  const mark = MARKS[draw(MARKS.length)] ?? MARKS[0] ?? marks.strong.create();
  switch (draw(6)) {
    case 0:
      return new AddMarkStep(from, to, mark);
    case 1:
      return new RemoveMarkStep(from, to, mark);
    case 2:
      return new AttrStep(from, NAMES[draw(NAMES.length)] ?? "none", VALUES[draw(VALUES.length)]);
    case 3: {
      const gapFrom = from + draw(to - from + 1);
      return new ReplaceAroundStep(
        from,
        to,
        gapFrom,
        gapFrom + draw(to - gapFrom + 1),
        slice,
        draw(slice.size + 1),
      );
    }
    default:
      return new ReplaceStep(from, to, slice);
  }
}
