// Reads the report of an operation under way: flights, hours, ships escorted or checked, with their running totals.

import type { DateFact, TimeValue } from "../../../terms/fact.ts";
import type { Figure } from "../figures/figure.ts";
import { readFiguresOf } from "../figures/official-figures.ts";
import type { KindReader } from "../kind-reader.ts";

export const readOperationReport: KindReader = ({ page, dates }) => {
  const period = findPeriod(dates);
  return readFiguresOf({ page, dates }, (figure) => overPeriod(figure, period));
};

/** A month, or days from one to another. */
const PERIOD = /^\d{4}-\d{2}(?:$|-\d{2}\/\d{4}-\d{2}-\d{2}$)/u;

/** What the report is about. */
function findPeriod(dates: readonly DateFact[]): TimeValue | undefined {
  return dates.find(({ value, part }) => part !== "stamp" && PERIOD.test(value))?.value;
}

const SUM = /累計|通算|総/u;

/** A day is of the telling, and a running total is of no one month. */
function overPeriod(figure: Figure, period: TimeValue | undefined): Figure {
  const { period: own, ...rest } = figure;
  if (SUM.test(rest.of ?? "")) return rest;
  const told = own !== undefined && PERIOD.test(own) ? own : period;
  return told === undefined ? rest : { ...rest, period: told };
}
