// Keep selected: a plugin that holds an issuer's block selected while keys are pressed, and leads by the arrows to the block beside it.

import { type EditorState, NodeSelection, Plugin, Selection } from "prosemirror-state";
import { isIssuers } from "./fixed-nodes.ts";

/** What the arrows mean in the order of the blocks. */
const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowDown", 1],
  ["ArrowRight", 1],
  ["ArrowUp", -1],
  ["ArrowLeft", -1],
]);
/** With these the browser leads the caret elsewhere. */
const LEADING = new Set(["Home", "End", "PageUp", "PageDown"]);

const isHeld = ({ selection }: EditorState): boolean =>
  selection instanceof NodeSelection && isIssuers(selection.node);

/**
 * Between two blocks that cannot be edited there is no place for a caret: at the next key, be it Ctrl alone, Chromium
 * sets it to the text's beginning, and what the key does would happen there.
 */
export function keepSelected(): Plugin {
  let isStray = false;
  const isLed = (): boolean => {
    isStray = false;
    return false;
  };
  return new Plugin({
    props: {
      createSelectionBetween: ({ state }) => (isStray && isHeld(state) ? state.selection : null),
      handleKeyDown: (view, event) => {
        const step = STEPS.get(event.key);
        const { state } = view;
        const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
        if (step === undefined || !isPlain || !isHeld(state)) return false;
        const { $from, $to } = state.selection;
        const next = Selection.findFrom(step === 1 ? $to : $from, step);
        if (next) view.dispatch(state.tr.setSelection(next).scrollIntoView());
        return true;
      },
      handleDOMEvents: {
        keydown: (_view, { key }) => {
          isStray = !LEADING.has(key);
          return false;
        },
        mousedown: isLed,
        touchstart: isLed,
      },
    },
  });
}
