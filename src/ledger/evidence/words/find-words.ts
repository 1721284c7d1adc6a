// Takes words; gives a finder that tells where they stand in a text, of words within words the longest, in one walk however many words there are.

type Node = {
  readonly next: Map<string, Node>;
  /** Behind a star: any letters to the end of the word have been passed. */
  behindStar?: Node;
  word?: string;
};

export type WordFound = { readonly word: string; readonly at: number; readonly end: number };

const LATIN = /[a-z]/u;
const LATIN_OR_DIGIT = /[a-z0-9]/u;

function node(): Node {
  return { next: new Map() };
}

function plant(words: Iterable<string>): Node {
  const root = node();
  for (const word of words) {
    let at = root;
    for (const letter of word) {
      const child = letter === "*" ? at.behindStar : at.next.get(letter);
      const grown = child ?? node();
      if (letter === "*") at.behindStar = grown;
      else at.next.set(letter, grown);
      at = grown;
    }
    at.word = word;
  }
  return root;
}

function isInside(text: string, at: number): boolean {
  return at > 0 && LATIN_OR_DIGIT.test(text[at - 1] ?? "") && LATIN_OR_DIGIT.test(text[at] ?? "");
}

function endOfLetters(text: string, at: number): number {
  let end = at;
  while (end < text.length && LATIN.test(text[end] ?? "")) end += 1;
  return end;
}

function longer(one: WordFound | undefined, other: WordFound | undefined): WordFound | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.end > one.end ? other : one;
}

/** The longest word that begins at `first`, of those below `from`, which has been come to at `at`; of two as long the one without a star. */
function longestFrom(from: Node, text: string, first: number, at: number): WordFound | undefined {
  let best: WordFound | undefined;
  let [below, end] = [from as Node | undefined, at];
  while (below !== undefined) {
    if (below.word !== undefined && (below.word.endsWith("*") || !isInside(text, end))) {
      best = longer(best, { word: below.word, at: first, end });
    }
    if (below.behindStar !== undefined) {
      best = longer(best, longestFrom(below.behindStar, text, first, endOfLetters(text, end)));
    }
    below = below.next.get(text[end] ?? "");
    end += 1;
  }
  return best;
}

/**
 * `words`: as texts are compared; a star stands for any letters of a to z. Latin words and digits are found whole only.
 * An expression of all words takes as long for a place in the text as there are words that may begin there: this does not.
 */
export function createWordFinder(words: Iterable<string>): (text: string) => readonly WordFound[] {
  let planted: Node | undefined;
  return (text) => {
    // Planted when the first text comes: most programs load this and read none.
    const root = (planted ??= plant(words));
    const found: WordFound[] = [];
    let at = 0;
    while (at < text.length) {
      const below = root.next.get(text[at] ?? "");
      const word =
        below === undefined || isInside(text, at) ? undefined : longestFrom(below, text, at, at + 1);
      if (word !== undefined) found.push(word);
      at = word?.end ?? at + 1;
    }
    return found;
  };
}
