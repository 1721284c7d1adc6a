// Series: counts by month as the store adds them up in, a series without gaps out; a month with none shown is told as none.

/** `month`: `YYYY-MM`. */
export type MonthValue = { readonly month: string; readonly value: number };

const IN_YEAR = 12;

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const after = year * IN_YEAR + number;
  return `${String(Math.floor(after / IN_YEAR)).padStart(4, "0")}-${String((after % IN_YEAR) + 1).padStart(2, "0")}`;
}

/** From the first month with any to the last one. `most`: of a series of more months the latest. */
export function fillMonths(
  counts: readonly { readonly month: string; readonly records: number }[],
  most = 1_200,
): readonly MonthValue[] {
  const [first, last] = [counts[0]?.month, counts.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const values = new Map(counts.map(({ month, records }) => [month, records]));
  const months: MonthValue[] = [];
  for (let month = first; month <= last && months.length < 10 * most; month = nextMonth(month))
    months.push({ month, value: values.get(month) ?? 0 });
  return months.slice(-most);
}

export type YearValues = {
  readonly year: number;
  /** January first; undefined for months outside the series. */
  readonly months: readonly (number | undefined)[];
  readonly sum: number;
};

/** Newest year first, as tables have them. */
export function byYear(series: readonly MonthValue[]): readonly YearValues[] {
  const years = Map.groupBy(series, ({ month }) => Number(month.slice(0, 4)));
  return [...years]
    .map(([year, all]) => ({
      year,
      months: Array.from(
        { length: IN_YEAR },
        (_, at) => all.find(({ month }) => Number(month.slice(5)) === at + 1)?.value,
      ),
      sum: all.reduce((sum, { value }) => sum + value, 0),
    }))
    .toSorted((a, b) => b.year - a.year);
}
