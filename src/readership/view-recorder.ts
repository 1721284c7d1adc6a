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
  /** Waited for before each batch, so that views arriving together are written together: some milliseconds. */
  readonly pause: () => Promise<unknown>;
  /** Views that may wait; beyond it the answer is `busy`. */
  readonly mostWaiting?: number;
  /** Views of one batch: SQLite writes 500 in about 9 ms, in which nothing else is answered. */
  readonly mostAtOnce?: number;
};

type Waiting<View> = {
  readonly view: View;
  readonly acknowledge: (answer: "recorded") => void;
  readonly fail: (cause: unknown) => void;
};

/** Holds at most `mostWaiting` views and one batch in memory, and writes one batch at a time. */
export function createViewRecorder<View>(options: ViewRecorderOptions<View>): ViewRecorder<View> {
  const { record, pause, mostWaiting = 10_000, mostAtOnce = 500 } = options;
  const waiting: Waiting<View>[] = [];
  let closed = false;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      await pause();
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
      });
    },
    async close() {
      closed = true;
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
