// isNews: says whether what a backfill found was announced so late that it is no archive: not before the day before the backfill began.

const DAY_MS = 86_400_000;
/** Asia/Tokyo: +09:00 all year. */
const JAPAN_MS = 9 * 3_600_000;

/** `announcedAt`: ISO 8601 or EDTF; what has no day is of the archive. `begunAt`: an instant. */
export function isNews(announcedAt: string | undefined, begunAt: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(announcedAt ?? "")?.[0];
  const since = new Date(Date.parse(begunAt) + JAPAN_MS - DAY_MS).toISOString().slice(0, 10);
  return day !== undefined && day >= since;
}
