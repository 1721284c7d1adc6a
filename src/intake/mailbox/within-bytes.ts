// withinBytes: takes work that reads from a server, gives its outcome, ended when more has come than is taken, or by a signal.

import { orAborted } from "../fetch/deadlines.ts";
import { readableSize } from "../limits.ts";

/** More came, or more was announced, than one look or one message may have. */
export class TooMuchFromMailbox extends Error {}

const WATCH_MS = 50;

/** Rejects with TooMuchFromMailbox or with the signal's reason; then the connection is to be closed. */
export async function withinBytes<T>(
  bytesRead: () => number,
  most: number,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const before = bytesRead();
  const flood = new AbortController();
  const watch = setInterval(() => {
    if (bytesRead() - before <= most) return;
    const text = `the server sent more than the ${readableSize(most)} that are taken at once.`;
    flood.abort(new TooMuchFromMailbox(text));
  }, WATCH_MS);
  try {
    return await orAborted(work(), AbortSignal.any([signal, flood.signal]));
  } finally {
    clearInterval(watch);
  }
}
