// Ask widened: words and what the desk knows of them → what the store finds of them as typed and, behind it, written otherwise; pages and programs ask the same.

import type { SearchAnswer, SearchQuestion } from "../../newsroom/ports/search-store.ts";
import {
  type SearchKnowledge,
  type WidenedSearch,
  type Widening,
  widenSearch,
} from "../../search/names/widen-search.ts";
import type { SearchWords } from "../../search/read-search-words.ts";
import type { SiteArchive } from "../site-config.ts";

export type Asked = {
  readonly answer: SearchAnswer;
  readonly wide: WidenedSearch | undefined;
  readonly widening: Widening;
};

const foundAny = ({ count, widened }: SearchAnswer): boolean => count > 0 || widened !== undefined;

/** What may be a slip is looked for only where nothing was found otherwise. */
export async function askWidened(
  archive: Pick<SiteArchive, "search">,
  question: Omit<SearchQuestion, "terms" | "excluded" | "widened">,
  words: SearchWords,
  knowledge: SearchKnowledge | undefined,
): Promise<Asked> {
  const { terms, excluded } = words;
  const search = async (widening: Widening): Promise<Asked> => {
    const wide = knowledge && widenSearch(words, knowledge, widening);
    const answer = await archive.search({
      ...question,
      terms,
      excluded,
      ...(wide && { widened: wide.groups }),
    });
    return { answer, wide, widening };
  };
  const same = await search("same");
  if (foundAny(same.answer) || !knowledge || !widenSearch(words, knowledge, "near")) return same;
  const near = await search("near");
  return foundAny(near.answer) ? near : same;
}
