// Reads the statistics of scrambles: totals, those of the year before, changes, shares by country and by air defence force.

import { readFiguresOf } from "../figures/official-figures.ts";
import type { KindReader } from "../kind-reader.ts";

const UNITS = /^(?:回|%|パーセント|件|機)$/u;

export const readScrambleStatistics: KindReader = (ground) =>
  readFiguresOf(ground, (figure) => (UNITS.test(figure.unit) ? figure : undefined));
