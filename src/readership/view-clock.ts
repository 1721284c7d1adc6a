// View clock: the minute that the store counts in and what a process's clock says → the minute it counts in next.

import type { ViewClock } from "../terms/view.ts";

/** Clocks of several machines differ by seconds; a minute that is further ahead was set by a clock that was wrong. */
const MOST_AHEAD_MINUTES = 5;

/**
 * Time only goes forward: where the machine's clock is a little behind, the store's minute goes on being the present
 * one. Where it is far behind, the store's minute came from a clock that had jumped ahead, and a new epoch begins.
 */
export function advanceClock(clock: ViewClock, now: number): ViewClock {
  if (clock.minute - now > MOST_AHEAD_MINUTES) return { minute: now, epoch: clock.epoch + 1 };
  return now > clock.minute ? { ...clock, minute: now } : clock;
}
