// Publication hours: announcements of a month → how many read them in their first day, by the hour of publication.

import { column, nameColumn } from "./columns.ts";
import type { FigureContext } from "./figure-source.ts";
import { FIGURE_TEXTS } from "../words/figure-titles.ts";
import { NOBODY_YET } from "../words/figure-words.ts";
import type { Cell, Figure } from "./figure.ts";

const HOUR = 60;
const DAY = 24 * HOUR;
const MINUTE_MS = 60_000;
const HOURS_OF_A_DAY = 24;

const HOUR_NAMES = Object.fromEntries(
  Array.from({ length: HOURS_OF_A_DAY }, (_, hour) => [hour, { ja: `${hour}時`, en: `${hour}:00` }]),
);

/** Hours are kept 31 days; a first day that is not over yet cannot be compared. */
const DAYS_BACK = 30;
/** Each is looked up hour by hour: 5,000 take some tenths of a second. */
const MOST_ANNOUNCEMENTS = 5_000;

export async function describePublicationHours(context: FigureContext): Promise<Figure> {
  const { source, minute, offsetMinutes } = context;
  const first = await source.sumFirstHours({
    from: (minute - DAYS_BACK * DAY) * MINUTE_MS,
    until: (minute - DAY) * MINUTE_MS,
    hours: HOURS_OF_A_DAY,
    limit: MOST_ANNOUNCEMENTS,
  });
  const byHour = Map.groupBy(first, ({ publishedAt }) => hourOf(publishedAt, offsetMinutes));
  const rows = Array.from({ length: HOURS_OF_A_DAY }, (_, hour) =>
    describeHour(
      hour,
      (byHour.get(hour) ?? []).map(({ readers }) => readers),
    ),
  );
  return {
    name: "publication-hours",
    ...FIGURE_TEXTS["publication-hours"],
    empty: NOBODY_YET,
    columns: [
      nameColumn("publicationHour", HOUR_NAMES),
      column("announcements", "count"),
      column("median", "count"),
      column("mean", "count"),
      column("most", "count"),
    ],
    rows: first.length === 0 ? [] : rows,
    plot: { kind: "columns", label: 0, value: 2 },
  };
}

function hourOf(at: number, offsetMinutes: number): number {
  return Math.floor(((((at / MINUTE_MS + offsetMinutes) % DAY) + DAY) % DAY) / HOUR);
}

/** Where nothing was published in an hour there is no median, not a median of nought. */
function describeHour(hour: number, readers: readonly number[]): readonly Cell[] {
  if (readers.length === 0) return [hour, 0, null, null, null];
  const ordered = readers.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  const median = ((ordered[Math.ceil(middle) - 1] ?? 0) + (ordered[Math.floor(middle)] ?? 0)) / 2;
  const mean = readers.reduce((sum, one) => sum + one, 0) / readers.length;
  return [hour, readers.length, median, Math.round(mean * 10) / 10, ordered.at(-1) ?? 0];
}
