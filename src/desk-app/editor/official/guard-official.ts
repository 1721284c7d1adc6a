// Guard official: a plugin that lets no change through that law 1 forbids, and makes of it what may be done instead.

import { Plugin, NodeSelection, Selection, TextSelection } from "prosemirror-state";
import type { EditorState, Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { isIssuers, deleteAround, reachesOverFixed } from "./fixed-nodes.ts";

export type GuardOptions = {
  /** Whether the change is one that the server would take. */
  readonly mayApply: (tr: Transaction) => boolean;
  /** Somebody tried to alter what the issuer wrote. */
  readonly onRefused: () => void;
};

const isIssuersSelection = ({ selection }: EditorState): boolean =>
  selection instanceof NodeSelection && isIssuers(selection.node);

/** The desk's words in the selection go; the caret stands where they began, in a text if there is one. */
function deleteSelected(view: EditorView): void {
  const { from, to, $from } = view.state.selection;
  const tr = deleteAround(view.state.tr, from, to);
  const at = tr.doc.resolve(Math.min($from.pos, tr.doc.content.size));
  const place = $from.parent.isTextblock ? TextSelection.near(at, -1) : Selection.near(at, 1);
  view.dispatch(tr.setSelection(place).scrollIntoView());
}

const DELETING = new Set(["Backspace", "Delete"]);

/** Keys that would take out or replace what is selected. */
const replaces = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  DELETING.has(key) || ((key.length === 1 || key === "Enter") && !ctrlKey && !metaKey && !altKey);

export function guardOfficial({ mayApply, onRefused }: GuardOptions): Plugin {
  /** True where nothing more is to be done with the event. */
  const stopReplacing = (view: EditorView, isDeletion: boolean): boolean => {
    if (isIssuersSelection(view.state)) {
      onRefused();
      return true;
    }
    if (!reachesOverFixed(view.state)) return false;
    deleteSelected(view);
    return isDeletion;
  };
  return new Plugin({
    filterTransaction: (tr) => {
      if (!tr.docChanged || mayApply(tr)) return true;
      onRefused();
      return false;
    },
    props: {
      handleKeyDown: (view, event) => {
        if (event.isComposing || !replaces(event)) return false;
        if (event.key === "Enter" && isIssuersSelection(view.state)) return false;
        return stopReplacing(view, DELETING.has(event.key));
      },
      handleTextInput: (view, _from, _to, text) => {
        if (isIssuersSelection(view.state)) return stopReplacing(view, false);
        if (!reachesOverFixed(view.state)) return false;
        deleteSelected(view);
        view.dispatch(view.state.tr.insertText(text).scrollIntoView());
        return true;
      },
      handlePaste: (view) => stopReplacing(view, false),
      handleDOMEvents: {
        // Before the browser puts the first sign of a composition in the place of what is selected.
        compositionstart: (view) => {
          stopReplacing(view, false);
          return false;
        },
        cut: (view, event) => cutAround(view, event, onRefused),
        dragstart: (view, event) => {
          if (!isIssuersSelection(view.state) && !reachesOverFixed(view.state)) return false;
          event.preventDefault();
          onRefused();
          return true;
        },
      },
    },
  });
}

/** All of the selection can be copied; of it only the desk's words are cut. */
function cutAround(view: EditorView, event: ClipboardEvent, onRefused: () => void): boolean {
  const isIssuersOnly = isIssuersSelection(view.state);
  if (!isIssuersOnly && !reachesOverFixed(view.state)) return false;
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  event.clipboardData?.clearData();
  event.clipboardData?.setData("text/html", dom.innerHTML);
  event.clipboardData?.setData("text/plain", text);
  event.preventDefault();
  if (isIssuersOnly) onRefused();
  else deleteSelected(view);
  return true;
}
