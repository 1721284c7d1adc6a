// Put back: a document, the place of a conflict and a version of it → the step that brings its words back beside what is there.

import { Fragment, Node, Slice } from "prosemirror-model";
import { ReplaceStep } from "prosemirror-transform";
import { articleSchema } from "../schema/article-schema.ts";
import type { Version } from "./conflict.ts";

/** Headline and lead stand before all blocks. */
const FIRST_BLOCK = 2;

/** A picture or closing is itself; words, of whatever block they were, and what was said of an official one, are a paragraph. */
function blockOf({ text, block }: Version): Node {
  const { paragraph } = articleSchema.nodes;
  const node = Node.fromJSON(articleSchema, block);
  if (node.type.name === "picture") return node;
  if (node.isTextblock && paragraph.validContent(node.content)) {
    return ["heading", "quote"].includes(node.type.name) ? node : paragraph.create(null, node.content);
  }
  return paragraph.create(null, text === "" ? [] : articleSchema.text(text));
}

/** After the block at the place; a version of the headline or the lead comes as the first block. */
export function putBack(document: Node, at: number, version: Version): ReplaceStep {
  const $at = document.resolve(Math.min(at, document.content.size));
  const index = Math.max(FIRST_BLOCK, $at.depth === 0 ? $at.index() : $at.index(0) + 1);
  let pos = 0;
  for (const { nodeSize } of document.children.slice(0, index)) pos += nodeSize;
  return new ReplaceStep(pos, pos, new Slice(Fragment.from(blockOf(version)), 0, 0));
}
