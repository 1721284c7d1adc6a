// Place: a day and an id in, one word out by which records stand in order: by day, by announcement, by where they stand in it.

import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { placeOfId } from "../../terms/ledger/ledger-id.ts";

/** As wide as the highest id of a store. */
const WIDTH = 10;
const ORDER_WIDTH = 6;

const wide = (value: number, width = WIDTH): string => String(value).padStart(width, "0");

export function placeOf(day: string, id: LedgerId): string {
  const { announcement, start, order = 1 } = placeOfId(id);
  return `${day}.${wide(announcement)}.${wide(start)}.${wide(order, ORDER_WIDTH)}`;
}

/** Of evidence: by the day of its announcement, then as above, then by what it speaks to. */
export function placeOfEvidence(
  day: string,
  {
    announcement,
    start,
    undertaking,
  }: { announcement: AnnouncementId; start: number; undertaking: LedgerId },
): string {
  return `${day}.${wide(announcement)}.${wide(start)}.${placeOf("", undertaking)}`;
}
