// Restart delay: how long a worker lived, and how long was waited before it → how long to wait before the next one.

const FIRST_MS = 200;
const LONGEST_MS = 30_000;
/** Who has lived so long was not ill from the start. */
const HEALTHY_MS = 60_000;

/** Twice as long each time that it dies young, so that one that cannot live does not take the whole machine. */
export function restartDelay(livedMs: number, waitedMs: number): number {
  if (livedMs >= HEALTHY_MS || waitedMs === 0) return FIRST_MS;
  return Math.min(waitedMs * 2, LONGEST_MS);
}
