// Reads the statistics of scrambles: totals, those of the year before, changes, shares by country and by air defence force.

import { figureFacts } from "../figures/figure-facts.ts";
import { readFiguresOf } from "../figures/official-figures.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { readSightingsOf } from "../movement/read-sightings.ts";
import { casesTold } from "./cases-told.ts";
import { readEnglishScrambles } from "./english-scrambles.ts";

const UNITS = /^(?:回|%|パーセント|件|機)$/u;

/** Single cases are told of where the text says so. */
const TELLS_CASES = /領空侵犯|特異な|事例/u;

export const readScrambleStatistics: KindReader = (ground) => {
  const english = ground.page.language === "en" ? readEnglishScrambles(ground.page) : [];
  if (english.length > 0)
    return { ...NOTHING_READ, records: figureFacts(ground.page, english, () => "statistic") };
  const figures = readFiguresOf(ground, (figure) => (UNITS.test(figure.unit) ? figure : undefined));
  if (!TELLS_CASES.test(ground.page.folded)) return figures;
  const cases = casesTold(readSightingsOf(ground, ["official"], false).records, ground.dates);
  return { ...figures, records: [...figures.records, ...cases] };
};
