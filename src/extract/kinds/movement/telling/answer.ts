// Takes who responded and the sightings so far; gives each sighting its own: those told with it, or those named once for all.

import type { Episode } from "../episode.ts";
import type { Telling } from "./telling.ts";

/** P-3Cも監視に加わった: beside those named before. */
const ALSO = /(?:[」”隊群機]|[A-Z]{1,2}-?\d{1,3}[A-Z]?)も/u;

/** `told`: the sightings that the words themselves tell. */
export function answer(
  telling: Telling,
  words: string,
  responders: readonly string[],
  told: readonly Episode[],
): void {
  if (telling.episodes.length === 0) {
    telling.early = responders;
    telling.named = responders;
    return;
  }
  const open = telling.unanswered === 0 ? 1 : telling.unanswered;
  const last = ALSO.test(words) ? telling.answered : [];
  const answered = told.length > 0 ? told : [...new Set([...last, ...telling.episodes.slice(-open)])];
  for (const episode of answered) episode.responders = [...new Set([...episode.responders, ...responders])];
  telling.unanswered = told.length > 0 ? Math.max(0, telling.unanswered - told.length) : 0;
  telling.answered = answered;
}
