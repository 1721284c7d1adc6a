// Ask a thread: where its program is → questions answered by a thread that lives while it is asked, one after another.

import { Worker } from "node:worker_threads";

/** What the thread posts for each `{ number, question }` that it is sent. */
export type ThreadReply<Answer> =
  | { readonly kind: "answer"; readonly number: number; readonly answer: Answer }
  | { readonly kind: "failure"; readonly number: number; readonly reason: string };

export type AskedThread<Question, Answer> = {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** The thread was ended over a question that it had no answer to in time. */
export class TooSlowError extends Error {}

/** What it takes some 60 to 100 MB for is given back when nobody has asked for so long. */
const IDLE_MS = 5 * 60_000;
const SLOWEST_MS = 60_000;
const MOST_WAITING = 20;
const HEAP_MEGABYTES = 512;

type Waiting<Answer> = {
  readonly settle: (reply: ThreadReply<Answer>) => void;
  readonly fail: (cause: Error) => void;
};

export type ThreadChoice = {
  readonly program: URL;
  /** What it is started with, as plain values. */
  readonly given: unknown;
  /** As messages name it: "readers". */
  readonly name: string;
  /** How long it is kept while nobody asks; 5 minutes unless given. */
  readonly idleMs?: number;
};

/** Nothing is loaded or opened before the first question. */
export function createAskedThread<Question, Answer>({
  program,
  given,
  name,
  idleMs = IDLE_MS,
}: ThreadChoice): AskedThread<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
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
    const started = new Worker(program, {
      workerData: given,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    started.on("message", (reply: ThreadReply<Answer>) => {
      waiting.get(reply.number)?.settle(reply);
      waiting.delete(reply.number);
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
    idle = setTimeout(() => void end(new Error(`The thread of ${name} was ended.`)), idleMs);
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
      const answered = new Promise<Answer>((resolve, fail) => {
        waiting.set(number, {
          fail,
          settle: (reply) =>
            reply.kind === "answer" ? resolve(reply.answer) : fail(new Error(reply.reason)),
        });
      });
      const slow = setTimeout(
        () => void end(new TooSlowError(`No answer about ${name} within ${SLOWEST_MS / 1000} s.`)),
        SLOWEST_MS,
      );
      thread.postMessage({ number, question });
      return answered.finally(() => clearTimeout(slow));
    },
    close: () => end(new Error("The server is ending.")),
  };
}
