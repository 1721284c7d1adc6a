// Refresher: pages that nobody waits for in, rendered one after another, at most a quarter of the time.

export type Refresher = {
  /** Where the same page waits already, the newer work takes its place. */
  add(key: string, work: () => Promise<void>): void;
};

/** While a page is rendered nobody is answered: so much longer than it took all others have for themselves. */
const REST = 3;

export function createRefresher(): Refresher {
  const waiting = new Map<string, () => Promise<void>>();
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    for (const [key, work] of waiting) {
      waiting.delete(key);
      const began = performance.now();
      // Who asks for the page a minute later waits for its render, and is told.
      await work().catch(() => undefined);
      await rest(REST * (performance.now() - began));
    }
    isRunning = false;
  }
  return {
    add(key, work) {
      waiting.set(key, work);
      if (!isRunning) void run();
    },
  };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
