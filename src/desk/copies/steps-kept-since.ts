// Steps kept since: the time now → the time before which steps that a snapshot holds are dropped.

/** So long a step is kept all the same: who comes back from a month away can still go on. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Instants. */
export function stepsKeptSince(at: string): string {
  return new Date(Date.parse(at) - KEPT_DAYS * DAY_MS).toISOString();
}
