// Rhythm: a minute → how lively a newsroom's readers are then, by the hour and the day of the week in Japan.

const HOUR = 60;
const DAY = 24 * HOUR;
const JAPAN = 9 * HOUR;
/** 1 January 1970 was a Thursday. */
const FIRST_DAY_OF_WEEK = 4;

/** Of a day's views, hour by hour from midnight: commuting, noon and the late evening. */
const HOURS = [
  2.6, 1.5, 0.9, 0.7, 0.8, 1.6, 3.4, 5.6, 5.9, 4.8, 4.4, 4.6, 6.4, 5.0, 4.4, 4.3, 4.5, 5.2, 5.6, 5.5, 5.4,
  6.0, 6.1, 4.8,
];
const WEEKEND = 0.7;
const SUM = HOURS.reduce((sum, hour) => sum + hour, 0);

/** Share of an average weekday's views that falls into this minute. */
export function livelinessAt(minute: number): number {
  const local = minute + JAPAN;
  const hour = HOURS[Math.floor((local % DAY) / HOUR)] ?? 0;
  const dayOfWeek = (Math.floor(local / DAY) + FIRST_DAY_OF_WEEK) % 7;
  const weekend = dayOfWeek === 0 || dayOfWeek === 6;
  return (hour / SUM / HOUR) * (weekend ? WEEKEND : 1);
}
