// Reading thread: announcements as received in; documents with what was read and drafted of them out. A thread of its own, because a long one takes seconds, in which readers are answered.

import { parentPort, workerData } from "node:worker_threads";
import { loadHouse } from "../../house.ts";
import { draftDocument } from "../../path.ts";
import { success } from "../../terms/result.ts";
import { keepHouse } from "../house/kept-house.ts";
import type { ThreadReply } from "../threads/ask-thread.ts";
import { readBrought } from "./read-brought.ts";
import type { ReadingAnswer, ReadingQuestion } from "./ask-reading.ts";

/** In UTF-16 code units, some six hundred printed pages: ten seconds and more of one core. */
const LONGEST_TEXT = 1_000_000;

/** What the thread was started with comes from ask-reading.ts, as plain values. */
const { houseFolder } = workerData as { readonly houseFolder: string };
const port = parentPort;
if (!port) throw new Error("The reading thread was started without a thread to answer to.");

const readHouse = keepHouse(houseFolder, loadHouse);

async function answer({ received, source, routing }: ReadingQuestion): Promise<ReadingAnswer> {
  const document = await readBrought(received);
  if (!document.ok) return { kind: "read", drafted: document };
  const { length } = document.value.text;
  if (length > LONGEST_TEXT) return { kind: "too-long", length };
  const { house } = await readHouse();
  if (!house.ok) return { kind: "no-house", reason: house.error };
  return { kind: "read", drafted: success(draftDocument(document.value, house.value, source, routing)) };
}

port.on(
  "message",
  ({ number, question }: { readonly number: number; readonly question: ReadingQuestion }) => {
    void answer(question)
      .then((answered): ThreadReply<ReadingAnswer> => ({ kind: "answer", number, answer: answered }))
      .catch((error: unknown): ThreadReply<ReadingAnswer> => {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { kind: "failure", number, reason };
      })
      .then((reply) => port.postMessage(reply));
  },
);
