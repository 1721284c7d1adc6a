// Sentences: the same in the house's two languages.

export type Sentences = { readonly ja: string; readonly en: string };

/** One behind the other, as each language writes it. */
export function joinSentences(parts: readonly (Sentences | undefined)[]): Sentences {
  const said = parts.filter((part) => part !== undefined);
  return { ja: said.map(({ ja }) => ja).join(""), en: said.map(({ en }) => en).join(" ") };
}
