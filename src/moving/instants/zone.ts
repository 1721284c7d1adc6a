// Zone: `+09:00` or `Asia/Tokyo` → how far its clocks stand ahead of UTC at a wall-clock time.

import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

/** Milliseconds ahead of UTC when clocks there show this time, given as if it were UTC. */
export type Zone = (wallClock: number) => number;

const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2}):?([0-5]\d)$/i;
const MINUTE_MS = 60_000;

export const readOffset = (text: string): number | undefined => {
  if (/^(?:Z|UTC?|GMT)$/i.test(text)) return 0;
  const match = OFFSET.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes > 14 * 60 ? undefined : (match[1] === "-" ? -minutes : minutes) * MINUTE_MS;
};

/** What clocks of the zone show at an instant, as if it were UTC. */
function wallClockAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
}

function namedZone(name: string): Zone | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    return (wallClock) => {
      const first = wallClockAt(format, wallClock) - wallClock;
      // Across a change of the clocks the first guess stands on its other side.
      return wallClockAt(format, wallClock - first) - (wallClock - first);
    };
  } catch {
    return undefined;
  }
}

/** The error is a sentence that names what was given. */
export function readZone(text: string): Result<Zone, string> {
  const offset = readOffset(text);
  if (offset !== undefined) return success(() => offset);
  const zone = namedZone(text);
  return zone
    ? success(zone)
    : failure(
        `Cannot read the zone ${JSON.stringify(text)}: write an offset like +09:00 or a name like Asia/Tokyo`,
      );
}
