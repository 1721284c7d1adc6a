// Takes an announcement and what a place of it would tell; gives whether that is an old setback beside the news: called off more than a month ago, or told as what was so before, in a text that tells of these days.

import type { ReadLater } from "../reading/later-announcement.ts";
import type { Look } from "./look.ts";

const DAY = 86_400_000;
const LONG_AGO = 31;
const JUST_NOW = 14;

const NEWEST = new WeakMap<ReadLater, string>();

/** The last day that it tells of, up to its own; none where it tells of no day. */
function newestDay(later: ReadLater): string {
  const known = NEWEST.get(later);
  if (known !== undefined) return known;
  const days = later.passages
    .flatMap(({ dates }) => dates)
    .flatMap(({ isDay, last }) => (isDay && last !== undefined && last <= later.day ? [last] : []));
  const newest = days.toSorted().at(-1) ?? "";
  NEWEST.set(later, newest);
  return newest;
}

function daysBefore(day: string, later: ReadLater): number {
  return (Date.parse(later.day) - Date.parse(day)) / DAY;
}

/** 昨年11月に…中止した, 停滞していた交流: beside what happened this week. What was done stays done, however long ago. */
export function isOldSetback(later: ReadLater, { place, stance, time }: Look): boolean {
  const { passage, clause } = place;
  if (stance === "for" || passage.role === "notice") return false;
  if (clause.polarity.polarity?.isBackground === true) return true;
  const last = time?.last;
  if (last === undefined || last > later.day || daysBefore(last, later) < LONG_AGO) return false;
  const newest = newestDay(later);
  return newest !== "" && daysBefore(newest, later) <= JUST_NOW;
}
