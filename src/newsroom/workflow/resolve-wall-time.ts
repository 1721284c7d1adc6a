// Wall time: what a clock on the wall of a zone shows → the instant, or that no clock there shows it, or that it shows it twice.

import { Temporal } from "temporal-polyfill";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Refusal } from "../decisions/change-article.ts";

export type WallTime = {
  /** Local date and time to the minute, without a zone: `2026-03-29T07:00`. */
  readonly wallTime: string;
  /** IANA name: `Asia/Tokyo`. */
  readonly zone: string;
  /** Where clocks change: before the change or after it. */
  readonly choose?: "earlier" | "later";
};

/** The wall time as it will be shown: another one than was asked for where that does not exist. */
export type ResolvedTime = {
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly instant: string;
  readonly wallTime: string;
  readonly zone: string;
};

/** The desk works in this zone unless it says otherwise. */
export const DESK_ZONE = "Asia/Tokyo";

const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u;
/** A region and a place, or UTC: an offset like `+09:00` knows of no change of clocks. */
const ZONE = /^(?:[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+|UTC)$/u;

/**
 * A time that clocks leave out or show twice is refused with both instants that may be meant, and taken when one of
 * them is chosen: nothing goes out an hour early or late without anybody having said so.
 */
export function resolveWallTime({ wallTime, zone, choose }: WallTime): Result<ResolvedTime, Refusal> {
  const local = readWallTime(wallTime);
  if (!local) return failure(badTime(wallTime));
  if (!isZone(zone)) {
    return failure({
      code: "zone-unknown",
      message: `"${zone}" is not the name of a time zone like Asia/Tokyo`,
      detail: { zone },
    });
  }
  const earlier = show(local.toZonedDateTime(zone, { disambiguation: "earlier" }), zone);
  const later = show(local.toZonedDateTime(zone, { disambiguation: "later" }), zone);
  if (earlier.instant === later.instant) return success(earlier);
  if (choose !== undefined) return success(choose === "earlier" ? earlier : later);
  const isTwice = earlier.wallTime === wallTime;
  return failure({
    code: isTwice ? "wall-time-twice" : "wall-time-missing",
    message: `Clocks in ${zone} ${isTwice ? "show" : "never show"} ${wallTime}${isTwice ? " twice" : ""}: choose ${earlier.wallTime} (${earlier.instant}) or ${later.wallTime} (${later.instant})`,
    detail: {
      zone,
      wallTime,
      earlier: earlier.instant,
      earlierWallTime: earlier.wallTime,
      later: later.instant,
      laterWallTime: later.wallTime,
    },
  });
}

function badTime(wallTime: string): Refusal {
  return {
    code: "time",
    message: `"${wallTime}" is not a day of the calendar and a time of day like 2026-03-29T07:00`,
    detail: { wallTime },
  };
}

function readWallTime(written: string): Temporal.PlainDateTime | undefined {
  if (!WALL_TIME.test(written)) return undefined;
  try {
    return Temporal.PlainDateTime.from(written, { overflow: "reject" });
  } catch (error) {
    // 30 February, 25 o'clock.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isZone(zone: string): boolean {
  if (!ZONE.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function show(zoned: Temporal.ZonedDateTime, zone: string): ResolvedTime {
  return {
    instant: zoned.toInstant().toString({ fractionalSecondDigits: 3 }),
    wallTime: zoned.toPlainDateTime().toString({ smallestUnit: "minute" }),
    zone,
  };
}
