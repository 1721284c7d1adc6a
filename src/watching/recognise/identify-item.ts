// identifyItem: takes an entry as a place shows it and those that are kept, says which of them it is and whether it is as before.

import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";

/** SHA-256 of a text in UTF-8, in hex; handed in, because the core has no such thing. */
export type Digest = (text: string) => string;

/** `reused-guid`: what the place calls it belonged to another entry, at another address and under another title. */
export type ItemVerdict = "new" | "same" | "changed" | "reused-guid";

export type IdentifiedItem = {
  readonly key: string;
  readonly verdict: ItemVerdict;
  readonly contentSha: string;
  readonly titleSha?: string;
  /** What it was before. */
  readonly was?: KeptItem;
};

const KEY_SIGNS = 32;

/** `kept`: those of its source that share guid, address or title with it; others may be among them. */
export function identifyItem(item: Item, kept: readonly KeptItem[], digest: Digest): IdentifiedItem {
  const { title } = item;
  const contentSha = digest(shownOf(item));
  const found = { contentSha, ...(title !== undefined && { titleSha: digest(title) }) };
  const was = findKept(item, kept, found.titleSha);
  if (!was) return { ...found, key: digest(nameOf(item)).slice(0, KEY_SIGNS), verdict: "new" };
  return { ...found, key: was.key, was, verdict: verdictOf(item, was, found) };
}

/** By the surest sign that it has; a title alone tells only where nothing else does. */
function findKept(item: Item, kept: readonly KeptItem[], titleSha: string | undefined): KeptItem | undefined {
  const { guid, address } = item;
  const byGuid = guid === undefined ? undefined : kept.find((each) => each.guid === guid);
  if (byGuid) return byGuid;
  const byAddress = address === undefined ? undefined : kept.find((each) => each.address === address);
  if (byAddress) return byAddress;
  if (guid !== undefined || address !== undefined || titleSha === undefined) return undefined;
  return kept.find(
    (each) => each.titleSha === titleSha && each.guid === undefined && each.address === undefined,
  );
}

/** The date that a place gives is left out: some give every entry that of the last change of the whole. */
function shownOf({ title, content, version, enclosures }: Item): string {
  return JSON.stringify([title, content, version, enclosures.map(({ address }) => address)]);
}

function nameOf({ guid, address, title, announcedAt, content }: Item): string {
  if (guid !== undefined) return `guid ${guid}`;
  if (address !== undefined) return `address ${address}`;
  return `entry ${JSON.stringify([title, title === undefined ? [announcedAt, content] : []])}`;
}

function verdictOf(
  { address }: Item,
  was: KeptItem,
  { contentSha, titleSha }: Pick<IdentifiedItem, "contentSha" | "titleSha">,
): ItemVerdict {
  if (was.contentSha === contentSha && (address === undefined || was.address === address)) return "same";
  const isOther = was.address !== address && was.titleSha !== titleSha;
  return isOther && was.titleSha !== undefined ? "reused-guid" : "changed";
}
