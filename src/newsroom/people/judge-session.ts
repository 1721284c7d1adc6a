// Judge session: a session and the time → whether it still opens the desk.

import type { Session } from "../../terms/desk/session.ts";

const DAY_MS = 86_400_000;

/** Whoever has not been here for so long signs in anew: a laptop left behind opens nothing after a week. */
export const IDLE_MS = 7 * DAY_MS;
/** Nobody stays signed in longer, however busy. */
export const LASTS_MS = 30 * DAY_MS;
/** What was seen is written down so often: each call would be a write. */
export const SEEN_STEP_MS = 60_000;

/** `now`: milliseconds since the epoch. */
export function isSessionOpen({ seenAt, endsAt }: Pick<Session, "seenAt" | "endsAt">, now: number): boolean {
  return Date.parse(endsAt) > now && Date.parse(seenAt) + IDLE_MS > now;
}
