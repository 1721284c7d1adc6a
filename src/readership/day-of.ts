// Day of: an instant → the calendar day in the newsroom's zone, as text and as a number.

/** Asia/Tokyo: +09:00 all year, since 1951. */
export const JAPAN_OFFSET_MINUTES = 540;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAY_TEXT = "YYYY-MM-DD".length;

/** `YYYY-MM-DD` at `at` (milliseconds since the epoch) where clocks stand `offsetMinutes` ahead of UTC. */
export function dayOf(at: number, offsetMinutes: number = JAPAN_OFFSET_MINUTES): string {
  return new Date(at + offsetMinutes * MINUTE_MS).toISOString().slice(0, DAY_TEXT);
}

/** The days from the epoch to the one at `at`, as `dayOf` has them: to compare, and to take days from. */
export function dayNumberOf(at: number, offsetMinutes: number = JAPAN_OFFSET_MINUTES): number {
  return Math.floor((at + offsetMinutes * MINUTE_MS) / DAY_MS);
}

/** The day of a minute since the epoch. */
export function dayOfMinute(minute: number, offsetMinutes: number): string {
  return dayOf(minute * MINUTE_MS, offsetMinutes);
}
