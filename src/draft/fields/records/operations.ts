// Takes the statistics of an operation's report and gives what was done over its period: how often, and how many.

import type { FigureFact } from "../../../terms/record-fact.ts";
import type { RecordValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { calculated, stated } from "./rest-on.ts";

/** 護衛回数, 確認した商船数: what the report itself counts; days only say that somebody was there. */
const COUNTED = /^(?!.*(?:累計|延べ|通算|うち)).{1,12}(?:回数|隻数|船数|件数|人数|機数)$/u;
const UNITS = /^(?:回|隻|件|人|名|機)$/u;

function recordOf(figure: FigureFact & { readonly id: string }): RecordValue {
  return {
    of: stated(figure.of ?? "", figure),
    figure: calculated(String(figure.value), "number", [figure]),
    unit: stated(figure.unit, figure),
  };
}

/** The first count, and the last one that is not nothing: it stands first where the other is nothing. */
export function findCounts(view: DeskView): readonly RecordValue[] {
  const figures = factsOfType(view, "statistic").filter(
    ({ of = "", unit }) => COUNTED.test(of) && UNITS.test(unit),
  );
  const [first] = figures;
  const last = figures.findLast(({ value }) => value > 0);
  if (first === undefined) return [];
  if (last === undefined || last === first) return [recordOf(first)];
  return (first.value === 0 ? [last, first] : [first, last]).map(recordOf);
}
