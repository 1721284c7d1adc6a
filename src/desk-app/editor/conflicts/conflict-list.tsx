// Conflict list: each place where two editors' words met, with both, to be put back or dismissed.

import type { Version } from "../../../editing/conflicts/conflict.ts";
import type { EditorWords } from "../../words/editor-words.ts";
import type { OpenConflict } from "./open-conflicts.ts";

type ConflictListProps = {
  readonly conflicts: readonly OpenConflict[];
  readonly words: EditorWords;
  readonly onPutBack: (conflict: OpenConflict, version: Version) => void;
  readonly onDismiss: (conflict: OpenConflict) => void;
};

type VersionsProps = {
  readonly title: string;
  readonly versions: readonly Version[];
  readonly words: EditorWords;
  readonly onPutBack: (version: Version) => void;
};

function Versions({ title, versions, words, onPutBack }: VersionsProps) {
  const shown = versions.filter(({ text }) => text.trim() !== "");
  if (shown.length === 0) return null;
  return (
    <div class="conflict-side">
      <h4>{title}</h4>
      {shown.map((version) => (
        <div key={version.text} class="conflict-version">
          <p>{version.text}</p>
          <button type="button" onClick={() => onPutBack(version)}>
            {words.putBack}
          </button>
        </div>
      ))}
    </div>
  );
}

export function ConflictList({ conflicts, words, onPutBack, onDismiss }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts" aria-label={words.conflictsTitle} role="alert">
      <h3>{words.conflictsTitle}</h3>
      <p class="note">{words.conflictsText}</p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.id} class="conflict">
            <Versions
              title={words.yours}
              versions={conflict.ours}
              words={words}
              onPutBack={(version) => onPutBack(conflict, version)}
            />
            <Versions
              title={conflict.by.length === 0 ? words.theirs : conflict.by.join("、")}
              versions={conflict.theirs}
              words={words}
              onPutBack={(version) => onPutBack(conflict, version)}
            />
            <button type="button" class="quiet-button" onClick={() => onDismiss(conflict)}>
              {words.dismiss}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
