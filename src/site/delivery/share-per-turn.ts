// Sharing: a read of the store → one that all who ask in the same turn of the event loop share; none of them can tell.

import { countPolled } from "./polled.ts";

/**
 * At most one is under way: who comes meanwhile shares the next with all others who do, since what is being read may
 * have been read before they asked. So a database far away is asked no more often than it answers.
 */
export function sharePerTurn<T>(read: () => Promise<T>): () => Promise<T> {
  let shared: Promise<T> | undefined;
  let underWay: Promise<T> | undefined;
  /** Of the reading that is shared, once it has begun. */
  let polled: number | undefined;

  const begin = (): Promise<T> => {
    setImmediate(() => {
      shared = undefined;
    });
    polled = countPolled();
    const reading = read();
    underWay = reading;
    const over = (): void => {
      if (underWay === reading) underWay = undefined;
    };
    reading.then(over, over);
    return reading;
  };
  return () => {
    if (polled !== undefined && polled !== countPolled()) shared = undefined;
    if (shared) return shared;
    polled = undefined;
    shared = underWay ? underWay.then(begin, begin) : begin();
    return shared;
  };
}
