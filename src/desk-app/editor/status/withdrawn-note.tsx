// Withdrawn note: why nothing can be written here, and where it goes on.

import { Link } from "../../router/link.tsx";
import type { EditorWords } from "../../words/editor-words.ts";

export function WithdrawnNote({ article, words }: { readonly article: number; readonly words: EditorWords }) {
  return (
    <div class="editor-withdrawn" role="status">
      <p>
        {words.withdrawn} {words.withdrawnOn}
      </p>
      <p class="form-actions">
        <Link to={{ kind: "new" }} class="button">
          {words.beginNew}
        </Link>
        <Link to={{ kind: "revisions", id: article }}>{words.seeRevisions}</Link>
      </p>
    </div>
  );
}
