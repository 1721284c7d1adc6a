// Sort in pieces: what a page of an archive shows → its entries as far as they are asked for, and what each is beside those that are kept; readers have their turn in between.

import { setImmediate as breathe } from "node:timers/promises";
import type { Item } from "../../../terms/sources/item.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { AskedPage } from "../../../watching/backfill/asked-page.ts";
import { itemsOf } from "../../../watching/backfill/judge-page.ts";
import { beginSorting } from "../../../watching/look/sort-items.ts";
import { digest } from "../look-at-source.ts";
import type { BackfillCall } from "./backfill-call.ts";

/** Some 20 ms of them: a sitemap has up to 50,000. */
const AT_ONCE = 500;

type InPieces = {
  readonly kept: readonly KeptItem[];
  readonly sorted: NonNullable<AskedPage["sorted"]>;
};

export async function sortInPieces(
  { needs, source, cursor }: BackfillCall,
  { shown, isWanted, at }: Pick<AskedPage, "shown" | "isWanted" | "at">,
): Promise<InPieces> {
  const items: Item[] = [];
  if (shown.kind !== "sitemap") items.push(...itemsOf(shown, isWanted, cursor));
  else
    for await (const entries of inPieces(shown.entries))
      items.push(...itemsOf({ ...shown, entries }, isWanted, cursor));
  const kept = items.length === 0 ? [] : await needs.store.findLikeItems(source, items);
  const sorting = beginSorting(source, at, digest);
  for await (const piece of inPieces(kept)) sorting.know(piece);
  for await (const piece of inPieces(items)) sorting.add(piece);
  return { kept, sorted: { items, found: sorting.found() } };
}

async function* inPieces<One>(all: readonly One[]): AsyncGenerator<readonly One[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    if (from > 0) await breathe();
    yield all.slice(from, from + AT_ONCE);
  }
}
