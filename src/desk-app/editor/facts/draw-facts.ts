// Draw facts: the words of an official block and the facts in it → the nodes that show them, each fact marked.

import { factClass } from "../../judging/fact-look.ts";
import { cutPieces } from "../../judging/text-pieces.ts";
import type { BlockFacts } from "./fact-marks.ts";

/** `start`: where the words begin, in the announcement. Which fact it is stands on the mark, for who clicks it. */
export function drawFacts(
  text: string,
  start: number,
  { placed, facts, selected }: BlockFacts,
): readonly (string | HTMLElement)[] {
  return cutPieces(text, start, placed).map(({ text: words, facts: over }) => {
    const [inner] = over;
    const fact = inner && facts[inner.index];
    if (!fact) return words;
    const mark = document.createElement("mark");
    const isSelected = over.some(({ index }) => index === selected);
    mark.className = factClass(fact, isSelected);
    mark.dataset["fact"] = String(inner.index);
    mark.textContent = words;
    return mark;
  });
}
