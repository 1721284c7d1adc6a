// Time to come: an instant that the desk has chosen and now in, why it cannot be chosen out: it is past, or so far that it is a slip of the hand.

import type { Refusal } from "../decisions/change-article.ts";

/** Nobody plans an article for longer; a year typed wrong is usually further away. */
const FURTHEST_MS = 2 * 366 * 86_400_000;

export function checkTimeToCome(instant: string, now: string): Refusal | undefined {
  const away = Date.parse(instant) - Date.parse(now);
  if (away <= 0) {
    return {
      code: "time-past",
      message: `${instant} is not to come: it is ${now} already`,
      detail: { instant, now },
    };
  }
  if (away <= FURTHEST_MS) return undefined;
  return {
    code: "time-far",
    message: `${instant} is more than two years away: is the year right?`,
    detail: { instant },
  };
}
