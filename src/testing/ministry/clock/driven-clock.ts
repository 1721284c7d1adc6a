// Driven clock: what is busy and what waits → a clock that stands while anything is busy, and then jumps to the next moment at which something has to be done.

/** Milliseconds since the epoch. */
type Time = number;

export type DrivenClock = {
  readonly now: () => Time;
  /** `wake` is called in the turn in which the clock comes to `at`, so that it never looks as if nothing were busy. */
  readonly callAt: (at: Time, wake: () => void) => void;
  /** Something is busy no more: looks whether the clock may jump. */
  readonly look: () => void;
  /** Resolves when the clock stands at its end, and nothing is busy. */
  readonly ended: Promise<void>;
};

/** What waits for the clock beside those who sleep: work that is due. */
export type Waiting = {
  readonly isBusy: () => boolean;
  /** When the next is due for somebody who is idle; nothing where nobody waits for any. */
  readonly nextDue: () => Promise<Time | undefined>;
  /** The clock stands at that moment, or behind it. */
  readonly wake: (now: Time) => void;
};

type Sleeper = { readonly at: Time; readonly wake: () => void };

export function createDrivenClock(start: Time, end: Time, waiting: Waiting): DrivenClock {
  let now = start;
  let isJumping = false;
  let isOver = false;
  const sleepers: Sleeper[] = [];
  const over = Promise.withResolvers<void>();

  async function jump(): Promise<void> {
    const due = await waiting.nextDue();
    // Asked for while nothing was busy; what is killed or begun by hand meanwhile looks again.
    if (waiting.isBusy()) return;
    const sleeps = sleepers.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
    const next = Math.min(due ?? Number.POSITIVE_INFINITY, sleeps);
    if (next > end) {
      now = end;
      isOver = true;
      return over.resolve();
    }
    now = Math.max(now, next);
    if (due !== undefined && due <= now) waiting.wake(now);
    const woken = sleepers.filter(({ at }) => at <= now);
    for (const sleeper of woken) sleepers.splice(sleepers.indexOf(sleeper), 1);
    for (const sleeper of woken) sleeper.wake();
  }

  function look(): void {
    if (isJumping || isOver || waiting.isBusy()) return;
    isJumping = true;
    jump()
      .catch(over.reject)
      .finally(() => {
        isJumping = false;
        look();
      });
  }

  return {
    now: () => now,
    callAt(at, wake) {
      sleepers.push({ at: Math.ceil(at), wake });
      look();
    },
    look,
    ended: over.promise,
  };
}
