// Moment after: an article → the time of a change to it that is decided now, as an ISO 8601 instant in UTC.

import type { Article } from "../../terms/article.ts";

/** Two machines' clocks may differ by a little; history still goes forward. */
export function momentAfter({ updatedAt }: Article): string {
  const now = new Date().toISOString();
  return now > updatedAt ? now : updatedAt;
}
