// Place thread: what places sent in; what they show and lead to, and the parts of messages, out. A thread of its own, which is ended where it thinks too long.

import { parentPort } from "node:worker_threads";
import type { ThreadReply } from "../../threads/ask-thread.ts";
import { READ_HERE } from "../place-readers.ts";
import type { PlaceQuestion, PlaceReply } from "./ask-places.ts";

const port = parentPort;
if (!port) throw new Error("The thread of places was started without a thread to answer to.");

async function answer(question: PlaceQuestion): Promise<PlaceReply> {
  const { kind, bytes } = question;
  const { pages } = READ_HERE;
  switch (kind) {
    case "message":
      return { kind, mail: await READ_HERE.readMail(bytes, { name: question.name }) };
    case "place":
      return { kind, reading: await READ_HERE.readPlace(question.reader, bytes, question.about) };
    case "pdf-links":
      return { kind, found: await pages.findPdfLinks(bytes, question.about) };
    case "places":
      return { kind, found: await pages.findPlaces(bytes, question.about) };
    case "sitemap":
      return { kind, found: await pages.readSitemap(bytes, question.about) };
    case "sitemap-lines":
      return { kind, found: await pages.readSitemapLines(bytes, question.about) };
    case "links":
      return { kind, found: await pages.readLinks(bytes, question.about) };
  }
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
