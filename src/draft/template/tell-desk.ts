// Tell the desk's word: takes desk text and the facts it rests on, and gives it with the grounds of what the desk decided told as such.

import type { ComposedText, GroundSource } from "../../terms/article.ts";
import type { Fact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";

/** Of a person the desk corrected, what stands in the text is still the text's own. */
function isInText(fact: Fact, words: string, text: string): boolean {
  return fact.type === "person" && text.slice(...fact.span).includes(words);
}

/** A calculation from what the desk decided stays one: it names the fact, and the fact says whose word it is. */
export function tellDesk(
  composed: ComposedText,
  { facts, text }: Pick<Reading, "facts" | "text">,
): ComposedText {
  const ofDesk = new Map(facts.flatMap((fact) => (fact.basis === "desk" ? [[fact.id, fact] as const] : [])));
  if (ofDesk.size === 0) return composed;
  const grounds = composed.grounds.map(({ span, from }) => {
    const words = composed.text.slice(...span);
    const decided = from.kind === "fact" ? from.facts.map((id) => ofDesk.get(id)) : [];
    const isDesk = decided.some((fact) => fact !== undefined && !isInText(fact, words, text));
    const told: GroundSource = isDesk && from.kind === "fact" ? { kind: "desk", facts: from.facts } : from;
    return { span, from: told };
  });
  return { text: composed.text, grounds };
}
