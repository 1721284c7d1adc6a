// Attempt limit: how often somebody tries → whether they may, so many times in a stretch of time; in bounded memory.

export type AttemptLimit = {
  /** Seconds to wait; 0 where they may. Counts nothing. */
  readonly waitFor: (who: string, now: number) => number;
  readonly count: (who: string, now: number) => void;
};

const MOST_KNOWN = 10_000;

type Tries = { since: number; count: number };

/**
 * When too many are known, the one known for longest is forgotten: a crowd of addresses makes the limit of one weaker,
 * never the memory larger.
 */
export function createAttemptLimit(most: number, withinMs: number): AttemptLimit {
  const known = new Map<string, Tries>();
  const current = (who: string, now: number): Tries | undefined => {
    const tries = known.get(who);
    // A clock that went back must not lock anybody out.
    return tries && now >= tries.since && now - tries.since < withinMs ? tries : undefined;
  };
  return {
    waitFor(who, now) {
      const tries = current(who, now);
      if (!tries || tries.count < most) return 0;
      return Math.max(1, Math.ceil((tries.since + withinMs - now) / 1000));
    },
    count(who, now) {
      const tries = current(who, now);
      if (tries) tries.count += 1;
      else {
        known.delete(who);
        known.set(who, { since: now, count: 1 });
        const [first] = known.keys();
        if (known.size > MOST_KNOWN && first !== undefined) known.delete(first);
      }
    },
  };
}
