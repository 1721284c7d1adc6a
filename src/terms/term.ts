// Term: what an article is about, as a thing with a page of its own: a person, an issuer, a topic, a place, a kind.

export const TERM_KINDS = ["person", "issuer", "topic", "place", "kind"] as const;
/** `place`: countries too. `kind`: the form of the announcement, or of the desk's own piece. */
export type TermKind = (typeof TERM_KINDS)[number];

/** Names a term for good, whatever its label becomes. */
export type TermName = {
  readonly kind: TermKind;
  /** Of a person in modern characters without spaces: 中谷元; behind `~`, what tells two of one name apart: 見本誠~海上自衛隊. */
  readonly key: string;
};

export type Term = TermName & {
  /** As articles write it; of a kind, its key: the site has words for it. */
  readonly name: string;
  /** In kana, where known. */
  readonly reading?: string;
  /** Where known. */
  readonly english?: string;
};

/** A term, and how many published articles are about it now. */
export type CountedTerm = Term & { readonly articles: number };
