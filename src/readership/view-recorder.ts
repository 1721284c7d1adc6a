// View recorder: views one by one → batches written together, each view acknowledged after its batch is durable.

export type ViewRecorder<View> = {
  /**
   * `recorded` after the commit. `busy`: too many views wait already, or the recorder is closed; nothing was kept.
   * Rejects when the batch could not be written.
   */
  recordView(view: View): Promise<"recorded" | "busy">;
  /** Takes no more views, and resolves when all that were taken are written. */
  close(): Promise<void>;
};

export type ViewRecorderOptions<View> = {
  /** Durable when it resolves. */
  readonly record: (views: readonly View[]) => Promise<unknown>;
  /** Calls `over` when the time has passed; gives what stops it before. */
  readonly startTimer: (milliseconds: number, over: () => void) => () => void;
  /** A batch waits for others so long, and again so long as others have come meanwhile. */
  readonly stepMs: number;
  /** How often at most: so the first view of a batch is not kept waiting by those behind it. */
  readonly mostSteps: number;
  /** Views that are written without waiting for more. */
  readonly enough?: number;
  /** Views that may wait; beyond it the answer is `busy`. */
  readonly mostWaiting?: number;
  /** Views of one batch: SQLite writes 500 in about 6 ms, in which nothing else is answered. */
  readonly mostAtOnce?: number;
};

type Waiting<View> = {
  readonly view: View;
  readonly acknowledge: (answer: "recorded") => void;
  readonly fail: (cause: unknown) => void;
};

/** Holds at most `mostWaiting` views and one batch in memory, and writes one batch at a time. */
export function createViewRecorder<View>(options: ViewRecorderOptions<View>): ViewRecorder<View> {
  const { record, enough = 250, mostWaiting = 10_000, mostAtOnce = 500 } = options;
  const waiting: Waiting<View>[] = [];
  let closed = false;
  let writing: Promise<void> | undefined;
  let endWait: (() => void) | undefined;

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = options.startTimer(milliseconds, resolve);
      endWait = () => {
        stop();
        resolve();
      };
    });
  }

  async function waitForOthers(): Promise<void> {
    // However many wait, pages have a turn between two batches.
    if (waiting.length >= enough) return pause(0);
    for (let step = 0, before = 0; step < options.mostSteps; step += 1) {
      if (closed || waiting.length === before || waiting.length >= enough) return;
      before = waiting.length;
      await pause(options.stepMs);
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      await waitForOthers();
      endWait = undefined;
      await writeBatch(waiting.splice(0, mostAtOnce), record);
    }
    writing = undefined;
  }

  return {
    recordView(view) {
      if (closed || waiting.length >= mostWaiting) return Promise.resolve("busy");
      return new Promise((acknowledge, fail) => {
        waiting.push({ view, acknowledge, fail });
        writing ??= writeAll();
        if (waiting.length === enough) endWait?.();
      });
    },
    async close() {
      closed = true;
      endWait?.();
      await writing;
    },
  };
}

async function writeBatch<View>(
  batch: readonly Waiting<View>[],
  record: ViewRecorderOptions<View>["record"],
): Promise<void> {
  try {
    await record(batch.map(({ view }) => view));
    for (const { acknowledge } of batch) acknowledge("recorded");
  } catch (cause) {
    for (const { fail } of batch) fail(cause);
  }
}
