// Opening the knowledge for search: the house's names and words, and the sections, ready for look-ups; read once, behind the start.

import { loadHouseSearch } from "../../house-search.ts";
import { createDeskSynonyms } from "../../search/names/desk-synonyms.ts";
import type { KnownName } from "../../search/names/known-name.ts";
import { createNameDirectory } from "../../search/names/name-directory.ts";
import type { SearchKnowledge } from "../../search/names/widen-search.ts";
import type { SiteSection } from "../../site/site-config.ts";

function nameOf({ name }: SiteSection): KnownName {
  return { kind: "section", name: name.ja, also: [name.en] };
}

/**
 * Reading the house's files takes a quarter of a second: a server is asked for pages sooner than for a search. Where they
 * cannot be read, `onError` is told once, and searches go on in the words as they are typed.
 */
export function createKnowledge(
  house: string,
  sections: readonly SiteSection[],
  onError: (error: string) => void,
): () => Promise<SearchKnowledge | undefined> {
  const load = async (): Promise<SearchKnowledge | undefined> => {
    const read = await loadHouseSearch(house);
    if (!read.ok) {
      onError(read.error);
      return undefined;
    }
    const { names, alike } = read.value;
    return {
      names: createNameDirectory([...names, ...sections.map(nameOf)]),
      synonyms: createDeskSynonyms(alike),
    };
  };
  let loaded: Promise<SearchKnowledge | undefined> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
