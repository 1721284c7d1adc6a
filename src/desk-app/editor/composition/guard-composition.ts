// Guard composition: a plugin by which nothing but the input method itself changes the text while a word is composed in it.

import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { type Command, type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import type { MarkType } from "prosemirror-model";
import type { EditorView } from "prosemirror-view";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import type { CompositionGate } from "./composition-gate.ts";

const { strong, emphasis } = articleSchema.marks;

/** Where the word that is composed, or was composed last, begins. */
type Composed = { readonly from: number };

const KEY = new PluginKey<Composed | undefined>("composition");

/** What browsers do by themselves where a menu, or a key that an input method let through, asks for it. */
const ASKED: Readonly<Record<string, Command | undefined>> = {
  historyUndo: undo,
  historyRedo: redo,
  formatBold: toggleMark(strong),
  formatItalic: toggleMark(emphasis),
};

/** Of `formatUnderline` and its like: the schema has no such mark, so the browser may not draw it. */
const isFormat = (inputType: string): boolean =>
  inputType.startsWith("format") || inputType.startsWith("history");

/** A mark that is asked for in the middle of a word is meant for the word. */
export function toggleOverComposed(state: EditorState, type: MarkType): Transaction | undefined {
  const from = KEY.getState(state)?.from;
  const { head, empty, $head } = state.selection;
  if (from === undefined || !empty || from >= head || $head.start() > from) return undefined;
  if (!$head.parent.type.allowsMarkType(type)) return undefined;
  const mark = type.create();
  return state.doc.rangeHasMark(from, head, type)
    ? state.tr.removeMark(from, head, type).removeStoredMark(type)
    : state.tr.addMark(from, head, mark).addStoredMark(mark);
}

/** Safari tells the Enter that ended a composition after the end, as a key that the input method took. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Runs a command at once, or when the word is done; a mark then goes over the word. */
export function runBetweenWords(
  view: EditorView,
  gate: CompositionGate,
  command: Command,
  mark?: MarkType,
): void {
  const isAmidWord = !gate.isOpen();
  gate.whenOpen(() => {
    const over = isAmidWord && mark ? toggleOverComposed(view.state, mark) : undefined;
    if (over) view.dispatch(over);
    else command(view.state, (tr) => view.dispatch(tr), view);
  });
}

const MARKS: Readonly<Record<string, MarkType>> = { formatBold: strong, formatItalic: emphasis };

export function guardComposition(gate: CompositionGate): Plugin<Composed | undefined> {
  return new Plugin<Composed | undefined>({
    key: KEY,
    state: {
      init: () => undefined,
      apply: (tr, composed) => {
        const started: unknown = tr.getMeta(KEY);
        if (typeof started === "number") return { from: started };
        return composed && { from: tr.mapping.map(composed.from, -1) };
      },
    },
    props: {
      handleKeyDown: (_view, event) => event.key === "Enter" && event.keyCode === TAKEN_BY_INPUT_METHOD,
      handleDOMEvents: {
        compositionstart: (view) => {
          view.dispatch(view.state.tr.setMeta(KEY, view.state.selection.from));
          return false;
        },
        beforeinput: (view, event) => {
          if (!isFormat(event.inputType)) return false;
          event.preventDefault();
          const command = ASKED[event.inputType];
          if (command) runBetweenWords(view, gate, command, MARKS[event.inputType]);
          return true;
        },
      },
    },
  });
}
