// Bucket time: the minute that a bucket begins with → how tables and files write it, in the newsroom's zone.

const MINUTE_MS = 60_000;
const HOUR = 60;

const two = (value: number): string => String(value).padStart(2, "0");

/** `2025-09-10T10:00+09:00`. */
export function timeOf(minute: number, offsetMinutes: number): string {
  const local = new Date((minute + offsetMinutes) * MINUTE_MS).toISOString().slice(0, 16);
  const sign = offsetMinutes < 0 ? "-" : "+";
  const ahead = Math.abs(offsetMinutes);
  return `${local}${sign}${two(Math.floor(ahead / HOUR))}:${two(ahead % HOUR)}`;
}

/** `2025-09-10`. */
export function dayText(minute: number, offsetMinutes: number): string {
  return timeOf(minute, offsetMinutes).slice(0, "YYYY-MM-DD".length);
}
