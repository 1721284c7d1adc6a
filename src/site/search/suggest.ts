// Suggest: what a reader has typed so far in, whole words to look for out, as JSON for the script of the search field.

import { foldForSearch } from "../../search/fold-for-search.ts";
import type { NameEntry } from "../../search/names/name-entry.ts";
import type { SearchKnowledge } from "../../search/names/widen-search.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import type { Language } from "../site-config.ts";
import { SEARCH_LABELS } from "./search-words.ts";

/** `words`: the whole of the field. `kind`: what the name that ends it is one of. */
export type Suggestion = { readonly words: string; readonly kind: string };

const MOST = 8;
/** Nobody types more before looking at what is offered; no name is longer. */
const LONGEST_TYPED = 60;
/** What is never completed: quotes hold words as they are, a minus leaves them out. */
const UNTOUCHED = /["“”„＂]|(?:^|\s)[-−－]\S*$/u;

const LAST_WORD = /^(.*?\s)?(\S+)$/su;

function complete(names: readonly NameEntry[], before: string, language: Language): readonly Suggestion[] {
  const { nameKinds } = SEARCH_LABELS[language];
  return names.map(({ name, kind }) => ({ words: `${before}${name}`, kind: nameKinds[kind] }));
}

/** All that was typed as the beginning of a name or, where no name begins so, the last word of it. */
export function suggest(
  { names }: SearchKnowledge,
  typed: string,
  language: Language,
): readonly Suggestion[] {
  const words = typed.trim();
  if (words.length > LONGEST_TYPED || UNTOUCHED.test(words)) return [];
  const whole = foldForSearch(words);
  if (whole === "") return [];
  const begun = names.findBeginning(whole, MOST);
  if (begun.length > 0) return complete(begun, "", language);
  const [, before, last = ""] = LAST_WORD.exec(words) ?? [];
  const folded = foldForSearch(last);
  if (before === undefined || folded === "") return [];
  return complete(names.findBeginning(folded, MOST), before, language);
}

export function renderSuggestions(suggestions: readonly Suggestion[]): Rendered {
  return { status: 200, type: "application/json; charset=utf-8", body: JSON.stringify({ suggestions }) };
}
