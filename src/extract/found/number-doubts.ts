// Takes a page and gives its doubtful numbers, where the digits behind a myriad are too many: 1万14480.

import { readAmounts } from "../../japanese/numbers/amounts.ts";
import type { Warning } from "../../terms/document.ts";
import { spansOverlap } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";
import { FACT_ROLES, onlyParts } from "../page/page.ts";

const SIGN = /[万億兆]\d{5}/u;
const MALFORMED = "malformed-number";

/** `known` are the doubts that a kind's own reader has given: none is given twice. */
export function readNumberDoubts(page: Page, known: readonly Warning[]): readonly Warning[] {
  if (!SIGN.test(page.folded)) return [];
  const doubts = readAmounts(onlyParts(page, FACT_ROLES)).flatMap(({ warnings }) => warnings);
  return doubts.filter(({ code, span }) => code === MALFORMED && !known.some((other) => isSame(other, span)));
}

function isSame({ code, span }: Warning, other: Warning["span"]): boolean {
  return code === MALFORMED && span !== undefined && other !== undefined && spansOverlap(span, other);
}
