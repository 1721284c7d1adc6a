// Draw edit: chance, a document and signs that nobody has typed before → the steps of one thing that an editor does.

import { Fragment, type Node, Slice } from "prosemirror-model";
import {
  AddMarkStep,
  AttrStep,
  RemoveMarkStep,
  ReplaceStep,
  type Step,
  Transform,
} from "prosemirror-transform";
import { articleSchema } from "../../editing/schema/article-schema.ts";
import type { Draw } from "./arbitrary-step.ts";

const { nodes, marks } = articleSchema;

/** So many signs, each for the first time. */
export type TakeSigns = (count: number) => string;

type Place = { readonly node: Node; readonly pos: number };

function placesOf(document: Node, wanted: (node: Node) => boolean): readonly Place[] {
  const places: Place[] = [];
  document.descendants((node, pos) => {
    if (wanted(node)) places.push({ node, pos });
  });
  return places;
}

function one<T>(draw: Draw, values: readonly T[]): T | undefined {
  return values[draw(values.length)];
}

const isWords = (node: Node): boolean => node.isTextblock;
const isDesks = ({ type, isBlock }: Node): boolean =>
  isBlock && ["paragraph", "heading", "quote", "bullet_list", "table", "picture"].includes(type.name);

const replace = (from: number, to: number, content: readonly Node[]): ReplaceStep =>
  new ReplaceStep(from, to, new Slice(Fragment.from(content), 0, 0));
const words = (text: string): readonly Node[] => (text === "" ? [] : [articleSchema.text(text)]);

type Edit = (draw: Draw, document: Node, take: TakeSigns) => readonly Step[];

/** Sign by sign, as keys are pressed. */
const type: Edit = (draw, document, take) => {
  const block = one(draw, placesOf(document, isWords));
  if (!block) return [];
  const at = block.pos + 1 + draw(block.node.content.size + 1);
  return Array.from({ length: 1 + draw(4) }, (_, index) => replace(at + index, at + index, words(take(1))));
};

const takeOut: Edit = (draw, document) => {
  const block = one(draw, placesOf(document, isWords));
  if (!block) return [];
  const from = draw(block.node.content.size + 1);
  const to = Math.min(block.node.content.size, from + draw(6));
  return from < to ? [replace(block.pos + 1 + from, block.pos + 1 + to, [])] : [];
};

/** Select all, and write something else: the first sign replaces, the others follow. */
const rewrite: Edit = (draw, document, take) => {
  const block = one(draw, placesOf(document, isWords));
  if (!block) return [];
  const start = block.pos + 1;
  const first = replace(start, start + block.node.content.size, words(take(1)));
  return [
    first,
    ...Array.from({ length: draw(4) }, (_, at) => replace(start + at + 1, start + at + 1, words(take(1)))),
  ];
};

const replacePart: Edit = (draw, document, take) => {
  const block = one(draw, placesOf(document, isWords));
  if (!block) return [];
  const from = draw(block.node.content.size + 1);
  const to = Math.min(block.node.content.size, from + draw(6));
  return [replace(block.pos + 1 + from, block.pos + 1 + to, words(take(1 + draw(2))))];
};

const addBlock: Edit = (draw, document, take) => {
  const before = one(
    draw,
    placesOf(
      document,
      ({ type: { name } }) =>
        name !== "headline" && !["list_item", "table_row", "table_cell", "text"].includes(name),
    ),
  );
  const at =
    before && document.resolve(before.pos).depth === 0
      ? before.pos + before.node.nodeSize
      : document.content.size;
  const text = words(take(2));
  const paragraph = nodes.paragraph.create(null, text);
  const made = [
    paragraph,
    nodes.heading.create({ level: 2 }, text),
    nodes.bullet_list.create(null, nodes.list_item.create(null, paragraph)),
    nodes.table.create(null, nodes.table_row.create(null, nodes.table_cell.create(null, paragraph))),
  ][draw(4)];
  return [replace(at, at, [made ?? paragraph])];
};

const dropBlock: Edit = (draw, document) => {
  const block = one(draw, placesOf(document, isDesks));
  return block ? [replace(block.pos, block.pos + block.node.nodeSize, [])] : [];
};

/** From the middle of one block into another, as a selection over paragraphs is taken out. */
const dropOver: Edit = (draw, document, take) => {
  const [a, b] = [draw(document.content.size + 1), draw(12)];
  const transform = new Transform(document);
  const to = Math.min(document.content.size, a + b);
  if (draw(2) === 0) transform.deleteRange(a, to);
  else
    transform.replaceRange(
      a,
      to,
      new Slice(Fragment.from(nodes.paragraph.create(null, words(take(2)))), 1, 1),
    );
  return transform.steps;
};

const split: Edit = (draw, document) => {
  const block = one(
    draw,
    placesOf(document, (node) => node.type.name === "paragraph"),
  );
  if (!block || document.resolve(block.pos).depth > 0) return [];
  return new Transform(document).split(block.pos + 1 + draw(block.node.content.size + 1)).steps;
};

const join: Edit = (draw, document) => {
  const at = one(draw, placesOf(document, isDesks))?.pos ?? 0;
  const $at = document.resolve(at);
  const fits = $at.nodeBefore?.type.name === "paragraph" && $at.nodeAfter?.type.name === "paragraph";
  return fits ? new Transform(document).join(at).steps : [];
};

/** The block after the next one comes before it: one step, as dragging a block makes two. */
const swap: Edit = (draw, document) => {
  const index = 2 + draw(Math.max(1, document.childCount - 3));
  const [first, second] = document.children.slice(index, index + 2);
  if (!first || !second) return [];
  let pos = 0;
  for (const { nodeSize } of document.children.slice(0, index)) pos += nodeSize;
  if (draw(2) === 0) return [replace(pos, pos + first.nodeSize + second.nodeSize, [second, first])];
  return [
    replace(pos + first.nodeSize, pos + first.nodeSize + second.nodeSize, []),
    replace(pos, pos, [second]),
  ];
};

const leaveOut: Edit = (draw, document, take) => {
  const block = one(
    draw,
    placesOf(document, ({ type: { name } }) => name === "official"),
  );
  return block ? [new AttrStep(block.pos, "omitted", draw(3) === 0 ? null : take(2))] : [];
};

const setAttribute: Edit = (draw, document, take) => {
  const block = one(
    draw,
    placesOf(document, ({ type: { name } }) => name === "quote" || name === "picture"),
  );
  if (!block) return [];
  return [new AttrStep(block.pos, block.node.type.name === "quote" ? "credit" : "caption", take(2))];
};

const mark: Edit = (draw, document, take) => {
  const block = one(
    draw,
    placesOf(document, (node) => isWords(node) && node.type.allowsMarkType(marks.ruby)),
  );
  if (!block || block.node.content.size === 0) return [];
  const from = draw(block.node.content.size);
  const [start, end] = [block.pos + 1 + from, block.pos + 2 + from + draw(block.node.content.size - from)];
  if (draw(4) === 0) return [new RemoveMarkStep(start, end, marks.strong.create())];
  return [
    new AddMarkStep(
      start,
      end,
      draw(2) === 0 ? marks.strong.create() : marks.ruby.create({ reading: take(2) }),
    ),
  ];
};

const EDITS: readonly Edit[] = [
  type,
  type,
  type,
  takeOut,
  rewrite,
  replacePart,
  addBlock,
  dropBlock,
  dropOver,
  split,
  join,
  swap,
  leaveOut,
  setAttribute,
  mark,
];

/** Not all of them may be taken: see `allowStep`. */
export function drawEdit(draw: Draw, document: Node, take: TakeSigns): readonly Step[] {
  return one(draw, EDITS)?.(draw, document, take) ?? [];
}
