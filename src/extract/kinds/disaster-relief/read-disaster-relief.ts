// Reads a report of disaster relief: the steps with their times, what was sent, what was done, and whether it is the final report.

import type { Warning } from "../../../terms/document.ts";
import type { Page } from "../../page/page.ts";
import { onlyParts } from "../../page/page.ts";
import { readFiguresOf } from "../figures/official-figures.ts";
import type { Figure } from "../figures/figure.ts";
import type { KindReader } from "../kind-reader.ts";
import { readReliefEvents } from "./read-relief-events.ts";
import { FINAL_REPORT } from "./relief-signs.ts";

/** 散水297回, 延べ310名: done over days; UH-1×2機, 50名: sent. */
const COUNTED = /^(?:回|%|食|件)$/u;
const OVER_DAYS = /延べ|のべ|累計|実績/u;

export const readDisasterRelief: KindReader = (ground) => {
  const { page, dates } = ground;
  const figures = readFiguresOf(
    ground,
    (figure) => figure,
    ({ unit, of }: Figure) => (COUNTED.test(unit) || OVER_DAYS.test(of ?? "") ? "statistic" : "amount"),
  );
  const warnings = figures.warnings.filter(({ code }) => code !== "no-figure-found");
  return {
    ...figures,
    named: readReliefEvents(page, dates),
    warnings: [...warnings, ...findFinalReport(page)],
  };
};

/** The desk must know that this report takes the place of those before it. */
function findFinalReport(page: Page): readonly Warning[] {
  const match = FINAL_REPORT.exec(onlyParts(page, ["headline", "lead", "official"]));
  if (match === null) return [];
  const message = "This is the final report (最終報): it supersedes the earlier reports of the same relief.";
  return [
    { code: "supersedes-earlier-reports", span: [match.index, match.index + match[0].length], message },
  ];
}
