// Use steps: an article → how it stands, the way to take a step with it, and what came of the last one.

import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../../../terms/article.ts";
import type { saveCopyRoute } from "../../../../desk/api/copies/save-copy.ts";
import { type AnswerOf, type CallProblem, callApi } from "../../../api/call-api.ts";
import { type Loaded, useLoaded } from "../../../api/use-loaded.ts";
import { useWords } from "../../../desk-context.ts";
import { onLive } from "../../../live/live-events.ts";
import { showToast } from "../../../toasts/toast-store.ts";
import type { AppLanguage } from "../../../words/language.ts";
import { type StepName, WORKFLOW_WORDS } from "../../../words/workflow-words.ts";
import { articleSession } from "../article-session.ts";
import { sayStepProblem } from "./say-step-problem.ts";

export type StepSent = {
  readonly step: StepName;
  readonly body?: Readonly<Record<string, unknown>>;
};

export type Steps = {
  readonly loaded: Loaded<Article>;
  readonly isBusy: boolean;
  /** What has been typed becomes a revision, and is what the article shows from then on. */
  prepare(): Promise<void>;
  /** Gives the problem where the step was not taken; it has been told unless it is a dialog's to tell. */
  take(sent: StepSent): Promise<CallProblem | undefined>;
};

/** Of a conflict the answer has the article as it is now. */
function currentOf(problem: CallProblem): Article | undefined {
  if (problem.kind !== "problem" || problem.name !== "conflict") return undefined;
  const { current } = problem.said;
  return typeof current === "object" && current !== null ? (current as Article) : undefined;
}

/** A decision without the last words that were typed would be one on another article. */
const UNSENT: CallProblem = { kind: "problem", name: "unsent", status: 0, detail: "", said: {} };

async function sendWords(id: number): Promise<boolean> {
  return (await articleSession(id).text.get()?.flush()) ?? true;
}

export function useSteps(id: number): Steps {
  const words = useWords(WORKFLOW_WORDS);
  const [loaded, again] = useLoaded<Article>(`/articles/${id}`);
  const [newest, setNewest] = useState<Article | undefined>();
  /** The version of the working copy whose words are shown for a decision. */
  const [seen, setSeen] = useState<{ readonly revision: number; readonly copy: number } | undefined>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setNewest(undefined), [id]);
  useEffect(() => {
    const ends = [onLive("audit", ({ article }) => article === id && again()), onLive("behind", again)];
    return () => ends.forEach((end) => end());
  }, [id, again]);
  const stored = loaded.kind === "there" ? loaded.value : undefined;
  const isNewer = newest && newest.id === id && newest.revision >= (stored?.revision ?? 0);
  const shown: Loaded<Article> = isNewer ? { kind: "there", value: newest } : loaded;

  async function take({ step, body = {} }: StepSent): Promise<CallProblem | undefined> {
    if (isBusy || shown.kind !== "there") return undefined;
    setBusy(true);
    try {
      if (!(await sendWords(id))) return UNSENT;
      const { revision } = shown.value;
      const path = `/articles/${id}/${step}`;
      // What colleagues have typed since it was shown does not go before readers unseen.
      const copy = step === "publish" && seen?.revision === revision ? { copy: seen.copy } : {};
      const answer = await callApi<Article>({ method: "POST", path, body: { ...body, revision, ...copy } });
      if (answer.ok) {
        setNewest(answer.value);
        articleSession(id).text.get()?.look();
        const action = {
          label: words.seePage,
          run: () => void window.open(`/articles/${id}`, "_blank", "noopener"),
        };
        showToast({
          text: words.done[step],
          tone: "done",
          ...(answer.value.state.kind === "published" && { action }),
        });
        return undefined;
      }
      const current = currentOf(answer.problem);
      if (current) setNewest(current);
      if (current && step === "publish") await prepare();
      if (answer.problem.kind === "offline") again();
      return answer.problem;
    } finally {
      setBusy(false);
    }
  }
  async function prepare(): Promise<void> {
    await sendWords(id);
    const copy = await callApi<AnswerOf<typeof saveCopyRoute>>({
      method: "POST",
      path: `/articles/${id}/copy/revision`,
    });
    setSeen(copy.ok ? copy.value : undefined);
    const answer = await callApi<Article>({ method: "GET", path: `/articles/${id}` });
    if (answer.ok) setNewest(answer.value);
  }
  return { loaded: shown, isBusy, take, prepare };
}

/** For a step that has no dialog of its own. */
export function tellStepProblem(language: AppLanguage, problem: CallProblem): void {
  showToast({ text: sayStepProblem(language, problem), tone: "fault" });
}
