// Fixed nodes: which blocks of the document stay where they are, and what of the desk's lies between two places.

import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { articleSchema } from "../../../editing/schema/article-schema.ts";

const { official, headline, lead } = articleSchema.nodes;

/** Without words of its own in the document. */
export const isIssuers = (node: Node): boolean => node.type === official;

/** The document begins with them, whatever is taken out. */
const isLeading = (node: Node): boolean => node.type === headline || node.type === lead;

export type Stretch = { readonly from: number; readonly to: number };

/** What may be taken out between two places: of headline and lead their words, of the blocks those of the desk. */
export function deskStretches(doc: Node, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: { from: number; to: number } | undefined;
  const close = (): void => {
    if (open && open.from < open.to) stretches.push(open);
    open = undefined;
  };
  doc.forEach((node, at) => {
    const end = at + node.nodeSize;
    if (end <= from || at >= to) return;
    if (isIssuers(node)) close();
    else if (isLeading(node)) {
      close();
      open = { from: Math.max(from, at + 1), to: Math.min(to, end - 1) };
      close();
    } else {
      open ??= { from: Math.max(from, at), to: 0 };
      open.to = Math.min(to, end);
    }
  });
  close();
  return stretches;
}

/** Whether a selection reaches over something that stays, so that what is typed may not simply take its place. */
export function reachesOverFixed({ doc, selection }: EditorState): boolean {
  const { from, to } = selection;
  const [first, last] = [doc.resolve(from).index(0), doc.resolve(to).index(0)];
  if (selection.empty) return false;
  let found = false;
  doc.forEach((node, at, index) => {
    if (at + node.nodeSize <= from || at >= to) return;
    if (isIssuers(node) || (isLeading(node) && first !== last)) found ||= index >= first && index <= last;
  });
  return found;
}

/** Takes the desk's words out of a selection that reaches over the issuer's, and leaves the caret at its start. */
export function deleteAround(tr: Transaction, from: number, to: number): Transaction {
  for (const stretch of deskStretches(tr.doc, from, to).toReversed())
    tr.deleteRange(stretch.from, stretch.to);
  return tr;
}
