// Doubt quotes: takes headline and lead and what the desk judged of the facts they rest on, and gives a warning for each that still says what it rejected or corrected.

import type { ComposedText } from "../../terms/article.ts";
import type { Warning } from "../../terms/document.ts";
import type { Reading } from "../../terms/reading.ts";
import { spansOverlap } from "../../terms/span.ts";
import type { JudgedFact } from "./apply-judgements.ts";
import { isPlaced } from "./fact-key.ts";
import { isSameValue } from "./match-judgements.ts";

/** `isFresh`: the draft of the facts as they are now, which says of none of them what it was. */
export type RestingText = { readonly text: ComposedText; readonly isFresh: boolean };

/** Ids of facts that the words rest on, save those that the desk vouches for. */
function restsOn({ grounds }: ComposedText): ReadonlySet<string> {
  return new Set(
    grounds.flatMap(({ from }) => (from.kind === "fact" || from.kind === "calculation" ? from.facts : [])),
  );
}

/**
 * A quoted title or sentence may hold the very words whose meaning the desk put right: they are the issuer's, and stay.
 * What an editor wrote may rest on a fact as it was before it was judged.
 */
export function doubtQuotes(
  texts: readonly RestingText[],
  { text }: Pick<Reading, "text">,
  facts: readonly JudgedFact[],
): readonly Warning[] {
  const quoted = texts.flatMap(({ text: { grounds } }) =>
    grounds.flatMap(({ from }) => (from.kind === "text" ? [from.span] : [])),
  );
  const rested = texts.filter(({ isFresh }) => !isFresh).map((one) => restsOn(one.text));
  return facts.flatMap(({ key, id = "", judgement, read, now }): readonly Warning[] => {
    if (!isPlaced(key) || judgement === undefined || isSameValue(read, now)) return [];
    const words = `"${text.slice(...key.span)}", which the desk ${judgement.verdict.kind}`;
    const quotes = quoted.some((span) => spansOverlap(span, key.span))
      ? [{ code: "quotes-judged", span: key.span, message: `Headline or lead quotes ${words}.` }]
      : [];
    const rests = rested.some((ids) => ids.has(id))
      ? [{ code: "rests-on-judged", span: key.span, message: `Headline or lead rests on ${words}.` }]
      : [];
    return [...quotes, ...rests];
  });
}
