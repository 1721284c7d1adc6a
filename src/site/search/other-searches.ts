// Other searches: a search that found nothing → names near to it and fewer words of it, each of which finds something.

import { foldForSearch } from "../../search/fold-for-search.ts";
import type { SearchKnowledge } from "../../search/names/widen-search.ts";
import { type SearchWords, listSearchEntries } from "../../search/read-search-words.ts";
import type { SiteArchive } from "../site-config.ts";
import { type SearchAsking, toFilters } from "./search-asking.ts";

export type OtherSearches = {
  /** What to type instead. */
  readonly names: readonly string[];
  readonly fewerWords: readonly string[];
  /** The same words find something where the search is not narrowed. */
  readonly isFoundElsewhere: boolean;
};

/** Each is looked for before it is offered: few, since nothing else is searched meanwhile. */
const MOST_NAMES_TRIED = 6;
const MOST_NAMES = 4;
const MOST_WORDS_TRIED = 4;

function listNames({ terms, quoted }: SearchWords, { names }: SearchKnowledge): readonly string[] {
  const loose = terms.filter((term) => !quoted.includes(term));
  const asked = loose.length > 1 ? [loose.join(""), ...loose] : loose;
  const found = asked.flatMap((term) => [
    ...names.findNear(term),
    ...names.findBeginning(term, MOST_NAMES),
    // 中谷玄一郎: of a name with a wrong end, those that begin as it does.
    ...(term.length > 2 ? names.findBeginning(term.slice(0, 2), MOST_NAMES) : []),
  ]);
  return [...new Set(found.map(({ name }) => name))].slice(0, MOST_NAMES_TRIED);
}

type Offer = { readonly written: string; readonly terms: readonly string[] };

/** The words, each time without one of them; what is left out stays left out. */
function listFewer(typed: string): readonly Offer[] {
  const entries = listSearchEntries(typed);
  const wanted = entries.filter(({ isExcluded }) => !isExcluded);
  if (wanted.length < 2) return [];
  return wanted
    .map((left) => {
      const kept = entries.filter((entry) => entry !== left);
      const terms = kept.filter(({ isExcluded }) => !isExcluded).map(({ term }) => term);
      return { written: kept.map(({ written }) => written).join(" "), terms };
    })
    .toReversed()
    .slice(0, MOST_WORDS_TRIED);
}

export async function findOtherSearches(
  archive: SiteArchive,
  asking: SearchAsking,
  words: SearchWords,
  knowledge: SearchKnowledge | undefined,
): Promise<OtherSearches> {
  const { excluded } = words;
  const filters = toFilters(asking);
  const isFound = async (terms: readonly string[], narrowing: typeof filters): Promise<boolean> => {
    const { cards } = await archive.search({
      terms,
      excluded,
      order: "newest",
      limit: 1,
      counted: 1,
      ...narrowing,
    });
    return cards.length > 0;
  };
  const keep = async (offers: readonly Offer[]): Promise<readonly string[]> => {
    const kept: string[] = [];
    for (const { written, terms } of offers) if (await isFound(terms, filters)) kept.push(written);
    return kept;
  };
  const names = knowledge ? listNames(words, knowledge) : [];
  const named = names.map((name) => ({
    written: name,
    terms: name.split(/\s+/u).map(foldForSearch).filter(Boolean),
  }));
  const isNarrowed = Object.keys(filters).length > 0;
  return {
    names: (await keep(named.filter(({ terms }) => terms.length > 0))).slice(0, MOST_NAMES),
    fewerWords: await keep(listFewer(asking.words)),
    isFoundElsewhere: isNarrowed && (await isFound(words.terms, {})),
  };
}
