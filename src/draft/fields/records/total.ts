// Takes the figures of a statistic and gives its total: the count of the period itself, not of the year before or a share.

import type { RecordValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { calculated, stated } from "./rest-on.ts";

/** Counted against something else, or a part of it. */
const NOT_THE_TOTAL = /前年|昨年|前期|同期|増|減|差|に対する?|割|率|%|うち/u;
const TIMES = /^回$/u;
const CONTEXT = 12;

/** The first count of the kind's own unit; nothing where the text compares or divides it. */
export function findTotal(view: DeskView): readonly RecordValue[] {
  const figures = factsOfType(view, "statistic").filter(({ unit }) => TIMES.test(unit));
  const total = figures.find(({ of = "", span }) => {
    const before = surfaceOf(view, [Math.max(0, span[0] - CONTEXT), span[0]]);
    return !NOT_THE_TOTAL.test(of) && !/(?:前年|昨年|同期|うち)[^。]{0,10}$/u.test(before);
  });
  if (total === undefined || figures.some(({ value, of }) => value > total.value && of === total.of))
    return [];
  return [
    {
      figure: calculated(String(total.value), "number", [total]),
      unit: stated(total.unit, total),
      ...(total.of === undefined ? {} : { of: stated(total.of, total) }),
    },
  ];
}
