// Tokyo time: an instant → the time as it stands on the newsroom's clocks, in the reader's language; and a day's bounds as instants.

import { fullTime } from "../time/desk-time.ts";
import type { AppLanguage } from "./language.ts";

const ENGLISH = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Tokyo",
  dateStyle: "medium",
  timeStyle: "short",
});

/** In Japanese as the site and the inbox write it. */
export function tellTime(language: AppLanguage, instant: string): string {
  return language === "ja" ? fullTime(instant) : ENGLISH.format(new Date(instant));
}

/** `day`: YYYY-MM-DD. Japan has no summer time. */
export function startOfDay(day: string, daysLater = 0): string {
  const start = Date.parse(`${day}T00:00:00.000+09:00`) + daysLater * 86_400_000;
  return new Date(start).toISOString();
}
