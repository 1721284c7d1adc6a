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
  /** What the button does with it. */
  readonly act: string;
  readonly onPutBack: (version: Version) => void;
};

function Versions({ title, versions, act, onPutBack }: VersionsProps) {
  const shown = versions.filter(({ text }) => text.trim() !== "");
  if (shown.length === 0) return null;
  return (
    <div class="conflict-side">
      <h4>{title}</h4>
      {shown.map((version) => (
        <div key={version.text} class="conflict-version">
          <p>{version.text}</p>
          <button type="button" onClick={() => onPutBack(version)}>
            {act}
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
            {conflict.isWhole && <p class="note">{words.wholeStands(conflict.field)}</p>}
            <Versions
              title={conflict.from ?? words.yours}
              versions={conflict.ours}
              act={conflict.isWhole ? words.takeThis : words.putBack}
              onPutBack={(version) => onPutBack(conflict, version)}
            />
            <Versions
              title={conflict.by.length === 0 ? words.theirs : conflict.by.join("、")}
              versions={conflict.theirs}
              act={conflict.isWhole ? words.takeThis : words.putBack}
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
