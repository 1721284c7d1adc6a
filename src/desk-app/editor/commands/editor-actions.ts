// Editor actions: what the toolbar and the keys can do with the text, one line each.

import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { MarkType } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";
import {
  addColumnAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  addRowAfter,
} from "prosemirror-tables";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { findOfficial } from "../official/leave-out.ts";
import {
  addParagraph,
  addTable,
  isBlock,
  isInList,
  setHeading,
  setList,
  setParagraph,
  setQuote,
} from "./set-blocks.ts";
import { findStretch } from "./set-marks.ts";

/** What is asked in a dialog before something is done. */
export type AskKind = "link" | "ruby" | "credit" | "picture" | "leaveOut";

export type ActionName =
  | "undo"
  | "redo"
  | "paragraph"
  | "heading"
  | "subheading"
  | "list"
  | "quote"
  | "credit"
  | "strong"
  | "emphasis"
  | "link"
  | "ruby"
  | "picture"
  | "table"
  | "addRow"
  | "addColumn"
  | "dropRow"
  | "dropColumn"
  | "dropTable"
  | "leaveOut"
  | "addParagraph";

export type EditorAction = {
  readonly name: ActionName;
  /** Groups stand apart in the toolbar. */
  readonly group: "history" | "block" | "mark" | "insert" | "table" | "official";
  /** As ProseMirror writes keys. */
  readonly stroke?: string;
  readonly run: Command | { readonly ask: AskKind };
  readonly isActive?: (state: EditorState) => boolean;
  /** Undefined: what `run` says without doing it. */
  readonly isPossible?: (state: EditorState) => boolean;
  /** Over a word that is being composed when it is asked for. */
  readonly mark?: MarkType;
};

const { heading, quote, paragraph } = articleSchema.nodes;
const { strong, emphasis, link, ruby } = articleSchema.marks;

function isMarked({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, type);
}

const markAction = (name: "strong" | "emphasis", stroke: string, type: MarkType): EditorAction => ({
  name,
  group: "mark",
  stroke,
  mark: type,
  run: toggleMark(type),
  isActive: (state) => isMarked(state, type),
});

const stretchAction = (name: "link" | "ruby", stroke: string, type: MarkType): EditorAction => ({
  name,
  group: "mark",
  stroke,
  run: { ask: name },
  isActive: (state) => findStretch(state, type)?.mark !== undefined,
  isPossible: (state) => findStretch(state, type) !== undefined,
});

const tableAction = (name: ActionName, run: Command): EditorAction => ({
  name,
  group: "table",
  run,
  isPossible: isInTable,
});

export const EDITOR_ACTIONS: readonly EditorAction[] = [
  { name: "undo", group: "history", stroke: "Mod-z", run: undo },
  { name: "redo", group: "history", stroke: "Mod-y", run: redo },
  {
    name: "paragraph",
    group: "block",
    stroke: "Mod-Alt-0",
    run: setParagraph,
    isActive: (state) => isBlock(state, paragraph) && !isInList(state) && !isInTable(state),
  },
  {
    name: "heading",
    group: "block",
    stroke: "Mod-Alt-2",
    run: setHeading(2),
    isActive: (state) => isBlock(state, heading, { level: 2 }),
  },
  {
    name: "subheading",
    group: "block",
    stroke: "Mod-Alt-3",
    run: setHeading(3),
    isActive: (state) => isBlock(state, heading, { level: 3 }),
  },
  { name: "list", group: "block", stroke: "Mod-Shift-8", run: setList, isActive: isInList },
  {
    name: "quote",
    group: "block",
    stroke: "Mod-Shift-9",
    run: setQuote,
    isActive: (state) => isBlock(state, quote),
  },
  { name: "credit", group: "block", run: { ask: "credit" }, isPossible: (state) => isBlock(state, quote) },
  markAction("strong", "Mod-b", strong),
  markAction("emphasis", "Mod-i", emphasis),
  stretchAction("link", "Mod-k", link),
  stretchAction("ruby", "Mod-Alt-r", ruby),
  { name: "addParagraph", group: "insert", stroke: "Mod-Enter", run: addParagraph },
  { name: "picture", group: "insert", run: { ask: "picture" }, isPossible: () => true },
  { name: "table", group: "insert", run: addTable },
  tableAction("addRow", addRowAfter),
  tableAction("addColumn", addColumnAfter),
  tableAction("dropRow", deleteRow),
  tableAction("dropColumn", deleteColumn),
  tableAction("dropTable", deleteTable),
  {
    name: "leaveOut",
    group: "official",
    stroke: "Mod-Alt-o",
    run: { ask: "leaveOut" },
    isActive: (state) => findOfficial(state).some(({ isLeftOut }) => isLeftOut),
    isPossible: (state) => findOfficial(state).length > 0,
  },
];

export function isPossible({ run, isPossible: asked }: EditorAction, state: EditorState): boolean {
  return asked ? asked(state) : typeof run === "function" && run(state);
}
