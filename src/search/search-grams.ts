// Search grams: a folded piece → its overlapping threes of characters, by which both engines find a phrase.

/** Of two characters a language has too few: a phrase of common pairs would be looked for in half of all articles. */
const CHARACTERS = 3;

/** The threes in their order, and what is left at the end: 防衛相会 → 防衛相 衛相会 相会 会. None reaches into what follows. */
export function gramsOf(piece: string): readonly string[] {
  const characters = Array.from(piece);
  return characters.map((_, at) => characters.slice(at, at + CHARACTERS).join(""));
}

/** What a text must hold that holds the phrase: its threes or, of a shorter one, itself. */
export function gramsOfPhrase(phrase: string): readonly string[] {
  const grams = gramsOf(phrase);
  return grams.length < CHARACTERS ? [phrase] : grams.slice(0, 1 - CHARACTERS);
}

/** The one or two characters that it begins with, and no more: by them a phrase is found that is shorter than a gram. */
export function beginningsOf(gram: string): readonly string[] {
  const first = widthAt(gram, 0);
  const second = first + widthAt(gram, first);
  return second < gram.length ? [gram.slice(0, first), gram.slice(0, second)] : [gram.slice(0, first)];
}

const widthAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc_00) === 0xd8_00 ? 2 : 1);
