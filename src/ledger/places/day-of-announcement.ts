// Day of an announcement: when it says it was announced and the day it was received in, the one day that the ledger goes by out.

import type { TimeValue } from "../../terms/fact.ts";
import { daysOfTime } from "../days-of-time.ts";

/** What names a month or a year only is of the day on which it was received, where that lies within, else of its first day. */
export function dayOfAnnouncement(announcedAt: TimeValue | undefined, receivedOn: string): string {
  const { first, last } = announcedAt === undefined ? {} : daysOfTime(announcedAt);
  if (first === undefined) return receivedOn;
  return first <= receivedOn && receivedOn <= (last ?? first) ? receivedOn : first;
}
