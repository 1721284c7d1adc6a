// Ask readers: a store's place → questions about its readers, answered by a thread that lives while it is asked.

import { Worker } from "node:worker_threads";
import type { ReadersAnswer, ReadersHouse, ReadersQuestion } from "../../desk/answer-readers.ts";
import type { ThreadMessage } from "./thread-message.ts";

export type ReadersDesk = {
  readonly ask: (question: ReadersQuestion) => Promise<ReadersAnswer>;
  readonly close: () => Promise<void>;
};

const THREAD = new URL(`./readers-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
/** Plot and the store take some 60 MB: given back when nobody has asked for so long. */
const IDLE_MS = 5 * 60_000;
const SLOWEST_MS = 60_000;
const MOST_WAITING = 20;
const HEAP_MEGABYTES = 512;

type Waiting = {
  readonly settle: (message: ThreadMessage) => void;
  readonly fail: (cause: Error) => void;
};

/** Nothing is loaded or opened before the first question. */
export function createReadersDesk(location: string, house: ReadersHouse): ReadersDesk {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;

  const end = async (cause: Error): Promise<void> => {
    clearTimeout(idle);
    const ended = thread;
    thread = undefined;
    for (const { fail } of waiting.values()) fail(cause);
    waiting.clear();
    await ended?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(THREAD, {
      workerData: { location, house },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    started.on("message", (message: ThreadMessage) => {
      waiting.get(message.number)?.settle(message);
      waiting.delete(message.number);
      if (waiting.size === 0) rest(started);
    });
    // One that was ended already has been replaced: what waits now waits for another.
    started.on("error", (error) => {
      if (started === thread) void end(error instanceof Error ? error : new Error(String(error)));
    });
    return started;
  };
  /** An idle thread keeps no process alive. */
  const rest = (resting: Worker): void => {
    resting.unref();
    idle = setTimeout(() => void end(new Error("The readers' thread was ended.")), IDLE_MS);
    idle.unref();
  };

  return {
    ask(question) {
      if (waiting.size >= MOST_WAITING) return Promise.reject(new Error("Too many questions wait already."));
      clearTimeout(idle);
      thread ??= start();
      thread.ref();
      asked += 1;
      const number = asked;
      const answered = new Promise<ReadersAnswer>((resolve, fail) => {
        waiting.set(number, {
          fail,
          settle: (message) =>
            message.kind === "answer" ? resolve(message.answer) : fail(new Error(message.reason)),
        });
      });
      const slow = setTimeout(
        () => void end(new Error(`No answer about readers within ${SLOWEST_MS / 1000} s.`)),
        SLOWEST_MS,
      );
      thread.postMessage({ number, question });
      return answered.finally(() => clearTimeout(slow));
    },
    close: () => end(new Error("The server is ending.")),
  };
}
