// Ledger reader: a house's folder → announcements read for the ledger by a thread that lives while it is asked.

import { createAskedThread, TooSlowError } from "../threads/ask-thread.ts";
import type { LedgerAnswer, LedgerQuestion } from "./ledger-message.ts";

export type LedgerReader = {
  /** Rejects where nothing can be read now: a mistake in the house's files is told. */
  readonly ask: (question: LedgerQuestion) => Promise<Exclude<LedgerAnswer, { kind: "no-house" }>>;
  readonly close: () => Promise<void>;
};

const PROGRAM = new URL(`./ledger-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
/** Some 100 MB: announcements come in bundles, and then for hours not at all. */
const IDLE_MS = 20_000;

/** It took more than a minute, or more memory than the thread has: another try would, too. */
function isTooMuch(error: unknown): error is Error {
  if (error instanceof TooSlowError) return true;
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** Nothing is loaded before the first question. */
export function createLedgerReader(houseFolder: string): LedgerReader {
  const thread = createAskedThread<LedgerQuestion, LedgerAnswer>({
    program: PROGRAM,
    given: { houseFolder },
    name: "the ledger",
    idleMs: IDLE_MS,
  });
  return {
    close: thread.close,
    async ask(question) {
      const answer = await thread.ask(question).catch((error: unknown): LedgerAnswer => {
        if (isTooMuch(error)) return { kind: "unreadable", reason: error.message };
        throw error;
      });
      if (answer.kind === "no-house") throw new Error(answer.reason);
      return answer;
    },
  };
}
