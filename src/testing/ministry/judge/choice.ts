// Choice: how strictly announcements and visits of the test ministry are judged.

const HOUR_MS = 3_600_000;
/** So long before the end an announcement may still be on its way: a night's wait, a host that is not well. */
export const LAST_HOURS_MS = 12 * HOUR_MS;

export type Choice = {
  /** Milliseconds since the epoch. */
  readonly end: number;
  /** A visit may be so much later than it is stated, for a queue. */
  readonly visitLateMs: number;
};
