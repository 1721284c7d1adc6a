// Work queue: heavy work on what comes from outside in, a few at a time, in the order in which they came; beyond a number that waits, none.

export type WorkQueue = {
  /** Undefined, and not begun, where too many wait already. */
  run<T>(work: () => Promise<T>): Promise<T | undefined>;
};

/** Each may need hundreds of megabytes while it is unfolded: `atOnce` bounds them all. */
export function createWorkQueue(atOnce: number, mostWaiting: number): WorkQueue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async run(work) {
      if (running >= atOnce) {
        if (waiting.length >= mostWaiting) return undefined;
        // Whoever ends hands its place on: nobody who comes meanwhile takes it.
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
