// Reads a date of an export: ISO 8601, the SQL form of WordPress, RFC 822 of feeds, days of front matter → an instant in UTC.

import type { Zone } from "./zone.ts";
import { readOffset } from "./zone.ts";

export type ReadInstant =
  | { readonly kind: "instant"; readonly at: string; readonly zoneAssumed: boolean }
  /** Given, and no date: `0000-00-00 00:00:00`, the 30th of February. */
  | { readonly kind: "broken" };

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2})?$/i;
const RFC_822 =
  /^(?:[a-z]{3,9},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(Z|UTC?|GMT|[+-]\d{1,2}:?\d{2})?$/i;
const JAPANESE = /^(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日(?:\s*(\d{1,2})[時:](\d{1,2})分?)?$/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Dates of the press, as the exchange format has them: beyond lie typing errors. */
const EARLIEST = Date.UTC(1868, 0, 1);
const LATEST = Date.UTC(3000, 0, 1);

type Reading = { readonly fields: readonly number[]; readonly offset: string | undefined };

/** Parts that are not there are empty, whatever the types say. */
const toNumber = (digits: string | undefined): number => Number(digits ?? 0);

function readFields(text: string): Reading | undefined {
  const iso = ISO.exec(text);
  if (iso) return { fields: iso.slice(1, 7).map(toNumber), offset: iso[7] };
  const rfc = RFC_822.exec(text);
  if (rfc) {
    const [day, name = "", year, hour = "0", minute = "0", second = "0"] = rfc.slice(1);
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    return { fields: [year, month, day, hour, minute, second].map(Number), offset: rfc[7] };
  }
  const japanese = JAPANESE.exec(text);
  if (japanese) return { fields: [...japanese.slice(1, 6).map(toNumber), 0], offset: undefined };
  return undefined;
}

/** As if the fields were UTC; undefined where no calendar has such a day or no clock such a time. */
function wallClockOf(fields: readonly number[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
  if (year < 1000 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60)
    return undefined;
  const at = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  return new Date(at).getUTCDate() === day ? at : undefined;
}

/** Nothing where nothing is given. A time without a zone is one of `zone`. */
export function readInstant(given: unknown, zone: Zone): ReadInstant | undefined {
  if (given === undefined || given === null || given === "") return undefined;
  if (given instanceof Date) return toInstant(given.getTime(), false);
  if (typeof given === "number") return toInstant(given < 1e11 ? given * 1000 : given, false);
  if (typeof given !== "string") return { kind: "broken" };
  const text = given.trim();
  if (text === "") return undefined;
  const read = text.length > 60 ? undefined : readFields(text);
  const wallClock = read && wallClockOf(read.fields);
  if (!read || wallClock === undefined) return { kind: "broken" };
  const stated = read.offset === undefined ? undefined : readOffset(read.offset);
  if (read.offset !== undefined && stated === undefined) return { kind: "broken" };
  return toInstant(wallClock - (stated ?? zone(wallClock)), stated === undefined);
}

function toInstant(at: number, zoneAssumed: boolean): ReadInstant {
  if (!(at >= EARLIEST && at < LATEST)) return { kind: "broken" };
  return { kind: "instant", at: new Date(at).toISOString(), zoneAssumed };
}
