// Takes the statistics of an operation's report and gives what was done over its period: how often, and how many.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { FigureFact } from "../../../terms/record-fact.ts";
import type { RecordValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { calculated, stated } from "./rest-on.ts";

/** 護衛回数, 確認した商船数: what the report itself counts; days only say that somebody was there. */
const COUNTED = /^(?!.*(?:累計|延べ|通算|うち)).{1,12}(?:回数|隻数|船数|件数|人数|機数)$/u;
/** 処理した不発弾は1,347件: all that was done, in so many words; not 約3,000隻, nor うち492件. */
const DONE = /^\p{Script=Han}{2}した[\p{Script=Han}ァ-ヴー]{2,10}$/u;
const HEDGED = /(?:約|およそ|概ね|おおむね|うち|以上|延べ|累計)[^、。]{0,12}$/u;
const UNITS = /^(?:回|隻|件|人|名|機)$/u;

function recordOf(figure: FigureFact & { readonly id: string }): RecordValue {
  return {
    of: stated(figure.of ?? "", figure),
    figure: calculated(String(figure.value), "number", [figure]),
    unit: stated(figure.unit, figure),
  };
}

/** What no other figure of the text is larger than. */
function countsDone(view: DeskView): readonly (FigureFact & { readonly id: string })[] {
  const figures = factsOfType(view, "statistic").filter(({ unit }) => UNITS.test(unit));
  const [first] = figures;
  const isAll =
    first !== undefined &&
    DONE.test(first.of ?? "") &&
    figures.every(({ unit, value }) => unit !== first.unit || value <= first.value) &&
    !HEDGED.test(surfaceOf(view, [Math.max(0, first.span[0] - 24), first.span[0]]));
  return isAll ? [first] : [];
}

/** 283隻(平均 8.3隻): what is so on the average is no count. */
const AVERAGE = /(?:平均|1[回日件隻]あたり)[^0-9。、]{0,6}$/u;
const BEFORE_FIGURE = 12;

function isAverage(view: DeskView, { span, value, unit }: FigureFact): boolean {
  const { text } = view.reading;
  const figure = foldWidth(text.slice(...span)).search(new RegExp(`${value}(?:\\.0)?\\s?${unit}`, "u"));
  const at = span[0] + Math.max(0, figure);
  return !Number.isInteger(value) || AVERAGE.test(foldWidth(text.slice(Math.max(0, at - BEFORE_FIGURE), at)));
}

/** The first count, and the last one that is not nothing: it stands first where the other is nothing. */
export function findCounts(view: DeskView): readonly RecordValue[] {
  const figures = factsOfType(view, "statistic").filter(
    (figure) => COUNTED.test(figure.of ?? "") && UNITS.test(figure.unit) && !isAverage(view, figure),
  );
  const [first] = figures.length > 0 ? figures : countsDone(view);
  const last = figures.findLast(({ value }) => value > 0);
  if (first === undefined) return [];
  if (last === undefined || last === first) return [recordOf(first)];
  return (first.value === 0 ? [last, first] : [first, last]).map(recordOf);
}
