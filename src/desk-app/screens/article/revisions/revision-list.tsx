// Revision list: the revisions of an article, newest first, each with when, who, by which act and why.

import type { Article } from "../../../../terms/article.ts";
import type { AuditAction } from "../../../../terms/desk/audit-entry.ts";
import { useWords } from "../../../desk-context.ts";
import { fullTime } from "../../../time/desk-time.ts";
import { REVISIONS_WORDS } from "../../../words/revisions-words.ts";

export type RevisionLine = {
  readonly revision: number;
  readonly at: string;
  readonly state: Article["state"]["kind"];
  readonly headline: string;
  readonly act?: {
    readonly action: AuditAction;
    readonly by: string;
    readonly detail: Readonly<Record<string, unknown>>;
  };
};

/** What whoever acted wrote down. */
function whyOf({ act }: RevisionLine): string {
  const { note, reason, text } = act?.detail ?? {};
  return [note, reason, text].find((words) => typeof words === "string") ?? "";
}

type RevisionListProps = {
  readonly lines: readonly RevisionLine[];
  readonly shown: number;
  readonly onShow: (revision: number) => void;
};

export function RevisionList({ lines, shown, onShow }: RevisionListProps) {
  const words = useWords(REVISIONS_WORDS);
  return (
    <ol class="revision-list" aria-label={words.list}>
      {lines.map((line) => {
        const why = whyOf(line);
        return (
          <li key={line.revision}>
            <button
              type="button"
              class="revision"
              aria-pressed={line.revision === shown}
              onClick={() => onShow(line.revision)}
            >
              <span class="revision-number">{words.revision(line.revision)}</span>
              <span class="revision-act">
                {(line.act && words.actions[line.act.action]) ?? words.unknown}
              </span>
              <span class="revision-who">
                {line.act?.by} <time dateTime={line.at}>{fullTime(line.at)}</time>
              </span>
              {why !== "" && <span class="revision-why">{why}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
