// Use the proof: an article's number → its warnings and slips now, and what can be done with each.

import { useCallback, useEffect, useState } from "preact/hooks";
import type { ProofAnswer } from "../../desk/api/judging/proof-answer.ts";
import { type CallProblem, callApi } from "../api/call-api.ts";
import { useStore } from "../store.ts";
import { articleChanges, copyChanges, noteArticleChange } from "./article-changes.ts";

export type ShownEntry = ProofAnswer["entries"][number];

export type Proof = {
  readonly entries: readonly ShownEntry[] | undefined;
  readonly problem: CallProblem | undefined;
  readonly load: () => Promise<void>;
  readonly apply: (entry: ShownEntry) => Promise<CallProblem | undefined>;
  readonly dismiss: (entry: ShownEntry, dismissed: boolean) => Promise<CallProblem | undefined>;
};

export function useProof(id: number): Proof {
  const [answer, setAnswer] = useState<ProofAnswer>();
  const [problem, setProblem] = useState<CallProblem>();
  const changes = useStore(articleChanges);
  const typed = useStore(copyChanges);
  const path = `/articles/${id}/proof`;
  const load = useCallback(async () => {
    const told = await callApi<ProofAnswer>({ method: "GET", path });
    setProblem(told.ok ? undefined : told.problem);
    if (told.ok) setAnswer(told.value);
  }, [path]);
  useEffect(() => void load(), [load, changes, typed]);
  const change = async (call: string, body: unknown): Promise<CallProblem | undefined> => {
    const told = await callApi<ProofAnswer>({ method: "POST", path: `${path}/${call}`, body });
    if (told.ok) setAnswer(told.value);
    else if (told.problem.kind === "problem" && told.problem.name === "conflict") await load();
    return told.ok ? undefined : told.problem;
  };
  return {
    entries: answer?.entries,
    problem,
    load,
    async apply({ matter }) {
      const fault = await change("apply", { matter });
      if (!fault) noteArticleChange();
      return fault;
    },
    dismiss: ({ matter }, dismissed) => change("dismiss", { matter, dismissed }),
  };
}
