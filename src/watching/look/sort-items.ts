// sortItems: takes the entries that a place shows and those that are kept of it, gives each once, with what it is now and whether it is as before.

import type { SourceId } from "../../terms/ids.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { createKeptIndex } from "../recognise/kept-index.ts";
import { type Digest, type IdentifiedItem, identifyItem } from "../recognise/identify-item.ts";

export type FoundItem = Pick<IdentifiedItem, "verdict"> & { readonly kept: KeptItem };

/** An entry that is shown twice is one: the first that is shown. `at`: ISO 8601 instant in UTC with milliseconds. */
export function sortItems(
  source: SourceId,
  items: readonly Item[],
  kept: readonly KeptItem[],
  at: string,
  digest: Digest,
): readonly FoundItem[] {
  const sorting = beginSorting(source, at, digest);
  sorting.know(kept);
  sorting.add(items);
  return sorting.found();
}

/** The same in pieces, for who has tens of thousands and others to let in between. */
export function beginSorting(source: SourceId, at: string, digest: Digest) {
  const found = new Map<string, FoundItem>();
  const known = createKeptIndex([]);
  return {
    /** All that is kept, before anything is added. */
    know(kept: readonly KeptItem[]): void {
      for (const one of kept) known.add(one);
    },
    add(items: readonly Item[]): void {
      for (const item of items) {
        const identified = identifyItem(item, known, digest);
        if (found.has(identified.key)) continue;
        const seen = keepItem(source, item, identified, at);
        found.set(identified.key, { verdict: identified.verdict, kept: seen });
        // What is as before is known already.
        if (identified.verdict !== "same") known.add(seen);
      }
    },
    found: (): readonly FoundItem[] => [...found.values()],
  };
}

function keepItem(
  source: SourceId,
  item: Item,
  { key, verdict, was, contentSha, titleSha }: IdentifiedItem,
  at: string,
): KeptItem {
  if (was && verdict === "same") return { ...was, lastSeenAt: at };
  const { guid, address } = item;
  return {
    source,
    key,
    ...(guid !== undefined && { guid }),
    ...(address !== undefined && { address }),
    ...(titleSha !== undefined && { titleSha }),
    contentSha,
    ...(was?.announcement !== undefined && { announcement: was.announcement }),
    firstSeenAt: was?.firstSeenAt ?? at,
    lastSeenAt: at,
    ...(was && { changedAt: at }),
    tries: 0,
    state: "to-fetch",
    entry: item,
  };
}
