// Move on: what Enter does where a block cannot be split: out of headline and lead, down in a table.

import type { Node } from "prosemirror-model";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { TableMap, isInTable, selectedRect } from "prosemirror-tables";
import { articleSchema } from "../../../editing/schema/article-schema.ts";

const { headline, lead, paragraph } = articleSchema.nodes;

function selectAt(tr: Transaction, at: number): Transaction {
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView();
}

/** In the headline there is one line: the caret goes on into the lead. */
export const leaveHeadline: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== headline || $to.parent !== $from.parent) return false;
  dispatch?.(selectAt(state.tr, $from.after() + 1));
  return true;
};

/** What stands after the caret becomes the first paragraph of the body. */
export const leaveLead: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== lead || $to.parent !== $from.parent) return false;
  const rest: Node = paragraph.create(
    null,
    lead.create(null, $from.parent.content).content.cut($to.parentOffset),
  );
  const { tr } = state;
  const after = $from.after();
  tr.insert(after, rest);
  tr.delete($from.pos, after - 1);
  dispatch?.(selectAt(tr, tr.mapping.map(after, -1) + 1));
  return true;
};

function belowOf(state: EditorState): number | undefined {
  const { map, tableStart, left, bottom } = selectedRect(state);
  return bottom < map.height ? tableStart + (map.map[bottom * map.width + left] ?? 0) : undefined;
}

/** A cell is one paragraph: the caret goes down, and below the last row out of the table. */
export const moveDown: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const below = belowOf(state);
  if (below !== undefined) {
    dispatch?.(selectAt(state.tr, below + 1));
    return true;
  }
  const { table, tableStart } = selectedRect(state);
  const end = tableStart - 1 + table.nodeSize;
  dispatch?.(selectAt(state.tr.insert(end, paragraph.create()), end + 1));
  return true;
};

/** Behind the last cell there is a new row. */
export const appendRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { table, tableStart, map, right, bottom } = selectedRect(state);
  if (right < map.width || bottom < map.height) return false;
  const end = tableStart + TableMap.get(table).positionAt(map.height, 0, table);
  const { table_row: row, table_cell: cell } = articleSchema.nodes;
  const cells = Array.from({ length: map.width }, () => cell.create(null, paragraph.create()));
  dispatch?.(selectAt(state.tr.insert(end, row.create(null, cells)), end + 2));
  return true;
};
