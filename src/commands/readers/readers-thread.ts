// Readers thread: questions about readers in, answers out; a thread of its own, so that no page waits for them.

import { parentPort, workerData } from "node:worker_threads";
import type { ReadersAnswer, ReadersHouse, ReadersQuestion } from "../../desk/answer-readers.ts";
import { answerReaders } from "../../desk/answer-readers.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { ThreadReply } from "../threads/ask-thread.ts";

type Given = { readonly location: string; readonly house: ReadersHouse };

/** What the thread was started with comes from ask-readers.ts, as plain values. */
const { location, house } = workerData as Given;
const port = parentPort;
if (!port) throw new Error("The readers' thread was started without a thread to answer to.");

let opening: ReturnType<typeof openArchive> | undefined;

/** One question after another: SQLite does nothing else while it answers. */
async function answer({ number, question }: { readonly number: number; readonly question: ReadersQuestion }) {
  const opened = await (opening ??= openArchive(location));
  if (!opened.ok) {
    // A database that was away may be back for the next question.
    opening = undefined;
    throw new Error(opened.error.message);
  }
  const found = await answerReaders(opened.value, house, question, "page");
  return { kind: "answer", number, answer: found } satisfies ThreadReply<ReadersAnswer>;
}

port.on("message", (asked: { readonly number: number; readonly question: ReadersQuestion }) => {
  void answer(asked)
    .catch((error: unknown): ThreadReply<ReadersAnswer> => ({
      kind: "failure",
      number: asked.number,
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }))
    .then((message) => port.postMessage(message));
});
