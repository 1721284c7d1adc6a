// Feed dates: a moment and which entry it is → the date that an RSS feed gives: right, in another zone, without a zone, far ahead, nonsense, or none.

import { dayOf } from "../plan/words.ts";

const TOKYO_MS = 9 * 3_600_000;
const YEAR_MS = 365 * 86_400_000;
const KINDS = 7;

/** RFC 822, as if Tokyo's clock showed it. */
function written(at: number, zone: string): string {
  return new Date(at + TOKYO_MS).toUTCString().replace("GMT", zone).trim();
}

export function rssDate(at: number, number: number): string | undefined {
  const { year, month, day } = dayOf(at);
  switch (number % KINDS) {
    case 0:
      return written(at, "");
    case 1:
      // Tokyo's clock under the name of another zone: nine hours ahead.
      return written(at, "GMT");
    case 2:
      return written(at + YEAR_MS, "+0900");
    case 3:
      return undefined;
    case 4:
      return `${year}/${month}/${day} (公表)`;
    default:
      return written(at, "+0900");
  }
}

/** RFC 3339. */
export function isoDate(at: number): string {
  return `${new Date(at + TOKYO_MS).toISOString().slice(0, 19)}+09:00`;
}
