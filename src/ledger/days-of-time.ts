// Days of time: a time as facts hold it (EDTF, or ISO 8601 with offset) in, the first and the last day that it may be out.

import type { TimeValue } from "../terms/fact.ts";

/** `YYYY-MM-DD`, both within; an end that the time leaves open is absent. */
export type Days = { readonly first?: string; readonly last?: string };

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?[~?%]?$/;
/** EDTF's seasons of the northern half: 21 is spring. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03", "05"],
  "22": ["06", "08"],
  "23": ["09", "11"],
  "24": ["12", "02"],
};

function lastOfMonth(year: number, month: number): string {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${days}`;
}

function daysOfSeason(year: string, season: string): Days | undefined {
  const [first, last] = SEASONS[season] ?? [];
  if (first === undefined || last === undefined) return undefined;
  return {
    first: `${year}-${first}-01`,
    last: lastOfMonth(Number(year) + (first > last ? 1 : 0), Number(last)),
  };
}

function daysOfPoint(point: string): Days {
  const [, year, month, day] = POINT.exec(point) ?? [];
  if (year === undefined) return {};
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  const season = daysOfSeason(year, month);
  if (season) return season;
  return Number(month) >= 1 && Number(month) <= 12
    ? { first: `${year}-${month}-01`, last: lastOfMonth(Number(year), Number(month)) }
    : {};
}

/** Of a time whose year is not told (`XXXX-07-01`) neither is known. */
export function daysOfTime(time: TimeValue): Days {
  const slash = time.indexOf("/");
  if (slash < 0) return daysOfPoint(time);
  const { first } = daysOfPoint(time.slice(0, slash));
  const { last } = daysOfPoint(time.slice(slash + 1));
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}
