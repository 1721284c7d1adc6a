// Ask a thread: where its program is → questions answered by a thread that lives while it is asked, one after another.

import { setTimeout as delay } from "node:timers/promises";
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

/** It took more of a core than it may. */
export class TooBusyError extends TooSlowError {}

/** What it takes some 60 to 100 MB for is given back when nobody has asked for so long. */
const IDLE_MS = 5 * 60_000;
const SLOWEST_MS = 60_000;
const MOST_WAITING = 20;
const HEAP_MEGABYTES = 512;
/** Between two looks at what a thread has used. */
const LEAST_MS = 100;

type Asked<Question, Answer> = {
  readonly number: number;
  readonly question: Question;
  readonly settle: (answer: Answer) => void;
  readonly fail: (cause: Error) => void;
  /** Since the thread was given it. */
  slow?: NodeJS.Timeout;
  /** A thread has ended over it and others. */
  suspect?: boolean;
};

export type ThreadChoice = {
  readonly program: URL;
  /** What it is started with, as plain values. */
  readonly given: unknown;
  /** As messages name it: "readers". */
  readonly name: string;
  /** How long it is kept while nobody asks; 5 minutes unless given. */
  readonly idleMs?: number;
  /** How long it may think about one question; a minute unless given. */
  readonly slowestMs?: number;
  /** How much of a core one question may take, where it is given one at a time: unlike the time, this is the same on a busy machine. */
  readonly mostCpuMs?: number;
  /**
   * Questions that it is given at a time, each with its own time. Where it ends over several, those are asked again one by
   * one, so that only the one that is at fault fails. Otherwise it is given all at once, and they fail together.
   */
  readonly atOnce?: number;
  /** With more of them one that is asked is refused; 20 unless given. */
  readonly mostWaiting?: number;
};

/** Nothing is loaded or opened before the first question. */
export function createAskedThread<Question, Answer>(choice: ThreadChoice): AskedThread<Question, Answer> {
  const line = new QuestionLine<Question, Answer>(choice);
  return { ask: (question) => line.ask(question), close: () => line.close() };
}

async function usedMs(thread: Worker): Promise<number | undefined> {
  try {
    const { user, system } = await thread.cpuUsage();
    return (user + system) / 1_000;
  } catch {
    return undefined;
  }
}

class QuestionLine<Question, Answer> {
  readonly #choice: ThreadChoice;
  readonly #waiting: Asked<Question, Answer>[] = [];
  readonly #given = new Map<number, Asked<Question, Answer>>();
  #thread: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #count = 0;

  constructor(choice: ThreadChoice) {
    this.#choice = choice;
  }

  ask(question: Question): Promise<Answer> {
    if (this.#waiting.length + this.#given.size >= (this.#choice.mostWaiting ?? MOST_WAITING))
      return Promise.reject(new Error("Too many questions wait already."));
    return new Promise((settle, fail) => {
      this.#waiting.push({ number: (this.#count += 1), question, settle, fail });
      this.#giveNext();
    });
  }

  async close(): Promise<void> {
    const cause = new Error("The server is ending.");
    for (const { fail, slow } of [...this.#waiting.splice(0), ...this.#given.values()]) {
      clearTimeout(slow);
      fail(cause);
    }
    this.#given.clear();
    await this.#end(cause);
  }

  #giveNext(): void {
    for (;;) {
      const asked = this.#waiting[0];
      if (!asked || !this.#mayGive(asked)) break;
      this.#waiting.shift();
      this.#give(asked);
    }
    if (this.#given.size === 0 && this.#thread) this.#rest(this.#thread);
  }

  #mayGive({ suspect }: Asked<Question, Answer>): boolean {
    const isAlone = this.#given.size === 0;
    if (isAlone || suspect === true) return isAlone;
    const isWatched = [...this.#given.values()].some((each) => each.suspect === true);
    return !isWatched && this.#given.size < (this.#choice.atOnce ?? Number.POSITIVE_INFINITY);
  }

  #give(asked: Asked<Question, Answer>): void {
    const { name, slowestMs = SLOWEST_MS, mostCpuMs } = this.#choice;
    clearTimeout(this.#idle);
    const thread = (this.#thread ??= this.#start());
    thread.ref();
    this.#given.set(asked.number, asked);
    const tooSlow = (): void =>
      void this.#end(new TooSlowError(`No answer about ${name} within ${slowestMs / 1000} s.`));
    asked.slow = setTimeout(tooSlow, slowestMs);
    if (mostCpuMs !== undefined) void this.#watchCpu(thread, asked, mostCpuMs);
    thread.postMessage({ number: asked.number, question: asked.question });
  }

  /** A thread that is busy says what it has used all the same; one that is about to start does not yet. */
  async #watchCpu(thread: Worker, asked: Asked<Question, Answer>, mostMs: number): Promise<void> {
    const isAtIt = (): boolean => thread === this.#thread && this.#given.get(asked.number) === asked;
    let before: number | undefined;
    while (isAtIt()) {
      const used = await usedMs(thread);
      before ??= used;
      const leftMs = mostMs - ((used ?? 0) - (before ?? 0));
      if (leftMs > 0) await delay(Math.max(leftMs, LEAST_MS), undefined, { ref: false });
      else if (isAtIt())
        return this.#end(
          new TooBusyError(`${this.#choice.name} took more than ${mostMs / 1000} s of a core for an answer.`),
        );
    }
  }

  #start(): Worker {
    const started = new Worker(this.#choice.program, {
      workerData: this.#choice.given,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    started.on("message", (reply: ThreadReply<Answer>) => {
      const asked = this.#given.get(reply.number);
      this.#given.delete(reply.number);
      clearTimeout(asked?.slow);
      if (reply.kind === "answer") asked?.settle(reply.answer);
      else asked?.fail(new Error(reply.reason));
      this.#giveNext();
    });
    // One that was ended already has been replaced: what waits now waits for another.
    started.on("error", (error) => {
      if (started === this.#thread) void this.#end(error instanceof Error ? error : new Error(String(error)));
    });
    return started;
  }

  /** An idle thread keeps no process alive. */
  #rest(resting: Worker): void {
    const { name, idleMs = IDLE_MS } = this.#choice;
    resting.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#end(new Error(`The thread of ${name} was ended.`)), idleMs);
    this.#idle.unref();
  }

  /** What it was given fails, or is asked again alone; what waits is given to the next. */
  async #end(cause: Error): Promise<void> {
    clearTimeout(this.#idle);
    const ended = this.#thread;
    this.#thread = undefined;
    const given = [...this.#given.values()];
    this.#given.clear();
    for (const { slow } of given) clearTimeout(slow);
    if (this.#choice.atOnce !== undefined && given.length > 1)
      this.#waiting.unshift(...given.map((asked) => ({ ...asked, suspect: true })));
    else for (const { fail } of given) fail(cause);
    this.#giveNext();
    await ended?.terminate();
  }
}
