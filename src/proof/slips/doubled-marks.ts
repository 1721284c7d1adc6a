// Takes desk text and gives stops and commas that stand twice, or beside one another: 。。, 、、, 、。.

import type { Slip } from "../../terms/slip.ts";
import type { DeskText } from "../desk-text.ts";
import { findInWords } from "../desk-text.ts";

const MARKS = /[。、]{2,}/gu;

/** Of a comma and a stop side by side, the stop ends the sentence; the other way round, either may be meant. */
function marksMeant(written: string): string | undefined {
  if (/^、*。+$/u.test(written)) return "。";
  return /^、+$/u.test(written) ? "、" : undefined;
}

export function findDoubledMarks(desk: DeskText): readonly Slip[] {
  return findInWords(desk, MARKS).map(({ match, span }) => {
    const text = marksMeant(match[0]);
    return {
      code: "style-doubled-mark",
      span,
      message: `"${match[0]}": one mark is enough`,
      ...(text !== undefined && { fix: { span, text } }),
    };
  });
}
