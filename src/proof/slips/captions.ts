// Takes a text and gives picture credits that run into other words: 画像出典 stands on a line of its own.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { Slip } from "../../terms/slip.ts";
import type { Span } from "../../terms/span.ts";
import type { DeskText } from "../desk-text.ts";

/** A credit ends at white space or at a stop. */
const CREDIT = /[((]?(?:画像|写真|図版?)(?:出典|提供|引用|出所)[::]\s?[^\s。、()()]{1,24}[))]?/gu;

/** So much of the line beside a credit tells whether it runs on. */
const NEAR = 80;

/**
 * A credit is the desk's also where it runs into the official text, so the whole text is searched. The fix gives it
 * a line of its own.
 */
export function findStrayCaptions({ text }: DeskText): readonly Slip[] {
  return [...foldWidth(text).matchAll(CREDIT)].flatMap(({ index, 0: credit }): readonly Slip[] => {
    const span: Span = [index, index + credit.length];
    const before =
      text
        .slice(Math.max(0, index - NEAR), index)
        .split("\n")
        .at(-1)
        ?.trim() ?? "";
    const after =
      text
        .slice(span[1], span[1] + NEAR)
        .split("\n")[0]
        ?.trim() ?? "";
    // A caption may close with its credit in brackets, and a list sign may stand before one; a sentence may not.
    const isCaption = /^[(（].*[)）]$/u.test(credit) && after === "";
    const runsOn = !isCaption && (/[。、]/u.test(before) || /[。、]/u.test(after));
    if (!runsOn) return [];
    const written = text.slice(...span);
    const fixed = `${before === "" ? "" : "\n"}${written}${after === "" ? "" : "\n"}`;
    return [
      {
        code: "style-caption",
        span,
        message: `"${written}": a picture's credit stands on a line of its own`,
        fix: { span, text: fixed },
      },
    ];
  });
}
