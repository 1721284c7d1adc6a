// Read about: an article that does not say what it is about in, what its announcement tells of it out, read by a thread that lives while it is asked.

import { Worker } from "node:worker_threads";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { ReadAbout } from "../../newsroom/ports/terms-store.ts";
import type { Article } from "../../terms/article.ts";
import type { AboutAnswer, AboutQuestion } from "./about-message.ts";

export type AboutReader = {
  /** One after another. Rejects where nothing can be read now; an announcement that cannot be read at all is told of. */
  readonly readAbout: ReadAbout;
  readonly close: () => Promise<void>;
};

const THREAD = new URL(`./about-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
/** Reading takes some 100 MB: given back when nothing has been asked for so long. */
const IDLE_MS = 20_000;
const SLOWEST_MS = 60_000;
const HEAP_MEGABYTES = 512;

async function questionOf(
  archive: Pick<Archive, "findAnnouncement" | "findSource">,
  { provenance, headline, lead }: Article,
): Promise<AboutQuestion | undefined> {
  const announcement = provenance && (await archive.findAnnouncement(provenance.announcementId));
  if (!announcement) return undefined;
  const source = await archive.findSource(announcement.sourceId);
  // What reading goes by is the text: the bytes stay here.
  const document = { ...announcement.document, bytes: new Uint8Array() };
  return { article: { headline, lead }, document, ...(source && { source }) };
}

/** Nothing is loaded before the first question. */
export function createAboutReader(
  archive: Pick<Archive, "findAnnouncement" | "findSource">,
  houseFolder: string,
  onUnreadable: (error: Error) => void,
): AboutReader {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let waiting: PromiseWithResolvers<AboutAnswer> | undefined;

  const close = async (cause = new Error("The thread of terms was ended.")): Promise<void> => {
    clearTimeout(idle);
    const ended = thread;
    thread = undefined;
    waiting?.reject(cause);
    await ended?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(THREAD, {
      workerData: { houseFolder },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    started.on("message", (answer: AboutAnswer) => waiting?.resolve(answer));
    started.on("error", (error) => {
      if (started === thread) void close(error instanceof Error ? error : new Error(String(error)));
    });
    return started;
  };
  const ask = async (question: AboutQuestion): Promise<AboutAnswer> => {
    clearTimeout(idle);
    thread ??= start();
    thread.ref();
    const asked = Promise.withResolvers<AboutAnswer>();
    waiting = asked;
    thread.postMessage(question);
    const slow = setTimeout(() => void close(new Error("It was not read within a minute.")), SLOWEST_MS);
    try {
      return await asked.promise;
    } finally {
      clearTimeout(slow);
      waiting = undefined;
      // An idle thread keeps no process alive.
      thread?.unref();
      idle = setTimeout(() => void close(), IDLE_MS);
      idle.unref();
    }
  };
  return {
    readAbout: async (article) => {
      const question = await questionOf(archive, article);
      if (!question) return undefined;
      const answer = await ask(question);
      if (answer.kind === "about") return answer.about;
      if (answer.kind === "no-house") throw new Error(answer.reason);
      onUnreadable(new Error(`Article ${article.id}: ${answer.reason}`));
      return undefined;
    },
    close: () => close(),
  };
}
