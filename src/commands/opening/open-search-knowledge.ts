// Opening the knowledge for search: names and words of the house, sections, and whom and what articles are about, ready for look-ups.

import { loadHouseSearch } from "../../house-search.ts";
import type { HouseSearch } from "../../house-search.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { foldForSearch } from "../../search/fold-for-search.ts";
import { createDeskSynonyms } from "../../search/names/desk-synonyms.ts";
import type { KnownName } from "../../search/names/known-name.ts";
import { createNameDirectory } from "../../search/names/name-directory.ts";
import type { SearchKnowledge } from "../../search/names/widen-search.ts";
import type { SiteSection } from "../../site/site-config.ts";

export type KnowledgeSources = {
  /** The house's folder. */
  readonly house: string;
  readonly sections: readonly SiteSection[];
  readonly store: Pick<Archive, "listTermsOfKind" | "listSeriesNames" | "readChangeNumber">;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
};

const KINDS = ["person", "topic", "place", "issuer"] as const;
/** Of each kind: so many are put in order in 50 ms, and nothing else is answered meanwhile. */
const MOST_OF_A_KIND = 1_000;
const LISTED_AT_ONCE = 500;
const KEPT_MS = 600_000;

const nameOfSection = ({ name }: SiteSection): KnownName => ({
  kind: "section",
  name: name.ja,
  also: [name.en],
});

async function listNamesOf(
  { listTermsOfKind }: KnowledgeSources["store"],
  kind: (typeof KINDS)[number],
): Promise<readonly KnownName[]> {
  const names: KnownName[] = [];
  for (let after: string | undefined; names.length < MOST_OF_A_KIND;) {
    const terms = await listTermsOfKind(kind, LISTED_AT_ONCE, after);
    for (const { name, reading, english } of terms) {
      names.push({
        kind,
        name,
        ...(reading !== undefined && { reading }),
        ...(english !== undefined && { also: [english] }),
      });
    }
    after = terms.at(-1)?.key;
    if (terms.length < LISTED_AT_ONCE) break;
  }
  return names;
}

/** The desk's own entries stand before what articles say of the same name. */
function onlyOnce(names: readonly KnownName[]): readonly KnownName[] {
  const known = new Map<string, KnownName>();
  for (const each of names) {
    const key = `${each.kind} ${foldForSearch(each.name)}`;
    if (!known.has(key)) known.set(key, each);
  }
  return [...known.values()];
}

async function gather({ store, sections }: KnowledgeSources, house: HouseSearch): Promise<SearchKnowledge> {
  const named: (readonly KnownName[])[] = [];
  for (const kind of KINDS) named.push(await listNamesOf(store, kind));
  const series = await store.listSeriesNames(MOST_OF_A_KIND);
  const names = onlyOnce([
    ...house.names,
    ...sections.map(nameOfSection),
    ...named.flat(),
    ...series.map((name) => ({ kind: "series", name }) as const),
  ]);
  return { names: createNameDirectory(names), synonyms: createDeskSynonyms(house.alike) };
}

/**
 * Reading the house's files takes a quarter of a second: a server is asked for pages sooner than for a search. Ten minutes
 * later names of new articles are taken in, behind the next search. Where something cannot be read, `onError` is told, and
 * searches go on with what was known before or, without that, in the words as they are typed.
 */
export function createKnowledge(sources: KnowledgeSources): () => Promise<SearchKnowledge | undefined> {
  const { store, now, onError } = sources;
  let house: Promise<HouseSearch> | undefined;
  let known: Promise<SearchKnowledge | undefined> | undefined;
  let change = -1;
  let readAt = 0;
  const readHouse = async (): Promise<HouseSearch> => {
    const read = await loadHouseSearch(sources.house);
    if (read.ok) return read.value;
    throw new Error(read.error);
  };
  const load = async (): Promise<SearchKnowledge | undefined> => {
    change = await store.readChangeNumber();
    house ??= readHouse();
    return gather(sources, await house);
  };
  const renew = async (before: Promise<SearchKnowledge | undefined>): Promise<void> => {
    if ((await store.readChangeNumber()) === change) return;
    const renewed = await load();
    if (known === before) known = Promise.resolve(renewed);
  };
  return () => {
    if (!known) {
      readAt = now();
      known = load().catch((error: unknown) => {
        onError(error);
        return undefined;
      });
    } else if (now() - readAt >= KEPT_MS) {
      readAt = now();
      renew(known).catch(onError);
    }
    return known;
  };
}
