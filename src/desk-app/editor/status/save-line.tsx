// Save line: in words, what has become of what was typed.

import { useStore } from "../../store.ts";
import type { EditorWords } from "../../words/editor-words.ts";
import type { CopyLink } from "../copy/copy-link.ts";
import type { Kept, SaveState } from "../copy/save-state.ts";

function sentenceOf(state: SaveState, words: EditorWords): string {
  switch (state.kind) {
    case "saved":
      return words.saved;
    case "saving":
      return words.saving;
    case "offline":
      return words.offline(state.waiting);
    case "signed-out":
      return words.signedOut(state.waiting);
    case "refused":
      return words.refused(state.why);
    case "gone":
      return words.gone;
  }
}

const isTrouble = ({ kind }: SaveState, kept: Kept): boolean =>
  (kind !== "saved" && kind !== "saving") || (kept === "not-kept" && kind !== "saved");

/** Only trouble breaks in on who listens: saving goes on all the time. */
export function SaveLine({ link, words }: { readonly link: CopyLink; readonly words: EditorWords }) {
  const state = useStore(link.saveState);
  const kept = useStore(link.kept);
  const troubled = isTrouble(state, kept);
  const sentence = sentenceOf(state, words);
  return (
    <p class={`save-line save-${state.kind}`} data-save={state.kind}>
      <span aria-live="off">{sentence}</span>
      {kept === "not-kept" && state.kind !== "saved" && <span>{words.notKept}</span>}
      <span class="quiet" role="status">
        {troubled ? sentence : ""}
      </span>
    </p>
  );
}
