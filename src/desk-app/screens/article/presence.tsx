// Presence: who else has the article open.

import { useWords } from "../../desk-context.ts";
import { useStore } from "../../store.ts";
import { EDITOR_WORDS } from "../../words/editor-words.ts";
import type { ArticlePaneProps } from "./article-pane.ts";
import { articleSession } from "./article-session.ts";

/** Two windows of one person are one name. */
export function Presence({ id }: ArticlePaneProps) {
  const words = useWords(EDITOR_WORDS);
  const others = useStore(articleSession(id).others);
  const names = [...new Set(others.map(({ name }) => name))];
  return (
    <div class="presence" role="status">
      {names.length > 0 && (
        <p>
          <span class="presence-label">{words.others}</span> {names.join("、")}
        </p>
      )}
    </div>
  );
}
