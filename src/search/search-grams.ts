// Search grams: a folded piece → its overlapping pairs of characters, by which both engines find a phrase.

/** The pairs in their order, and the last character by itself: 防衛相 → 防衛 衛相 相. No pair reaches into what follows. */
export function gramsOf(piece: string): readonly string[] {
  const characters = Array.from(piece);
  return characters.map((character, at) => character + (characters[at + 1] ?? ""));
}

/** What a text must hold that holds the phrase: its pairs or, of a single character, the character. */
export function gramsOfPhrase(phrase: string): readonly string[] {
  const grams = gramsOf(phrase);
  return grams.length === 1 ? grams : grams.slice(0, -1);
}
