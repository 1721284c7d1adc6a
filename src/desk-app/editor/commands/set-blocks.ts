// Set blocks: makes of the blocks in the selection what the toolbar names, and puts new ones in.

import { chainCommands, setBlockType } from "prosemirror-commands";
import type { Attrs, Node, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import { articleSchema } from "../../../editing/schema/article-schema.ts";

const { paragraph, heading, quote, bullet_list: list, list_item: entry } = articleSchema.nodes;
const { table, table_row: row, table_cell: cell, table_header: header } = articleSchema.nodes;

/** Where the selection is in a list: its entries become plain blocks first. */
const outOfList =
  (command: Command): Command =>
  (state, dispatch, view) => {
    if (command(state, dispatch, view)) return true;
    if (!isInList(state)) return false;
    if (!dispatch) return true;
    liftListItem(entry)(state, dispatch);
    return view ? command(view.state, dispatch, view) : true;
  };

export const isInList = ({ selection: { $from } }: EditorState): boolean =>
  $from.depth >= 2 && $from.node($from.depth - 1).type === entry;

export const isBlock = ({ selection }: EditorState, type: NodeType, attrs: Attrs = {}): boolean =>
  selection.$from.parent.type === type &&
  Object.entries(attrs).every(([name, value]) => selection.$from.parent.attrs[name] === value);

export const setParagraph: Command = (state, dispatch, view) =>
  isInList(state)
    ? liftListItem(entry)(state, dispatch, view)
    : setBlockType(paragraph)(state, dispatch, view);

export const setHeading = (level: number): Command =>
  outOfList(
    chainCommands(
      (state, dispatch) => isBlock(state, heading, { level }) && setBlockType(paragraph)(state, dispatch),
      setBlockType(heading, { level }),
    ),
  );

export const setQuote: Command = outOfList(
  chainCommands(
    (state, dispatch) => isBlock(state, quote) && setBlockType(paragraph)(state, dispatch),
    setBlockType(quote),
  ),
);

/** A heading or a quote becomes a paragraph on the way. */
export const setList: Command = (state, dispatch, view) => {
  if (isInList(state)) return liftListItem(entry)(state, dispatch, view);
  if (isInTable(state)) return false;
  if (wrapInList(list)(state, dispatch, view)) return true;
  const { $from, $to } = state.selection;
  if (!$from.sameParent($to) || $from.depth !== 1 || !$from.parent.inlineContent) return false;
  if (!isBlock(state, heading) && !isBlock(state, quote)) return false;
  const made = list.create(null, entry.create(null, paragraph.create(null, $from.parent.content)));
  const tr = state.tr.replaceWith($from.before(), $from.after(), made);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve($from.pos + 2))).scrollIntoView());
  return true;
};

/** Behind the block of the body that the selection is in; from headline and lead at the body's beginning. */
function placeBelow({ doc, selection }: EditorState): number {
  const { $to } = selection;
  if (selection instanceof NodeSelection && $to.depth === 0) return selection.to;
  const leading = (doc.maybeChild(0)?.nodeSize ?? 0) + (doc.maybeChild(1)?.nodeSize ?? 0);
  return Math.max(leading, $to.depth === 0 ? $to.pos : $to.after(1));
}

export function insertBelow(state: EditorState, node: Node): Transaction {
  const { $from, empty } = state.selection;
  const isEmptyParagraph =
    empty && $from.depth === 1 && $from.parent.type === paragraph && $from.parent.childCount === 0;
  const at = isEmptyParagraph ? $from.before() : placeBelow(state);
  const { tr } = state;
  if (isEmptyParagraph) tr.replaceWith(at, $from.after(), node);
  else tr.insert(at, node);
  const inside = Selection.findFrom(tr.doc.resolve(at), 1, true);
  const isInside = inside !== null && inside.from < at + node.nodeSize;
  return tr.setSelection(isInside ? inside : NodeSelection.create(tr.doc, at)).scrollIntoView();
}

export const addParagraph: Command = (state, dispatch) => {
  dispatch?.(insertBelow(state, paragraph.create()));
  return true;
};

const FIRST_ROWS = 3;
const FIRST_COLUMNS = 3;

export const addTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const rows = Array.from({ length: FIRST_ROWS }, (_, at) =>
    row.create(
      null,
      Array.from({ length: FIRST_COLUMNS }, () =>
        (at === 0 ? header : cell).create(null, paragraph.create()),
      ),
    ),
  );
  dispatch?.(insertBelow(state, table.create(null, rows)));
  return true;
};
