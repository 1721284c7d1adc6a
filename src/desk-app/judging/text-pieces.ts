// Text pieces: a stretch of the announcement and the facts in it → pieces that each lie in the same facts, the innermost first.

export type PlacedFact = { readonly index: number; readonly start: number; readonly end: number };
export type TextPiece = { readonly text: string; readonly facts: readonly PlacedFact[] };

/** `start`: where the text begins, in the same units as the facts. */
export function cutPieces(text: string, start: number, facts: readonly PlacedFact[]): readonly TextPiece[] {
  const end = start + text.length;
  const within = facts.filter((fact) => fact.start < end && start < fact.end);
  const cuts = new Set([start, end]);
  for (const fact of within) {
    cuts.add(Math.max(start, fact.start));
    cuts.add(Math.min(end, fact.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(1).map((to, at) => {
    const from = places[at] ?? start;
    const over = within.filter((fact) => fact.start <= from && to <= fact.end);
    const inner = over.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.index - b.index);
    return { text: text.slice(from - start, to - start), facts: inner };
  });
}
