// Take version: a document and what one of two editors had made of its headline or lead → the step that makes it that.

import { Fragment, Node, Slice } from "prosemirror-model";
import { ReplaceStep } from "prosemirror-transform";
import { articleSchema } from "../schema/article-schema.ts";
import type { Version } from "./conflict.ts";

/** Where both wrote one headline anew, what came of both is neither's: it is replaced as a whole. */
export function takeVersion(
  document: Node,
  field: "headline" | "lead",
  { text, block }: Version,
): ReplaceStep {
  const now = document.child(field === "headline" ? 0 : 1);
  const { content } = Node.fromJSON(articleSchema, block);
  const words = text === "" ? Fragment.empty : Fragment.from(articleSchema.text(text));
  const fits = now.type.validContent(content) ? content : words;
  const start = field === "headline" ? 1 : document.child(0).nodeSize + 1;
  return new ReplaceStep(start, start + now.content.size, new Slice(fits, 0, 0));
}
