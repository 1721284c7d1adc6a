// Read search words: what a reader typed → the phrases that must and must not stand in an article, or why that is no search.

import type { Result } from "../terms/result.ts";
import { failure, success } from "../terms/result.ts";
import { foldForSearch } from "./fold-for-search.ts";

/** Folded, none of them empty, none twice. */
export type SearchWords = {
  readonly terms: readonly string[];
  /** Those of `terms` that stood within quotes: to be found as they are, and in no other form. */
  readonly quoted: readonly string[];
  readonly excluded: readonly string[];
};

/** `empty`: nothing that could stand in a text. `only-excluded`: nothing that has to. */
export type SearchWordsFault = "empty" | "only-excluded" | "too-long" | "too-many";

export const LONGEST_SEARCH = 200;
export const MOST_TERMS = 10;

/** A word, or words within double quotes, with or without the minus of exclusion in front. */
const ENTRY = /([-−－]?)(?:["“”„＂]([^"“”„＂]*)["“”„＂]?|([^\s"“”„＂]+))/gu;

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/**
 * Words apart are each looked for, in any order; each is a phrase as it stands, and so is what stands within double
 * quotes. A minus in front excludes. Width and kind of spaces, quotes and minus make no difference.
 */
export function readSearchWords(typed: string): Result<SearchWords, SearchWordsFault> {
  if (typed.length > LONGEST_SEARCH) return failure("too-long");
  const entries = [...typed.matchAll(ENTRY)].map(([, minus = "", quoted, word]) => ({
    excluded: minus !== "",
    isQuoted: quoted !== undefined,
    term: foldForSearch(quoted ?? word ?? ""),
  }));
  const known = entries.filter(({ term }) => term !== "");
  const terms = unique(known.filter(({ excluded }) => !excluded).map(({ term }) => term));
  const excluded = unique(known.filter((entry) => entry.excluded).map(({ term }) => term));
  if (terms.length + excluded.length > MOST_TERMS) return failure("too-many");
  const quoted = unique(known.filter((entry) => entry.isQuoted && !entry.excluded).map(({ term }) => term));
  if (terms.length > 0) return success({ terms, quoted, excluded });
  return failure(excluded.length > 0 ? "only-excluded" : "empty");
}
