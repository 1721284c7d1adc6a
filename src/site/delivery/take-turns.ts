// Taking turns: work that may hold up all others → one piece at a time and a rest after each; of a crowd some are turned away.

/** Nothing is wrong but that too many ask at once. */
export class TooManyWaiting extends Error {}

export type TakeTurns = <T>(work: () => Promise<T>) => Promise<T>;

/** Work as short as this is in nobody's way. */
const SHORT_MS = 20;
const LONGEST_REST_MS = 1_000;

/**
 * After long work others have as much time for themselves as it took: however many ask for it, half of the process is
 * left to them. Rejects with `TooManyWaiting` where so many wait already.
 */
export function createTurns(mostWaiting: number): TakeTurns {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= mostWaiting) return Promise.reject(new TooManyWaiting());
    waiting += 1;
    let began = 0;
    const turn = last.then(() => {
      waiting -= 1;
      began = performance.now();
      return work();
    });
    const over = (): Promise<void> => rest(performance.now() - began);
    last = turn.then(over, over);
    return turn;
  };
}

function rest(tookMs: number): Promise<void> {
  if (tookMs <= SHORT_MS) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(tookMs, LONGEST_REST_MS));
  });
}
