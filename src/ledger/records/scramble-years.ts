// Scramble years: records of scrambles in, the figures of each fiscal year as they were announced out: nothing is added up.

import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { ScrambleRecord } from "../../terms/ledger/scramble-record.ts";
import { nationOfScrambles } from "./scramble-record.ts";

/** `total`: of all; else a key of a country. */
export type ScrambleOf = "CN" | "RU" | "total";
export const SCRAMBLES_OF: readonly ScrambleOf[] = ["CN", "RU", "total"];

/** What one announcement tells of one period. */
export type ScrambleRow = {
  /** Months, `YYYY-MM`, both within. */
  readonly from: string;
  readonly to: string;
  /** On which it was announced. */
  readonly day: string;
  /** Missing where it is not told, or told in two ways. */
  readonly counts: Readonly<Partial<Record<ScrambleOf, number>>>;
  /** The record that tells each of them, the first where it is told twice. */
  readonly told: Readonly<Partial<Record<ScrambleOf, LedgerId>>>;
};

export type ScrambleYear = {
  /** In whose April it begins. */
  readonly year: number;
  /** In the order of their periods, then of their announcements. */
  readonly rows: readonly ScrambleRow[];
  /** The last that was announced of the whole year. */
  readonly whole?: ScrambleRow;
};

const PERIOD = /^(\d{4}-\d\d)(?:-\d\d)?\/(\d{4}-\d\d)(?:-\d\d)?$/u;
const CHANGE = /増|減|前年|前期|同期|割合|increase|decrease|previous/iu;
const ALL =
  /^(?:全体|合計|総計|計|総回数|(?:全国の)?緊急発進(?:の)?(?:実施)?(?:回数|総数)?(?:の合計)?|scrambles?|total)$/iu;
const APRIL = 4;

type Months = { readonly from: string; readonly to: string };

function monthsOf(period: string | undefined): Months | undefined {
  const [, from, to] = PERIOD.exec(period ?? "") ?? [];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

function fiscalYearOf(month: string): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number < APRIL ? year - 1 : year;
}

function countedOf({ of }: ScrambleRecord["value"]): ScrambleOf | undefined {
  if (of === undefined || ALL.test(of)) return "total";
  const nation = CHANGE.test(of) ? undefined : nationOfScrambles(of);
  return nation === "CN" || nation === "RU" ? nation : undefined;
}

/** The period that an announcement is about: the last one, where the others are the same months of earlier years. */
export function ownPeriod(records: readonly ScrambleRecord[]): string | undefined {
  const periods = [...new Set(records.flatMap(({ value }) => value.period ?? []))];
  const told = periods.map((period) => ({ period, months: monthsOf(period) }));
  const inYear = new Set(told.map(({ months }) => months && `${months.from.slice(4)} ${months.to.slice(4)}`));
  const latest = told.toSorted((a, b) => ((a.months?.to ?? "") < (b.months?.to ?? "") ? 1 : -1))[0];
  return inYear.size === 1 ? latest?.period : undefined;
}

/** A figure without a period is of that of its announcement. */
function rowsOf(records: readonly ScrambleRecord[]): readonly ScrambleRow[] {
  const only = ownPeriod(records);
  const byPeriod = Map.groupBy(records, ({ value }) => value.period ?? only);
  return [...byPeriod].flatMap(([period, told]) => {
    const months = monthsOf(period);
    const [first] = told;
    if (!months || !first || fiscalYearOf(months.from) !== fiscalYearOf(months.to)) return [];
    const counts = SCRAMBLES_OF.flatMap((of) => {
      const found = told.filter(({ value }) => countedOf(value) === of);
      const [one] = found;
      return !one || found.some(({ value }) => value.count !== one.value.count) ? [] : [[of, one] as const];
    });
    if (counts.length === 0) return [];
    const numbers = counts.map(([of, { value }]) => [of, value.count] as const);
    const ids = counts.map(([of, { id }]) => [of, id] as const);
    return [
      { ...months, day: first.day, counts: Object.fromEntries(numbers), told: Object.fromEntries(ids) },
    ];
  });
}

const inOrder = (one: ScrambleRow, other: ScrambleRow): number => {
  const [a, b] = [one, other].map(({ from, to, day }) => `${from} ${to} ${day}`);
  return (a ?? "") < (b ?? "") ? -1 : 1;
};

/** Newest year first. */
export function scrambleYears(records: readonly ScrambleRecord[]): readonly ScrambleYear[] {
  const rows = [...Map.groupBy(records, ({ announcement }) => announcement).values()].flatMap(rowsOf);
  const years = Map.groupBy(rows, ({ from }) => fiscalYearOf(from));
  return [...years]
    .map(([year, told]): ScrambleYear => {
      const ordered = told.toSorted(inOrder);
      const whole = ordered.findLast(({ from, to }) => from === `${year}-04` && to === `${year + 1}-03`);
      return { year, rows: ordered, ...(whole && { whole }) };
    })
    .toSorted((a, b) => b.year - a.year);
}
