// Passage: a text that carries its gold facts, and the ways to join passages without losing a span.

import type { Span } from "../../../terms/span.ts";
import { shiftGold, type GoldFact } from "./gold.ts";

export type Passage = { readonly text: string; readonly facts: readonly GoldFact[] };

export type Words = string | Passage;

export function asPassage(words: Words): Passage {
  return typeof words === "string" ? { text: words, facts: [] } : words;
}

/** One passage after another, `separator` between them. */
export function joinPassages(pieces: readonly Words[], separator = ""): Passage {
  const facts: GoldFact[] = [];
  let text = "";
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) text += separator;
    const { text: words, facts: inside } = asPassage(piece);
    for (const fact of inside) facts.push(shiftGold(fact, text.length));
    text += words;
  }
  return { text, facts };
}

/** Template tag: literal text and passages in their order. */
export function passage(literals: TemplateStringsArray, ...pieces: readonly Words[]): Passage {
  return joinPassages(literals.flatMap((literal, index) => [literal, pieces[index] ?? ""]));
}

/** The words with one more fact over the whole of them. */
export function markWhole(words: Words, describe: (span: Span) => GoldFact): Passage {
  const { text, facts } = asPassage(words);
  return { text, facts: [...facts, describe([0, text.length])] };
}

/** Facts of one type, in order. */
export function factsOf<T extends GoldFact["type"]>(
  facts: readonly GoldFact[],
  type: T,
): readonly Extract<GoldFact, { type: T }>[] {
  return facts.filter((fact): fact is Extract<GoldFact, { type: T }> => fact.type === type);
}
