// Doubt quotes: takes desk text that quotes the announcement and what the desk judged of it, and gives a warning for each quotation of what it rejected or corrected.

import type { ComposedText } from "../../terms/article.ts";
import type { Warning } from "../../terms/document.ts";
import type { Reading } from "../../terms/reading.ts";
import { spansOverlap } from "../../terms/span.ts";
import type { JudgedFact } from "./apply-judgements.ts";
import { isPlaced } from "./fact-key.ts";
import { isSameValue } from "./match-judgements.ts";

/** A quoted title or sentence may hold the very words whose meaning the desk put right: they are the issuer's, and stay. */
export function doubtQuotes(
  texts: readonly ComposedText[],
  { text }: Pick<Reading, "text">,
  facts: readonly JudgedFact[],
): readonly Warning[] {
  const quoted = texts.flatMap(({ grounds }) =>
    grounds.flatMap(({ from }) => (from.kind === "text" ? [from.span] : [])),
  );
  return facts.flatMap(({ key, judgement, read, now }): readonly Warning[] => {
    if (!isPlaced(key) || judgement === undefined || isSameValue(read, now)) return [];
    if (!quoted.some((span) => spansOverlap(span, key.span))) return [];
    const message = `Headline or lead quotes "${text.slice(...key.span)}", which the desk ${judgement.verdict.kind}.`;
    return [{ code: "quotes-judged", span: key.span, message }];
  });
}
