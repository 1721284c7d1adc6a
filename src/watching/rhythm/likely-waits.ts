// likelyWaits: takes an owner's limits and the hours in which something new came, gives for each hour of the week how long to wait between two looks.

import type { Rhythm } from "../../terms/sources/watch-settings.ts";
import { HOURS_A_WEEK, officeShares } from "./office-clock.ts";

const HOURS_A_DAY = 24;
/** The office hours count like so many entries, spread over them, until more is known. */
const BELIEF = 2;
/** An entry speaks for its own hour, for those beside it, and for the same hour on other days of the office. */
const OWN = 0.5;
const BESIDE = 0.05;
const SAME_HOUR = 0.4;

/**
 * Minutes, 168 of them, within the limits. Where looks go by the square root of how often something comes, the delay of
 * all together is the shortest for so many looks: the hour with most gets the shortest wait. Before anything is known:
 * the shortest in office hours, the longest outside.
 */
export function likelyWaits(rhythm: Rhythm, hours: readonly number[], decay: number): readonly number[] {
  const { leastMinutes: least, mostMinutes: most } = rhythm;
  const shares = officeShares(rhythm);
  const office = Math.max(
    shares.reduce((sum, share) => sum + share, 0),
    1,
  );
  const outside = (least / most) ** 2;
  const seen = smoothed(hours, shares);
  const likely = shares.map(
    (share, hour) => (seen[hour] ?? 0) * decay + (BELIEF * (share + (1 - share) * outside)) / office,
  );
  const highest = Math.max(BELIEF / office, ...likely);
  return likely.map((each) => Math.min(most, Math.max(least, least * Math.sqrt(highest / each))));
}

function smoothed(hours: readonly number[], shares: readonly number[]): readonly number[] {
  const at = (hour: number): number => hours[(hour + HOURS_A_WEEK) % HOURS_A_WEEK] ?? 0;
  const officeDays = [0, 1, 2, 3, 4, 5, 6].filter((day) =>
    shares.slice(day * HOURS_A_DAY, (day + 1) * HOURS_A_DAY).some((share) => share > 0),
  );
  const sameHour = Array.from({ length: HOURS_A_DAY }, (_, hour) => {
    const sum = officeDays.reduce((all, day) => all + at(day * HOURS_A_DAY + hour), 0);
    return officeDays.length === 0 ? 0 : sum / officeDays.length;
  });
  return Array.from({ length: HOURS_A_WEEK }, (_, hour) => {
    const isOfficeDay = officeDays.includes(Math.floor(hour / HOURS_A_DAY));
    const others = isOfficeDay ? SAME_HOUR * (sameHour[hour % HOURS_A_DAY] ?? 0) : 0;
    return OWN * at(hour) + BESIDE * (at(hour - 1) + at(hour + 1)) + others;
  });
}
