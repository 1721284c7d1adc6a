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

/** One thing that was typed. */
export type SearchEntry = {
  readonly isExcluded: boolean;
  readonly isQuoted: boolean;
  /** Folded; never empty. */
  readonly term: string;
  /** For the eye and to be typed again: without signs around it, with both its quotes, and with its minus. */
  readonly written: string;
};

const SIGNS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}ー]+$/gu;

/** In their order. Width and kind of spaces, quotes and minus make no difference. */
export function listSearchEntries(typed: string): readonly SearchEntry[] {
  return [...typed.matchAll(ENTRY)].flatMap(([, minus = "", quoted, word = ""]) => {
    const term = foldForSearch(quoted ?? word);
    if (term === "") return [];
    const [isExcluded, isQuoted] = [minus !== "", quoted !== undefined];
    const plain = (quoted ?? word).replaceAll(SIGNS_AROUND, "");
    const written = `${isExcluded ? "-" : ""}${isQuoted ? `"${plain}"` : plain}`;
    return [{ isExcluded, isQuoted, term, written }];
  });
}

/**
 * Words apart are each looked for, in any order; each is a phrase as it stands, and so is what stands within double
 * quotes. A minus in front excludes.
 */
export function readSearchWords(typed: string): Result<SearchWords, SearchWordsFault> {
  if (typed.length > LONGEST_SEARCH) return failure("too-long");
  const entries = listSearchEntries(typed);
  const termsOf = (some: readonly SearchEntry[]): readonly string[] => unique(some.map(({ term }) => term));
  const wanted = entries.filter(({ isExcluded }) => !isExcluded);
  const terms = termsOf(wanted);
  const excluded = termsOf(entries.filter(({ isExcluded }) => isExcluded));
  if (terms.length + excluded.length > MOST_TERMS) return failure("too-many");
  const quoted = termsOf(wanted.filter(({ isQuoted }) => isQuoted));
  if (terms.length > 0) return success({ terms, quoted, excluded });
  return failure(excluded.length > 0 ? "only-excluded" : "empty");
}
