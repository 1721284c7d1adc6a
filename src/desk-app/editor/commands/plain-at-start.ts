// Plain at start: Backspace at the start of a heading, a quote or a list's entry makes a paragraph of it before it joins anything.

import { setBlockType } from "prosemirror-commands";
import { liftListItem } from "prosemirror-schema-list";
import { type Command, TextSelection } from "prosemirror-state";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { isInList } from "./set-blocks.ts";

const { paragraph, heading, quote, list_item: entry } = articleSchema.nodes;

export const plainAtStart: Command = (state, dispatch, view) => {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.$cursor || selection.$cursor.parentOffset > 0)
    return false;
  const { type } = selection.$cursor.parent;
  if (type === heading || type === quote) return setBlockType(paragraph)(state, dispatch, view);
  return isInList(state) && selection.$cursor.index(1) === 0 && liftListItem(entry)(state, dispatch, view);
};
