// State line: where an article stands, since when and by whom, what holds it back, and what it was returned with.

import type { Article } from "../../../../terms/article.ts";
import { useDesk, useWords } from "../../../desk-context.ts";
import { fullTime } from "../../../time/desk-time.ts";
import { WORKFLOW_WORDS, type WorkflowWords } from "../../../words/workflow-words.ts";

function sayState({ state }: Article, words: WorkflowWords): string {
  switch (state.kind) {
    case "draft":
      return "";
    case "review":
    case "approved":
      return words.by(state.by, fullTime(state.since));
    case "scheduled":
      return words.dueAt(state.wallTime.replace("T", " "), state.zone, fullTime(state.dueAt));
    case "published": {
      const since = words.publishedAt(fullTime(state.publishedAt));
      const isLate =
        state.dueAt !== undefined && Date.parse(state.publishedAt) - Date.parse(state.dueAt) >= 60_000;
      return isLate && state.dueAt !== undefined ? `${since} (${words.late(fullTime(state.dueAt))})` : since;
    }
    case "withdrawn":
      return `${words.withdrawnAt(fullTime(state.withdrawnAt))} ${state.reason}`;
  }
}

export function StateLine({ article }: { readonly article: Article }) {
  const words = useWords(WORKFLOW_WORDS);
  const { language } = useDesk();
  const { state } = article;
  return (
    <p class="state-line" role="status">
      <span class={`state-mark state-${state.kind}`}>{words.states[state.kind]}</span>{" "}
      {sayState(article, words)}
      {(state.kind === "published" || state.kind === "withdrawn") && (
        <>
          {" "}
          <a
            class="state-page"
            href={`${language === "en" ? "/en" : ""}/articles/${article.id}`}
            target="_blank"
            rel="noopener"
          >
            {words.seePage}
          </a>
        </>
      )}
    </p>
  );
}

export function StateNotes({ article }: { readonly article: Article }) {
  const words = useWords(WORKFLOW_WORDS);
  const { state, embargo } = article;
  const isHeld = embargo !== undefined && state.kind !== "published" && state.kind !== "withdrawn";
  return (
    <>
      {isHeld && <p class="state-note">{words.embargo(fullTime(embargo.until), embargo.reason)}</p>}
      {state.kind === "draft" && state.returned && (
        <div class="state-note">
          <p class="state-note-head">{words.returned(state.returned.by, fullTime(state.returned.at))}</p>
          <p class="state-note-text">{state.returned.note}</p>
        </div>
      )}
    </>
  );
}
