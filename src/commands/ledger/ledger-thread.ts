// Ledger thread: stored announcements in, the records that the ledger keeps of them out; a thread of its own, because reading takes the time of ten pages.

import { parentPort, workerData } from "node:worker_threads";
import { loadAuthority } from "../../house-authority.ts";
import { readLedger } from "../../read-ledger.ts";
import { messageOf } from "../../terms/message-of.ts";
import { keepHouse } from "../house/kept-house.ts";
import type { ThreadReply } from "../threads/ask-thread.ts";
import { createAnswers } from "./answer-question.ts";
import type { LedgerAnswer, LedgerQuestion } from "./ledger-message.ts";

/** What the thread was started with comes from ledger-reader.ts, as plain values. */
const { houseFolder } = workerData as { readonly houseFolder: string };
const port = parentPort;
if (!port) throw new Error("The thread of the ledger was started without a thread to answer to.");

const readHouse = keepHouse(houseFolder, (folder) => loadAuthority(folder));

const answerOfEvidence = createAnswers();

async function answerHere(question: LedgerQuestion): Promise<LedgerAnswer> {
  if (question.kind !== "read") return answerOfEvidence(question);
  const { house } = await readHouse();
  if (!house.ok) return { kind: "no-house", reason: house.error };
  return { kind: "read", read: readLedger(question.given, { authority: house.value }) };
}

async function answer(question: LedgerQuestion): Promise<LedgerAnswer> {
  try {
    return await answerHere(question);
  } catch (error) {
    return { kind: "unreadable", reason: messageOf(error) };
  }
}

port.on("message", ({ number, question }: { readonly number: number; readonly question: LedgerQuestion }) => {
  void answer(question)
    .then((answered): ThreadReply<LedgerAnswer> => ({ kind: "answer", number, answer: answered }))
    .catch((error: unknown): ThreadReply<LedgerAnswer> => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: "failure", number, reason };
    })
    .then((reply) => port.postMessage(reply));
});
