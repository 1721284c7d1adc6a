// Keep answers: a question about a text that is asked again and again → the same question, its answers kept in bounded memory.

export type KeptAnswers<A> = {
  readonly ask: (text: string) => A;
  /** Texts whose answer is kept now; for tests and figures. */
  readonly kept: () => number;
};

/** Of browsers' names: at any time a few thousand different ones are about. */
export const MOST_TEXTS_KEPT = 5_000;
const LONGEST_TEXT_KEPT = 512;

/** When the place is full it starts anew, so that no crowd of made-up texts holds it for long. */
export function keepAnswers<A>(answer: (text: string) => A): KeptAnswers<A> {
  const answers = new Map<string, { readonly answer: A }>();
  return {
    ask(text) {
      const known = answers.get(text);
      if (known) return known.answer;
      const made = answer(text);
      if (text.length > LONGEST_TEXT_KEPT) return made;
      if (answers.size >= MOST_TEXTS_KEPT) answers.clear();
      answers.set(text, { answer: made });
      return made;
    },
    kept: () => answers.size,
  };
}
