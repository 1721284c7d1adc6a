// Use calls: what a screen asks of the API, once it is shown and again when it is told to; and calls that say so when they fail.

import { useCallback, useEffect, useState } from "preact/hooks";
import { type ApiCall, type CallProblem, callApi } from "../../api/call-api.ts";
import { useWords } from "../../desk-context.ts";
import { showToast } from "../../toasts/toast-store.ts";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";

export type Asked<Answer> = {
  /** Undefined until it is there. */
  readonly answer: Answer | undefined;
  readonly problem: CallProblem | undefined;
  readonly askAgain: () => void;
};

export function useAnswer<Answer>(path: string): Asked<Answer> {
  const [answer, setAnswer] = useState<Answer>();
  const [problem, setProblem] = useState<CallProblem>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    const ask = async (): Promise<void> => {
      const result = await callApi<Answer>({ method: "GET", path, signal: gone.signal });
      if (gone.signal.aborted) return;
      setProblem(result.ok ? undefined : result.problem);
      if (result.ok) setAnswer(() => result.value);
    };
    // It rejects where the screen has gone.
    ask().catch(() => {});
    return () => gone.abort();
  }, [path, turn]);
  const askAgain = useCallback(() => setTurn((before) => before + 1), []);
  return { answer, problem, askAgain };
}

/** Gives the answer, or nothing where there is none and a toast has said why. */
export function useCall(): <Answer>(call: ApiCall) => Promise<Answer | undefined> {
  const { offline } = useWords(CONNECTIONS_WORDS);
  return async <Answer>(call: ApiCall) => {
    const result = await callApi<Answer>(call);
    if (result.ok) return result.value;
    const { problem } = result;
    showToast({ tone: "fault", text: problem.kind === "offline" ? offline : problem.detail });
    return undefined;
  };
}
