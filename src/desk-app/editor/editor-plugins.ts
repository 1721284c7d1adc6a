// Editor plugins: all that the text is watched and helped by, in the order in which they are asked.

import { gapCursor } from "prosemirror-gapcursor";
import { keymap } from "prosemirror-keymap";
import type { Command, EditorState, Plugin, Transaction } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { allowStep } from "../../editing/steps/allow-step.ts";
import { EDITOR_ACTIONS, type EditorAction } from "./commands/editor-actions.ts";
import type { CompositionGate } from "./composition/composition-gate.ts";
import { guardComposition } from "./composition/guard-composition.ts";
import { editorKeymap } from "./keys/editor-keymap.ts";
import { factMarks, goToFact } from "./facts/fact-marks.ts";
import { keepSelected } from "./official/keep-selected.ts";
import { guardOfficial } from "./official/guard-official.ts";
import type { FindOfficialText } from "./official/official-text.ts";
import type { PasteNote } from "./paste/paste-note.ts";
import { pastePlugin } from "./paste/paste-plugin.ts";
import { type EmptyWords, emptyBlocks } from "./plugins/empty-blocks.ts";
import { presenceMarks } from "./presence/presence-marks.ts";

export type PluginOptions = {
  readonly gate: CompositionGate;
  readonly isEditable: () => boolean;
  readonly findText: FindOfficialText;
  readonly emptyWords: EmptyWords;
  readonly onOfficialRefused: () => void;
  readonly onPasteNotes: (notes: readonly PasteNote[]) => void;
  readonly onAction: (action: EditorAction) => void;
  /** Leads the focus to the toolbar. */
  readonly onToToolbar: () => void;
  readonly onChooseFact: (index: number) => void;
};

/** What came from the server has been allowed there. */
const isReceived = (tr: Transaction): boolean => tr.getMeta("rebased") !== undefined;

const isAllowed = (tr: Transaction): boolean =>
  tr.steps.every((step, at) => allowStep(tr.docs[at] ?? tr.before, step).ok);

const did =
  (act: () => void): Command =>
  (_state: EditorState, dispatch) => {
    if (dispatch) act();
    return true;
  };

function actionKeys({
  onAction,
  onToToolbar,
  onChooseFact,
}: PluginOptions): Readonly<Record<string, Command>> {
  const keys = EDITOR_ACTIONS.flatMap((action) =>
    action.stroke === undefined ? [] : [[action.stroke, did(() => onAction(action))] as const],
  );
  const redo = EDITOR_ACTIONS.find(({ name }) => name === "redo");
  return {
    ...Object.fromEntries(keys),
    ...(redo && { "Mod-Shift-z": did(() => onAction(redo)) }),
    "Mod-Alt-f": goToFact(onChooseFact),
    "Alt-F10": did(onToToolbar),
    // Out of the text, where single keys are letters; there they mean the article's steps.
    Escape: did(onToToolbar),
  };
}

/** Beside history and the working copy's protocol, which are there from the first step on. */
export function editorPlugins(options: PluginOptions): readonly Plugin[] {
  return [
    guardComposition(options.gate),
    keepSelected(),
    guardOfficial({
      mayApply: (tr) => isReceived(tr) || (options.isEditable() && isAllowed(tr)),
      onRefused: options.onOfficialRefused,
    }),
    keymap(actionKeys(options)),
    editorKeymap(),
    pastePlugin({ findText: options.findText, onNotes: options.onPasteNotes }),
    tableEditing(),
    gapCursor(),
    emptyBlocks(options.emptyWords),
    presenceMarks(),
    factMarks({ gate: options.gate, onChoose: options.onChooseFact }),
  ];
}
