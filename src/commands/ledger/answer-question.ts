// Answer question: what the ledger's thread is asked beside reading, answered; the same in a test's own thread.

import { createThreadIndex } from "./find-in-thread.ts";
import type { LedgerAnswer, LedgerQuestion } from "./ledger-message.ts";
import { keysOf, proposeOfAll } from "./propose-in-thread.ts";

export type QuestionOfEvidence = Exclude<LedgerQuestion, { readonly kind: "read" }>;

/** With an index of its own, empty at first. */
export function createAnswers(): (
  question: QuestionOfEvidence,
) => Exclude<LedgerAnswer, { kind: "no-house" }> {
  const index = createThreadIndex();
  return (question) => {
    switch (question.kind) {
      case "keys":
        return { kind: "keys", promises: keysOf(question.undertakings) };
      case "propose":
        return { kind: "proposed", proposals: proposeOfAll(question.asked) };
      case "hold":
        if (question.given !== undefined) index.take(question.given);
        return { kind: "held", number: index.number() };
      case "find":
        return { kind: "found", found: index.propose(question.asked) };
    }
  };
}
