// Go to headline: an editor → the caret behind the last word of its headline, and in sight.

import { TextSelection } from "prosemirror-state";
import type { ArticleEditor } from "../create-editor.ts";

export function goToHeadline(editor: ArticleEditor): void {
  editor.dispatch((state) => {
    const end = 1 + (state.doc.firstChild?.content.size ?? 0);
    return state.tr.setSelection(TextSelection.create(state.doc, end)).scrollIntoView();
  });
  editor.focus();
}
