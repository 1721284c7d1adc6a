// Takes the sightings told in a report of scrambles and its dates; gives the single cases (特異な事例) with the year of the period reported on.

import type { DateFact, TimeValue } from "../../../terms/fact.ts";
import type { SightingFact } from "../../../terms/record-fact.ts";

/** A year, or a part of one, as days from one to another. */
const PERIOD = /^(\d{4})-(\d{2})-\d{2}\/(\d{4})-(\d{2})-\d{2}$/u;
const WITHOUT_YEAR = /^XXXX-(\d{2})/u;

/** Only what has a day of its own: what is said of all scrambles names no single craft. */
export function casesTold(
  sightings: readonly SightingFact[],
  dates: readonly DateFact[],
): readonly SightingFact[] {
  const period = dates.find(({ value }) => PERIOD.test(value))?.value;
  return sightings
    .filter(({ date, basis }) => date !== undefined && basis === "stated")
    .map((sighting) => {
      const date = sighting.date === undefined ? undefined : inPeriod(sighting.date, period);
      return date === undefined ? sighting : { ...sighting, date };
    });
}

/** 9月15日 of 平成27年度 is of 2015. */
function inPeriod(date: TimeValue, period: TimeValue | undefined): TimeValue | undefined {
  const [, from, fromMonth, to, toMonth] = PERIOD.exec(period ?? "") ?? [];
  const month = WITHOUT_YEAR.exec(date)?.[1];
  if (from === undefined || to === undefined || month === undefined) return undefined;
  if (from === to) return date.replaceAll("XXXX", from);
  if (month >= (fromMonth ?? "")) return date.replaceAll("XXXX", from);
  return month <= (toMonth ?? "") ? date.replaceAll("XXXX", to) : undefined;
}
