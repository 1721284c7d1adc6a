// Work in line: one piece of due work after another; one that takes long, because its place answers slowly, is left to go on by itself, so that nobody waits behind it.

import { setTimeout as delay } from "node:timers/promises";

/** Twice what a place that is well takes. */
const LONG_MS = 5_000;

export type LongWork = Set<Promise<unknown>>;

export type LineChoice<Outcome> = {
  readonly work: () => Promise<Outcome>;
  /** What goes on beside the lines; shared by those of one kind of work. */
  readonly long: LongWork;
  /** With more of it each line waits for its own: every one may hold an answer of some megabytes. */
  readonly mostLong: number;
  readonly onError: (error: unknown) => void;
  readonly longMs?: number;
};

/** The outcome of one piece, or that it goes on by itself. Rejects as it does. */
export async function workInLine<Outcome>({
  work,
  long,
  mostLong,
  onError,
  longMs = LONG_MS,
}: LineChoice<Outcome>): Promise<Outcome | "goes-on"> {
  const begun = work();
  const end = new AbortController();
  const isLong = delay(longMs, "goes-on" as const, { signal: end.signal, ref: false });
  // It is broken off as soon as the work is done.
  isLong.catch(() => undefined);
  try {
    const first = await Promise.race([begun, isLong]);
    if (first !== "goes-on" || long.size >= mostLong) return await begun;
    const goesOn: Promise<unknown> = begun.catch(onError).finally(() => long.delete(goesOn));
    long.add(goesOn);
    return "goes-on";
  } finally {
    end.abort();
  }
}
