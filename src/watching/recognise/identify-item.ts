// identifyItem: takes an entry as a place shows it and those that are kept, says which of them it is and whether it is as before.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { addressForm } from "./address-form.ts";
import type { KeptIndex, Known } from "./kept-index.ts";

/** SHA-256 of a text in UTF-8, in hex; handed in, because the core has no such thing. */
export type Digest = (text: string) => string;

/** `reused-guid`: what the place calls it belongs to another entry, at another address and under another title. */
export type ItemVerdict = "new" | "same" | "changed" | "reused-guid";

export type IdentifiedItem = {
  readonly key: string;
  readonly verdict: ItemVerdict;
  readonly contentSha: string;
  readonly titleSha?: string;
  /** What it was before. */
  readonly was?: KeptItem;
};

type Signs = Pick<IdentifiedItem, "contentSha" | "titleSha"> & { readonly form?: string };

const KEY_SIGNS = 32;

/** A title as titles are compared: whatever its width and its white space. */
function titleForm(title: string): string {
  return foldWidth(title.normalize("NFKC")).replaceAll(/\s+/g, " ").trim();
}

/** What an entry is looked up by where it has neither guid nor address; of others their title. */
export function titleSignOf({ guid, address, title, content }: Item): string | undefined {
  const sign = title ?? (guid === undefined && address === undefined ? content : undefined);
  return sign === undefined ? undefined : titleForm(sign);
}

/** The key of what is known by its address alone. */
export function keyOfAddress(address: string, digest: Digest): string {
  return digest(`address ${addressForm(address)}`).slice(0, KEY_SIGNS);
}

/**
 * `kept`: those of its source that share guid, address or title with it; others may be among them. Of two entries that
 * share a sign neither is taken for the other while the rest speaks against it: a document that is the same after all is
 * found by its address and its words when it comes in.
 */
export function identifyItem(item: Item, kept: KeptIndex, digest: Digest): IdentifiedItem {
  const { address, guid } = item;
  const titleSign = titleSignOf(item);
  const contentSha = item.shownSha ?? digest(shownOf(item));
  const found: Pick<IdentifiedItem, "contentSha" | "titleSha"> = {
    contentSha,
    ...(titleSign !== undefined && { titleSha: digest(titleSign) }),
  };
  const signs: Signs = { ...found, ...(address !== undefined && { form: addressForm(address) }) };
  const was = findKept(item, signs, kept, digest);
  if (was) return { ...found, key: was.key, was, verdict: verdictOf(was, signs) };
  const isReused = guid !== undefined && kept.hasGuid(guid);
  return { ...found, key: freshKey(item, kept, digest), verdict: isReused ? "reused-guid" : "new" };
}

/** How sure it is that both are one; 0 where it is not. */
function surenessOf({ guid, address }: Item, { form, titleSha }: Signs, known: Known): number {
  const { kept } = known;
  const isGuid = guid !== undefined && kept.guid === guid;
  const isPage = form !== undefined && known.form === form;
  const isTitle = titleSha === undefined || kept.titleSha === undefined || kept.titleSha === titleSha;
  if (isGuid && isPage) return kept.address === address ? 7 : 6;
  if (isPage && isTitle) return kept.address === address ? 5 : 4;
  const isOtherGuid = guid !== undefined && kept.guid !== undefined && !isGuid;
  if (isPage && kept.address === address && !isOtherGuid) return 3;
  if (isGuid && (isTitle || form === undefined || kept.address === undefined)) return 2;
  return 0;
}

function findKept(item: Item, signs: Signs, kept: KeptIndex, digest: Digest): KeptItem | undefined {
  const { guid, address } = item;
  const { form, titleSha } = signs;
  if (guid === undefined && form === undefined) return kept.withKey(keyOf(nameOf(item), digest));
  let best: { readonly kept: KeptItem; readonly sure: number } | undefined;
  for (const known of kept.candidates({ guid, address, form, titleSha })) {
    const sure = surenessOf(item, signs, known);
    if (sure > (best?.sure ?? 0)) best = { kept: known.kept, sure };
  }
  return best?.kept;
}

const keyOf = (name: string, digest: Digest): string => digest(name).slice(0, KEY_SIGNS);

/** Another has its name already where its guid was used again, or where one page has several entries. */
function freshKey(item: Item, kept: KeptIndex, digest: Digest): string {
  const { guid, address, title } = item;
  const key = keyOf(nameOf(item), digest);
  return kept.withKey(key) ? keyOf(`entry ${JSON.stringify([guid, address, title])}`, digest) : key;
}

/** The date that a place gives is left out: some give every entry that of the last change of the whole. */
export function shownOf({
  title,
  content,
  version,
  enclosures,
}: Pick<Item, "title" | "content" | "version" | "enclosures">): string {
  return JSON.stringify([title, content, version, enclosures.map(({ address }) => address)]);
}

/** What has no name but its title is another on another day. */
function nameOf({ guid, address, title, announcedAt, content }: Item): string {
  if (guid !== undefined) return `guid ${guid}`;
  if (address !== undefined) return `address ${addressForm(address)}`;
  const day = announcedAt?.slice(0, 10);
  return `entry ${JSON.stringify(title === undefined ? [day, content] : [titleForm(title), day])}`;
}

/** One that moved is asked for at its new address. */
function verdictOf(was: KeptItem, { contentSha, form }: Signs): ItemVerdict {
  const hasMoved =
    form !== undefined && form !== (was.address === undefined ? undefined : addressForm(was.address));
  return was.contentSha === contentSha && !hasMoved ? "same" : "changed";
}
