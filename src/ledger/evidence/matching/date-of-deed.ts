// Takes a promise, the later announcement and the look at a place of it; gives the date of what that place tells, or nothing where none is the deed's own.

import type { TimeValue } from "../../../terms/fact.ts";
import type { DatedWords, ReadLater } from "../reading/later-announcement.ts";
import type { UndertakingForEvidence } from "../reading/read-promise.ts";
import type { Look } from "./look.ts";

const DAY = 86_400_000;
/** What an announcement of a day calls done without another day was done then. */
const JUST = 3;

/** Neither before the promise nor, of what is over, after the day on which that was said. */
function isPossible(
  { day }: UndertakingForEvidence,
  later: ReadLater,
  look: Look,
  time: DatedWords,
): boolean {
  const { first, last, isAside } = time;
  if (isAside || first === undefined || (last !== undefined && last < day)) return false;
  return look.tells !== "done" || first <= later.day;
}

/** The day that its text is of, where that is as good as the day of the announcement. */
function dayOfAnnouncement(undertaking: UndertakingForEvidence, later: ReadLater): TimeValue | undefined {
  const own = later.passages
    .flatMap(({ dates }) => dates)
    .find(({ isDay, isAside, first }) => isDay && !isAside && first !== undefined && first <= later.day);
  const isFresh =
    own?.first !== undefined &&
    own.first > undertaking.day &&
    Date.parse(later.day) - Date.parse(own.first) <= JUST * DAY;
  return isFresh ? own.value : undefined;
}

/** Of the clause, of its passage, of what the announcement is of. */
export function dateOfDeed(
  undertaking: UndertakingForEvidence,
  later: ReadLater,
  look: Look,
): TimeValue | undefined {
  const { time, tells, stance, place } = look;
  if (time !== undefined && isPossible(undertaking, later, look, time)) return time.value;
  const tellsOver = stance === "for" && (tells === "done" || tells === "begun");
  // An answer and a look back tell of any time.
  const isOfThese = place.passage.role === "text" && !later.isPress && !later.looksBack;
  return tellsOver && isOfThese ? dayOfAnnouncement(undertaking, later) : undefined;
}
