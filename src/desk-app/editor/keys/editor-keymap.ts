// Editor keymap: what the keys do in the text; those of the toolbar's actions are beside their actions.

import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  newlineInCode,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
} from "prosemirror-commands";
import { liftListItem, splitListItem } from "prosemirror-schema-list";
import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import { goToNextCell } from "prosemirror-tables";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { appendRow, leaveHeadline, leaveLead, moveDown } from "../commands/move-on.ts";
import { plainAtStart } from "../commands/plain-at-start.ts";
import { selectField } from "../commands/select-field.ts";

const { list_item: entry } = articleSchema.nodes;

const enter = chainCommands(
  leaveHeadline,
  leaveLead,
  moveDown,
  splitListItem(entry),
  liftListItem(entry),
  newlineInCode,
  createParagraphNear,
  liftEmptyBlock,
  splitBlock,
);
const backspace = chainCommands(deleteSelection, plainAtStart, joinBackward, selectNodeBackward);
const remove = chainCommands(deleteSelection, joinForward, selectNodeForward);

/** Nowhere in the text does Tab leave it by accident in the middle of a table; elsewhere it goes on through the page. */
const KEYS: Readonly<Record<string, Command>> = {
  Enter: enter,
  // A line within a paragraph is a paragraph of its own.
  "Shift-Enter": enter,
  Backspace: backspace,
  "Mod-Backspace": backspace,
  "Shift-Backspace": backspace,
  Delete: remove,
  "Mod-Delete": remove,
  "Mod-a": selectField,
  Tab: chainCommands(goToNextCell(1), appendRow),
  "Shift-Tab": goToNextCell(-1),
};

export const editorKeymap = (): Plugin => keymap({ ...KEYS });
