// Roster: lines of workers, a store's due work and the ministry's ledger → who is busy, asleep, idle or waits for an answer, so that the clock knows when it may jump.

import type { DueKind } from "../../../newsroom/due-work.ts";
import type { AskingLedger } from "./asking-ledger.ts";
import { type DrivenClock, createDrivenClock } from "./driven-clock.ts";

/** One line of work: it does one thing after another. Busy from when it joins. */
export type Line = {
  /** Until some of its work is due. */
  readonly idle: (kinds: readonly DueKind[]) => Promise<void>;
  readonly sleepUntil: (at: number) => Promise<void>;
  readonly ask: (address: string) => void;
  readonly answered: () => void;
  /** It is no more, wherever it was: killed, or at its end. */
  readonly leave: () => void;
};

export type Roster = { readonly clock: DrivenClock; readonly join: () => Line };

/** When the next of these kinds is due for whom nobody holds it off, milliseconds since the epoch. */
export type FindDue = (kinds: readonly DueKind[]) => Promise<number | undefined>;

type Idle = { readonly kinds: readonly DueKind[]; readonly wake: () => void };

/** A line that is idle looks for work once a second: it comes so much later than it is due. */
const POLL_MS = 1_000;

export function createRoster(
  { start, end }: { readonly start: number; readonly end: number },
  findDue: FindDue,
  ledger: AskingLedger,
  chance: () => number,
): Roster {
  let running = 0;
  let idle: readonly Idle[] = [];
  const clock = createDrivenClock(start, end, {
    isBusy: () => running > 0 || ledger.isBusy(),
    async nextDue() {
      const kinds = [...new Set(idle.flatMap((each) => each.kinds))];
      const due = kinds.length === 0 ? undefined : await findDue(kinds);
      return due === undefined ? undefined : Math.max(due, clock.now()) + Math.floor(chance() * POLL_MS);
    },
    wake() {
      // Of each sort one: the next one is woken where there is more to do.
      const sorts = new Set<string>();
      const woken = idle.filter(({ kinds }) => !sorts.has(kinds.join()) && sorts.add(kinds.join()));
      idle = idle.filter((each) => !woken.includes(each));
      for (const { wake } of woken) wake();
    },
  });

  function join(): Line {
    running += 1;
    let state: "running" | "waiting" | "gone" = "running";
    let asked: string | undefined;
    let mine: Idle | undefined;
    const stop = (): void => {
      running -= 1;
      state = "waiting";
    };
    /** In the turn in which the clock has jumped: nothing may look idle in between. */
    const goOn = (): void => {
      if (state === "gone") return;
      state = "running";
      running += 1;
    };
    return {
      idle: (kinds) =>
        new Promise((resolve) => {
          mine = { kinds, wake: () => (goOn(), resolve()) };
          idle = [...idle, mine];
          stop();
          clock.look();
        }),
      sleepUntil: (at) =>
        new Promise((resolve) => {
          stop();
          clock.callAt(at, () => (goOn(), resolve()));
        }),
      ask(address) {
        ledger.begin(address);
        asked = address;
        stop();
      },
      answered() {
        if (asked !== undefined) {
          goOn();
          ledger.end(asked);
          asked = undefined;
        }
      },
      leave() {
        if (state === "running") running -= 1;
        state = "gone";
        if (asked !== undefined) ledger.end(asked);
        asked = undefined;
        idle = idle.filter((each) => each !== mine);
        clock.look();
      },
    };
  }
  return { clock, join };
}
