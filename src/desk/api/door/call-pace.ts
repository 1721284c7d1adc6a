// Call pace: who calls, and for what sort of route → whether they may go on, so many times a minute, each session and token for itself.

import { createAttemptLimit } from "../../../site/delivery/attempt-limit.ts";
import { DeskFault } from "../desk-fault.ts";
import type { SignedIn } from "../signed-in.ts";

/** `typing`: what an editor sends and asks for by itself while somebody types, five times a second at most each. */
export type Pace = "work" | "typing";

/**
 * Calls a minute. A screen of the desk comes to some twelve as it opens and two a second at the quickest hand; a window
 * in which somebody types to ten a second where a colleague types in the same article, so that fifty windows of one
 * session stay below. A script that has lost its way sends hundreds a second.
 */
export const CALLS_A_MINUTE = {
  session: { work: 6_000, typing: 30_000 },
  token: { work: 600, typing: 6_000 },
} as const satisfies Readonly<Record<string, Readonly<Record<Pace, number>>>>;

const MINUTE_MS = 60_000;
const PACES: readonly Pace[] = ["work", "typing"];

export type CallPace = {
  /** Throws a `DeskFault` where they have to wait; what is refused is not counted. */
  readonly count: (who: SignedIn, pace: Pace) => void;
};

/** `now`: milliseconds that only ever grow, whatever is done to the clock on the wall. */
export function createCallPace(now: () => number = () => performance.now()): CallPace {
  const limitsOf = (by: keyof typeof CALLS_A_MINUTE) =>
    new Map(PACES.map((pace) => [pace, createAttemptLimit(CALLS_A_MINUTE[by][pace], MINUTE_MS)]));
  const limits = { session: limitsOf("session"), token: limitsOf("token") };
  return {
    count({ actor, account, session }, pace) {
      const isToken = actor.kind === "token";
      const limit = limits[isToken ? "token" : "session"].get(pace);
      const caller = isToken ? `token ${actor.id}` : `session ${session ?? `of ${account.id}`}`;
      const retryAfter = limit?.waitFor(caller, now()) ?? 0;
      if (retryAfter > 0) {
        const detail = `This is too often: it may be asked again in ${retryAfter} seconds.`;
        throw new DeskFault({ name: "limited", detail, retryAfter });
      }
      limit?.count(caller, now());
    },
  };
}
