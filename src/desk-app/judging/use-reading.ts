// Use a reading: an article's number → what is read of its announcement, and what can be done with it, as the source pane needs it.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ReadingAnswer } from "../../desk/api/judging/reading-answer.ts";
import { type CallProblem, type CallResult, callApi } from "../api/call-api.ts";
import { useStore } from "../store.ts";
import { articleChanges, noteArticleChange } from "./article-changes.ts";

export type ShownFact = ReadingAnswer["facts"][number];
type Decision =
  | { readonly kind: "confirmed" | "rejected" | "withdrawn" }
  | { readonly kind: "corrected"; readonly value: unknown };

export type Reading = {
  readonly shown: ReadingAnswer | undefined;
  readonly problem: CallProblem | undefined;
  readonly load: () => Promise<void>;
  /** Gives what is shown now, or the problem; what is shown is then what is there now. */
  readonly judge: (
    key: ShownFact["key"],
    decision: Decision,
    seen: number | null,
  ) => Promise<CallResult<ReadingAnswer>>;
  readonly take: (place: "headline" | "lead") => Promise<CallResult<ReadingAnswer>>;
};

export function useReading(id: number): Reading {
  const [shown, setShown] = useState<ReadingAnswer>();
  const [problem, setProblem] = useState<CallProblem>();
  const changes = useStore(articleChanges);
  const own = useRef(0);
  const path = `/articles/${id}`;
  const load = useCallback(async () => {
    const answer = await callApi<ReadingAnswer>({ method: "GET", path: `${path}/reading` });
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setShown(answer.value);
  }, [path]);
  useEffect(() => {
    // What this pane has done itself it shows already.
    if (own.current === changes && changes > 0) return;
    void load();
  }, [load, changes]);
  const change = async (call: string, body: unknown): Promise<CallResult<ReadingAnswer>> => {
    const answer = await callApi<ReadingAnswer>({ method: "POST", path: `${path}/${call}`, body });
    if (!answer.ok) {
      if (answer.problem.kind === "problem" && answer.problem.name === "conflict") await load();
      return answer;
    }
    setShown(answer.value);
    own.current = articleChanges.get() + 1;
    noteArticleChange();
    return answer;
  };
  return {
    shown,
    problem,
    load,
    judge: (fact, decision, seen) => change("judgements", { fact, decision, seen }),
    take: (place) => change("draft", { place }),
  };
}
