// nextLook: takes a place's settings and what its last look found, gives when to look again: often while the office works, seldom otherwise, later each time after failures.

import type { Look } from "../../terms/sources/look.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { Rhythm, WatchSettings } from "../../terms/sources/watch-settings.ts";
import { backOff } from "../politeness/back-off.ts";

const MINUTE_MS = 60_000;
/** As exactly as the opening of an office is looked for. */
const STEP_MINUTES = 15;
const JITTER = 0.1;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/**
 * ISO 8601 instant in UTC with milliseconds. `state`: as it is after the look; `chance`: from 0 to 1. Never sooner than
 * `leastMinutes`, and where the place answers never later than `mostMinutes`.
 */
export function nextLook(
  settings: WatchSettings,
  state: Pick<PlaceState, "failures">,
  look: Pick<Look, "outcome">,
  now: number,
  chance: number,
): string {
  const { rhythm } = settings;
  const least = rhythm.leastMinutes * MINUTE_MS;
  if (look.outcome === "failed") return instant(now + Math.max(least, backOff(state.failures, chance)));
  const most = rhythm.mostMinutes * MINUTE_MS;
  const wait = untilOffice(rhythm, now) * MINUTE_MS;
  const jittered = wait * (1 - JITTER + 2 * JITTER * chance);
  return instant(now + Math.min(Math.max(jittered, least), most));
}

function instant(at: number): string {
  return new Date(Math.round(at)).toISOString();
}

/** Minutes: the shortest wait while the office works, otherwise until it opens or the longest one is over. */
function untilOffice(rhythm: Rhythm, now: number): number {
  const { leastMinutes, mostMinutes } = rhythm;
  const isOpen = createOffice(rhythm);
  if (isOpen(now)) return leastMinutes;
  for (let wait = STEP_MINUTES; wait < mostMinutes; wait += STEP_MINUTES)
    if (isOpen(now + wait * MINUTE_MS)) return wait;
  return mostMinutes;
}

function createOffice({ zone, officeDays, from, to }: Rhythm): (at: number) => boolean {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (at) => {
    const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = WEEKDAYS.indexOf(parts.get("weekday") ?? "") + 1;
    const time = `${parts.get("hour") ?? ""}:${parts.get("minute") ?? ""}`;
    return officeDays.includes(day) && time >= from && time < to;
  };
}
