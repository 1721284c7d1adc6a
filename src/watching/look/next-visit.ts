// nextVisit: takes when an entry was first seen or last changed, gives when its page is asked again whether it still stands as it did.

const HOUR_MS = 3_600_000;
/** Most silent changes are made within hours, and hardly any after a month. */
const VISITS_AFTER_HOURS = [1, 6, 24, 72, 168, 720];

/** Milliseconds since the epoch; undefined where it is left alone from now on. */
export function nextVisit(since: number, now: number): number | undefined {
  return VISITS_AFTER_HOURS.map((hours) => since + hours * HOUR_MS).find((at) => at > now);
}
