// Leave out: the issuer's block at a place is left out of the article with a reason, or brought back; nothing else of it changes.

import { type EditorState, NodeSelection, type Transaction } from "prosemirror-state";
import { articleSchema } from "../../../editing/schema/article-schema.ts";

export type OfficialPlace = { readonly at: number; readonly isLeftOut: boolean };

function placeAt({ doc }: EditorState, at: number): OfficialPlace | undefined {
  const node = doc.nodeAt(at);
  if (node?.type !== articleSchema.nodes.official) return undefined;
  return { at, isLeftOut: node.attrs["omitted"] !== null };
}

/** All of the issuer's blocks in the selection, or the one at `at`. */
export function findOfficial(state: EditorState, at?: number): readonly OfficialPlace[] {
  if (at !== undefined) {
    const place = placeAt(state, at);
    return place ? [place] : [];
  }
  const { selection } = state;
  if (selection instanceof NodeSelection) return findOfficial(state, selection.from);
  const places: OfficialPlace[] = [];
  state.doc.nodesBetween(selection.from, selection.to, (_, pos, parent) => {
    const place = parent === state.doc ? placeAt(state, pos) : undefined;
    if (place) places.push(place);
    return false;
  });
  return places;
}

/** `reason`: null brings the blocks back. */
export function leaveOut(
  state: EditorState,
  places: readonly OfficialPlace[],
  reason: string | null,
): Transaction {
  const { tr } = state;
  for (const { at } of places) tr.setNodeAttribute(at, "omitted", reason);
  if (state.selection instanceof NodeSelection)
    tr.setSelection(NodeSelection.create(tr.doc, state.selection.from));
  return tr;
}
