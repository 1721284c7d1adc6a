// About thread: stored announcements in, what their articles are about out; a thread of its own, because reading takes the time and memory of ten pages.

import { parentPort, workerData } from "node:worker_threads";
import type { House } from "../../house.ts";
import { loadHouse } from "../../house.ts";
import { aboutOf } from "../../path.ts";
import type { AboutAnswer, AboutQuestion } from "./about-message.ts";
import { messageOf } from "../../terms/message-of.ts";

/** What the thread was started with comes from read-about.ts, as plain values. */
const { houseFolder } = workerData as { readonly houseFolder: string };
const port = parentPort;
if (!port) throw new Error("The thread of terms was started without a thread to answer to.");

let loading: ReturnType<typeof loadHouse> | undefined;

function read(house: House, { document, source, article }: AboutQuestion): AboutAnswer {
  try {
    return { kind: "about", about: aboutOf(article, document, house, source) };
  } catch (error) {
    return { kind: "unreadable", reason: messageOf(error) };
  }
}

async function answer(question: AboutQuestion): Promise<AboutAnswer> {
  const house = await (loading ??= loadHouse(houseFolder));
  if (house.ok) return read(house.value, question);
  // A mistake in the house may be mended before the next question.
  loading = undefined;
  return { kind: "no-house", reason: house.error };
}

port.on("message", (question: AboutQuestion) => {
  void answer(question).then((message) => port.postMessage(message));
});
