// Select field: the words of the headline, the lead or the table's cell that the caret is in; once they are selected, the whole article.

import { selectAll } from "prosemirror-commands";
import type { ResolvedPos } from "prosemirror-model";
import { type Command, TextSelection } from "prosemirror-state";

/** Nothing that is done in such a node reaches beyond it: what is selected in it stays in it, too. */
function fieldAround($pos: ResolvedPos): { readonly from: number; readonly to: number } | undefined {
  for (let { depth } = $pos; depth > 0; depth -= 1) {
    const { isolating, tableRole } = $pos.node(depth).type.spec;
    // A table is walked by its cells.
    if (isolating === true && tableRole !== "table") return { from: $pos.start(depth), to: $pos.end(depth) };
  }
  return undefined;
}

export const selectField: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection;
  const field = fieldAround($from);
  if (!field || $to.pos > field.to) return selectAll(state, dispatch);
  const { doc } = state;
  const words = TextSelection.between(doc.resolve(field.from), doc.resolve(field.to));
  if (words.from === from && words.to === to) return selectAll(state, dispatch);
  dispatch?.(state.tr.setSelection(words));
  return true;
};
