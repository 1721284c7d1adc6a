// Set marks: links and readings put on a stretch of text, changed or taken off; what of them is at the selection.

import type { Mark, MarkType, ResolvedPos } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { articleSchema } from "../../../editing/schema/article-schema.ts";

const { link, ruby } = articleSchema.marks;

export type MarkedStretch = { readonly from: number; readonly to: number; readonly mark: Mark | undefined };

function markBeside($pos: ResolvedPos, type: MarkType): Mark | undefined {
  const { nodeBefore, nodeAfter } = $pos;
  return type.isInSet(nodeAfter?.marks ?? []) ?? type.isInSet(nodeBefore?.marks ?? []);
}

/** All of the text under the very mark that stands at a place. */
function stretchOf($pos: ResolvedPos, mark: Mark): MarkedStretch | undefined {
  const runs: { from: number; to: number }[] = [];
  $pos.parent.forEach((child, offset) => {
    if (!mark.isInSet(child.marks)) return;
    const from = $pos.start() + offset;
    const last = runs.at(-1);
    if (last?.to === from) last.to += child.nodeSize;
    else runs.push({ from, to: from + child.nodeSize });
  });
  const run = runs.find(({ from, to }) => from <= $pos.pos && $pos.pos <= to);
  return run && { ...run, mark };
}

/** What a link or reading would be put on: the selection within one block, or all of the one that the caret stands in. */
export function findStretch(state: EditorState, type: MarkType): MarkedStretch | undefined {
  const { $from, $to, from, to, empty } = state.selection;
  if (!$from.sameParent($to) || !$from.parent.inlineContent || !$from.parent.type.allowsMarkType(type))
    return undefined;
  const mark = markBeside($from, type);
  if (!empty) return { from, to, mark };
  return mark && stretchOf($from, mark);
}

const asText = (state: EditorState, { from, to }: MarkedStretch): string => state.doc.textBetween(from, to);

/** `href`: as `readLinkAddress` takes it; undefined takes the link off. */
export function setLink(state: EditorState, stretch: MarkedStretch, href: string | undefined): Transaction {
  const tr = state.tr.removeMark(stretch.from, stretch.to, link);
  if (href !== undefined) tr.addMark(stretch.from, stretch.to, link.create({ href }));
  return tr.removeStoredMark(link);
}

/** Two words side by side that are read alike have two readings: the second turns. */
function turnOf(state: EditorState, { from }: MarkedStretch, reading: string): boolean {
  const before = ruby.isInSet(state.doc.resolve(from).nodeBefore?.marks ?? []);
  return before?.attrs["reading"] === reading && before.attrs["turn"] !== true;
}

/** `reading`: undefined takes it off. */
export function setReading(
  state: EditorState,
  stretch: MarkedStretch,
  reading: string | undefined,
): Transaction {
  const tr = state.tr.removeMark(stretch.from, stretch.to, ruby);
  if (reading !== undefined && asText(state, stretch) !== "") {
    tr.addMark(stretch.from, stretch.to, ruby.create({ reading, turn: turnOf(state, stretch, reading) }));
  }
  return tr.removeStoredMark(ruby);
}
