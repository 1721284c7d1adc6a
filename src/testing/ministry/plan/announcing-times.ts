// Announcing times: an office and chance → the moments of sixty days at which it announces: in office hours, some in bursts, few at night, none on holidays.

import { createOfficeClock } from "../../../watching/rhythm/office-clock.ts";
import { type Office, RHYTHM } from "./office.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const BURST = 0.12;
const AT_NIGHT = 0.08;
const [OPENS, CLOSES] = [9, 18];

/** `start`: midnight in Tokyo. Sorted. */
export function announcingTimes(
  { perDay }: Pick<Office, "perDay">,
  { start, days }: { readonly start: number; readonly days: number },
  chance: () => number,
): readonly number[] {
  const clock = createOfficeClock(RHYTHM);
  const times: number[] = [];
  for (let day = 0; day < days; day += 1) {
    const midnight = start + day * DAY_MS;
    if (!clock(midnight + 12 * HOUR_MS).isOpen) continue;
    const count = Math.floor(perDay + chance());
    for (let each = 0; each < count; each += 1) times.push(...momentsOf(midnight, chance));
  }
  return times.toSorted((a, b) => a - b);
}

/** One, or a few at once. */
function momentsOf(midnight: number, chance: () => number): readonly number[] {
  const isLate = chance() < AT_NIGHT;
  const hour = isLate ? CLOSES + chance() * 5.5 : OPENS + chance() * (CLOSES - OPENS);
  const at = Math.round(midnight + hour * HOUR_MS);
  if (chance() >= BURST) return [at];
  const more = 2 + Math.floor(chance() * 5);
  return Array.from({ length: more }, (_, place) => at + place * 20_000);
}
