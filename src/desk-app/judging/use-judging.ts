// Use judging: what a reading and the fact that is chosen in it let an editor do, with what was done last to take it back.

import { useEffect, useRef } from "preact/hooks";
import type { CallProblem } from "../api/call-api.ts";
import { useDesk, useWords } from "../desk-context.ts";
import { type ChosenFact, NO_FACT, articleSession } from "../screens/article/article-session.ts";
import { useStore } from "../store.ts";
import { showToast } from "../toasts/toast-store.ts";
import { FACT_FIELD_WORDS } from "../words/fact-field-words.ts";
import { SOURCE_WORDS } from "../words/source-words.ts";
import type { Reading, ShownFact } from "./use-reading.ts";

type Decision = Parameters<Reading["judge"]>[1];
type Done = { readonly key: ShownFact["key"]; readonly before: ShownFact["judgement"] };

export type Judging = {
  readonly chosen: ChosenFact;
  readonly select: (index: number) => void;
  readonly step: (by: number) => void;
  readonly fact: ShownFact | undefined;
  readonly decide: (decision: Decision) => Promise<string | undefined>;
  readonly undo: () => Promise<void>;
  readonly mayTeach: boolean;
  readonly tell: (problem: CallProblem | undefined) => string | undefined;
};

const sameKey = (a: ShownFact["key"], b: ShownFact["key"]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export function useJudging(
  article: number,
  { shown, judge }: Reading,
  onOffer: (fact: ShownFact) => void,
): Judging {
  const words = useWords(SOURCE_WORDS);
  const { fields } = useWords(FACT_FIELD_WORDS);
  const { boot } = useDesk();
  const session = articleSession(article);
  const chosen = useStore(session.chosen);
  useEffect(() => session.chosen.set(NO_FACT), [session]);
  useEffect(() => session.reading.set(shown), [session, shown]);
  const done = useRef<readonly Done[]>([]);
  const facts = shown?.facts ?? [];
  const fact = facts[chosen.index];
  const mayTeach =
    shown !== undefined &&
    shown.unteachable === undefined &&
    (boot.viewer?.role ?? "reporter") !== "reporter";

  const select = (index: number): void => session.chosen.set({ index, from: "source" });
  const tell = (problem: CallProblem | undefined): string | undefined => {
    if (!problem) return undefined;
    if (problem.kind === "offline") return words.offline;
    if (problem.name === "conflict") return words.conflict;
    const { field } = problem.said;
    const name = typeof field === "string" ? field.split(".").at(-1) : undefined;
    const label = name === undefined ? undefined : fields[name];
    return problem.name === "bad-request" && label !== undefined ? words.unreadable(label) : problem.detail;
  };
  const decide = async (decision: Decision): Promise<string | undefined> => {
    if (!fact) return undefined;
    const { key, judgement } = fact;
    const answer = await judge(key, decision, judgement?.id ?? null);
    if (!answer.ok) return tell(answer.problem);
    const fresh = answer.value.facts.find((one) => sameKey(one.key, key));
    done.current = [...done.current, { key, before: judgement }];
    const { kind } = decision;
    const teaches = mayTeach && fresh?.offer && (kind === "confirmed" || kind === "corrected");
    const action = { label: words.teach, run: () => fresh && onOffer(fresh) };
    showToast({ tone: "done", text: words.saved(words.verdicts[kind]), ...(teaches && { action }) });
    return undefined;
  };
  const undo = async (): Promise<void> => {
    const last = done.current.at(-1);
    const now = last && facts.find(({ key }) => sameKey(key, last.key));
    if (!last || !now) {
      showToast({ tone: "done", text: words.nothingToUndo });
      return;
    }
    const { kind, value } = last.before?.verdict ?? { kind: "withdrawn" as const };
    const decision: Decision = kind === "corrected" ? { kind, value } : { kind };
    const answer = await judge(last.key, decision, now.judgement?.id ?? null);
    const fault = answer.ok ? undefined : tell(answer.problem);
    if (fault === undefined) done.current = done.current.slice(0, -1);
    showToast({ tone: fault === undefined ? "done" : "fault", text: fault ?? words.undone });
  };
  return {
    chosen,
    select,
    step: (by) => {
      const { index } = session.chosen.get();
      if (facts.length > 0) select((Math.max(index, by > 0 ? -1 : 0) + by + facts.length) % facts.length);
    },
    fact,
    decide,
    undo,
    mayTeach,
    tell,
  };
}
