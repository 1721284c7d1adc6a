// Use sending: a form's call → whether it is under way, what it was refused with, and the way to send it.

import { useState } from "preact/hooks";
import type { CallProblem, CallResult } from "../api/call-api.ts";
import { useDesk } from "../desk-context.ts";
import { DOOR_WORDS } from "../words/door-words.ts";
import { sayProblem } from "./say-problem.ts";

type Outcome<Answer> =
  | CallResult<Answer>
  | { readonly ok: false; readonly problem: CallProblem | { readonly kind: "cancelled" } };

export type Sending = {
  readonly isBusy: boolean;
  /** A sentence; empty where nothing was refused. */
  readonly fault: string;
  send<Answer>(call: () => Promise<Outcome<Answer>>, onDone: (answer: Answer) => void): void;
};

/** One at a time: a second press while the first is under way does nothing. */
export function useSending(): Sending {
  const { language } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  return {
    isBusy,
    fault,
    send(call, onDone) {
      if (isBusy) return;
      setBusy(true);
      setFault("");
      const sending = async (): Promise<void> => {
        try {
          const outcome = await call();
          if (outcome.ok) onDone(outcome.value);
          else if (outcome.problem.kind === "cancelled") setFault(DOOR_WORDS[language].cancelled);
          else setFault(sayProblem(language, outcome.problem));
        } finally {
          setBusy(false);
        }
      };
      void sending();
    },
  };
}
