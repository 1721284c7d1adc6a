// Words before: a statement's text and where a clause begins in, the words before it that may name its matter out.

import { splitSentences } from "../../japanese/sentences.ts";
import type { Span } from "../../terms/span.ts";

/** The clause points back to the sentence before its own. */
const POINTS_BACK =
  /(?<![共合協])同(?![時様盟意等席])|この|その|当該|これら|\b(?:the exercise|such|these|this|it)\b/u;
/** A pointer stands at the beginning, if anywhere. */
const BEGINNING = 40;
const CLOSED = /[。．！？.?!]$/u;

/** Within the paragraph: what stands before the clause in its own sentence, and the sentence before where one points back to it. */
export function wordsBefore(text: string, start: number): string {
  const paragraph: Span = [text.lastIndexOf("\n", start - 1) + 1, start];
  const sentences = splitSentences(text, paragraph);
  const last = sentences.at(-1);
  const isBegun = last !== undefined && !CLOSED.test(text.slice(...last));
  const own = isBegun ? last[0] : start;
  const previous = sentences.at(isBegun ? -2 : -1)?.[0] ?? own;
  const beginning = text.slice(own, start + BEGINNING).slice(0, BEGINNING);
  return text.slice(POINTS_BACK.test(beginning) ? previous : own, start);
}
