// Take version: a document, the place of a conflict and what one of two editors had made of it → the step that makes it that.

import { Fragment, Node, Slice } from "prosemirror-model";
import { ReplaceStep } from "prosemirror-transform";
import { articleSchema } from "../schema/article-schema.ts";
import type { Conflict, Version } from "./conflict.ts";

/** Undefined where the place is in no block of words any more. */
function blockOf(document: Node, { field, at }: Pick<Conflict, "field" | "at">) {
  if (field === "headline") return { now: document.child(0), start: 1 };
  if (field === "lead") return { now: document.child(1), start: document.child(0).nodeSize + 1 };
  const $at = document.resolve(Math.min(at, document.content.size));
  return $at.parent.isTextblock ? { now: $at.parent, start: $at.start() } : undefined;
}

/** Where both wrote one block anew, it is replaced as a whole. */
export function takeVersion(
  document: Node,
  place: Pick<Conflict, "field" | "at">,
  { text, block }: Version,
): ReplaceStep | undefined {
  const found = blockOf(document, place);
  if (!found) return undefined;
  const { now, start } = found;
  const { content } = Node.fromJSON(articleSchema, block);
  const words = text === "" ? Fragment.empty : Fragment.from(articleSchema.text(text));
  const fits = now.type.validContent(content) ? content : words;
  return new ReplaceStep(start, start + now.content.size, new Slice(fits, 0, 0));
}
