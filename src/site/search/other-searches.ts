// Other searches: a search that found nothing → names near to it and fewer words of it, each of which finds something.

import { foldForSearch } from "../../search/fold-for-search.ts";
import type { SearchKnowledge } from "../../search/names/widen-search.ts";
import type { SearchWords } from "../../search/read-search-words.ts";
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

/** The words as typed, each time without one of them; what is left out stays left out. */
function listFewer(typed: string): readonly string[] {
  const entries = typed.match(/[-−－]?["“”„＂][^"“”„＂]*["“”„＂]?|[^\s"“”„＂]+/gu) ?? [];
  const isExcluded = (entry: string): boolean => /^[-−－]/u.test(entry);
  if (entries.filter((entry) => !isExcluded(entry)).length < 2) return [];
  return entries
    .flatMap((left, at) => (isExcluded(left) ? [] : [entries.filter((_, other) => other !== at).join(" ")]))
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
    const { cards } = await archive.search({ terms, excluded, order: "newest", limit: 1, ...narrowing });
    return cards.length > 0;
  };
  const keep = async (offered: readonly string[]): Promise<readonly string[]> => {
    const kept: string[] = [];
    for (const each of offered) {
      const terms = each
        .split(/\s+/u)
        .filter((entry) => !/^[-−－]/u.test(entry))
        .map(foldForSearch)
        .filter(Boolean);
      if (terms.length > 0 && (await isFound(terms, filters))) kept.push(each);
    }
    return kept;
  };
  const isNarrowed = Object.keys(filters).length > 0;
  return {
    names: (await keep(knowledge ? listNames(words, knowledge) : [])).slice(0, MOST_NAMES),
    fewerWords: await keep(listFewer(asking.words)),
    isFoundElsewhere: isNarrowed && (await isFound(words.terms, {})),
  };
}
