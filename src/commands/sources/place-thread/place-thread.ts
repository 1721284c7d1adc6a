// Place thread: what places sent in; what they show, and the parts of messages, out. A thread of its own, which is ended where it thinks too long.

import { parentPort } from "node:worker_threads";
import type { ThreadReply } from "../../threads/ask-thread.ts";
import { READ_HERE } from "../place-readers.ts";
import type { PlaceQuestion, PlaceReply } from "./ask-places.ts";

const port = parentPort;
if (!port) throw new Error("The thread of places was started without a thread to answer to.");

async function answer(question: PlaceQuestion): Promise<PlaceReply> {
  if (question.kind === "message")
    return {
      kind: "message",
      mail: await READ_HERE.readMail(question.bytes, { name: question.name }),
    };
  const { reader, bytes, about } = question;
  return { kind: "place", reading: await READ_HERE.readPlace(reader, bytes, about) };
}

port.on("message", ({ number, question }: { readonly number: number; readonly question: PlaceQuestion }) => {
  void answer(question)
    .then((answered): ThreadReply<PlaceReply> => ({ kind: "answer", number, answer: answered }))
    .catch((error: unknown): ThreadReply<PlaceReply> => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: "failure", number, reason };
    })
    .then((reply) => port.postMessage(reply));
});
