// Inbox acts: an act on one or many articles → done at the server, each by itself; what was not done is told, line by line.

import { type AnswerOf, type CallProblem, callApi } from "../../api/call-api.ts";
import type { bulkAct } from "../../../desk/api/bulk/bulk-act.ts";
import type { BulkAction } from "../../../desk/api/bulk/bulk-action.ts";
import type { InboxEntry } from "../../../terms/desk/inbox-entry.ts";
import { createStore } from "../../store.ts";
import { showToast } from "../../toasts/toast-store.ts";
import type { InboxWords } from "../../words/inbox-words.ts";
import { loadStanding, takeChanges } from "./inbox-store.ts";

type Outcome = AnswerOf<typeof bulkAct>["outcomes"][number];

export type NotDone = { readonly entry: InboxEntry; readonly why: string };

/** What could not be done the last time; it stays until it is dismissed. */
export const notDone = createStore<readonly NotDone[]>([]);

const MOST_AT_ONCE = 100;

/** `copy`: the version of its working copy that was seen. */
type Meant = InboxEntry & { readonly copy?: number };

function whyOf(problem: NonNullable<Outcome["problem"]>, words: InboxWords): string {
  const { problems } = words;
  switch (problem.name) {
    case "conflict":
      return problems.conflict;
    case "forbidden":
      return problems.forbidden;
    case "not-found":
      return problems.missing;
    case "refused":
      return `${problems.refused} ${problem.detail}`;
    default:
      return problems.other;
  }
}

function tellProblem(problem: CallProblem, words: InboxWords): void {
  const text =
    problem.kind === "offline"
      ? words.offline
      : problem.name === "forbidden"
        ? words.problems.forbidden
        : `${words.problems.other} ${problem.detail}`;
  showToast({ text, tone: "fault" });
}

/** Gives what was done; the rest is in `notDone`. */
export async function act(
  action: BulkAction,
  entries: readonly Meant[],
  words: InboxWords,
): Promise<readonly InboxEntry[]> {
  const done: InboxEntry[] = [];
  const failed: NotDone[] = [];
  for (let start = 0; start < entries.length; start += MOST_AT_ONCE) {
    const some = entries.slice(start, start + MOST_AT_ONCE);
    const articles = some.map(({ article, revision, assignee, copy }) => ({
      id: article,
      revision,
      ...(copy !== undefined && { copy }),
      ...(assignee !== undefined && { assignee }),
    }));
    const answer = await callApi<AnswerOf<typeof bulkAct>>({
      method: "POST",
      path: "/articles/bulk",
      body: { action, articles },
    });
    if (!answer.ok) {
      tellProblem(answer.problem, words);
      break;
    }
    const { outcomes } = answer.value;
    const now = outcomes.flatMap(({ entry }) => entry ?? []) as unknown as readonly InboxEntry[];
    takeChanges(now);
    for (const [at, { problem }] of outcomes.entries()) {
      const entry = some[at];
      if (!entry) continue;
      if (problem) failed.push({ entry, why: whyOf(problem, words) });
      else done.push(now.find(({ article }) => article === entry.article) ?? entry);
    }
  }
  notDone.set(failed);
  if (done.length > 0) tellDone(action, done, words);
  await loadStanding();
  return done;
}

/** What is laid aside by mistake is back with one key. */
function tellDone(action: BulkAction, done: readonly InboxEntry[], words: InboxWords): void {
  const [only] = done;
  const text = words.done[action.kind](done.length);
  if (action.kind === "discard") {
    const run = (): void => void act({ kind: "take-back" }, done, words);
    showToast({ text, tone: "done", action: { label: words.undone, run } });
  } else if (action.kind === "publish" && done.length === 1 && only) {
    const run = (): void => void window.open(`/articles/${only.article}`, "_blank", "noopener");
    showToast({ text, tone: "done", action: { label: words.see, run } });
  } else {
    showToast({ text, tone: "done" });
  }
}
