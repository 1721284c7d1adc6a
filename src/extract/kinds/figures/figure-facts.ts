// Takes a page and its figures; gives them as facts, a count over a period told apart from a quantity.

import type { Warning } from "../../../terms/document.ts";
import type { FigureFact } from "../../../terms/record-fact.ts";
import type { Page } from "../../page/page.ts";
import { roleAt } from "../../page/page.ts";
import type { Figure } from "./figure.ts";

export function figureFacts(
  page: Page,
  figures: readonly Figure[],
  typeOf: (figure: Figure) => FigureFact["type"],
): readonly FigureFact[] {
  const certain = figures.filter(({ malformed }) => !malformed);
  return certain.map((figure, index): FigureFact => {
    const { span, value, unit, of, period } = figure;
    return {
      id: `n${index + 1}`,
      type: typeOf(figure),
      span,
      part: roleAt(page, span[0]),
      basis: "stated",
      value,
      unit,
      ...(of === undefined ? {} : { of }),
      ...(period === undefined ? {} : { period }),
    };
  });
}

/** 1万14480回: no value is guessed. */
export function doubtFigures(page: Page, figures: readonly Figure[]): readonly Warning[] {
  return figures.flatMap(({ span, malformed }): readonly Warning[] => {
    const message = `The digits behind a myriad are too many in "${page.text.slice(...span)}".`;
    return malformed ? [{ code: "malformed-number", span, message }] : [];
  });
}
