// Item row: an entry of a place ⇄ its row, with the hashes by which it is found.

import { createHash } from "node:crypto";
import { announcementId } from "../../terms/ids.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { addressForm } from "../../watching/recognise/address-form.ts";
import { titleSignOf } from "../../watching/recognise/identify-item.ts";
import { hashText } from "../announcements/announcement-row.ts";
import type { ArchiveTables } from "../archive-tables.ts";

type ItemRow = ArchiveTables["source_items"];

/** A key is a word of the key of due work. */
const KEY = /^\S{1,80}$/;

/** What has no column of its own. */
type Rest = Omit<KeptItem, "source" | "key" | "announcement" | "firstSeenAt" | "lastSeenAt" | "state">;

/** The key under which an entry is fetched: `SOURCE KEY`. */
export function fetchKey({ source, key }: Pick<KeptItem, "source" | "key">): string {
  return `${source} ${key}`;
}

export type ItemHashes = Pick<ItemRow, "guid_sha" | "address_sha" | "title_sha">;

/** Of what a place shows of an entry: the same as those of what is kept of it. */
export function hashesOf(item: Item): ItemHashes {
  const { guid, address } = item;
  const title = titleSignOf(item);
  return {
    guid_sha: guid === undefined ? null : hashText(guid),
    address_sha: address === undefined ? null : hashText(addressForm(address)),
    // As whoever keeps an entry makes its `titleSha`.
    title_sha: title === undefined ? null : createHash("sha256").update(title).digest("hex"),
  };
}

/** Throws for a key that is none. */
export function toItemRow(kept: KeptItem): ItemRow {
  const { source, key, announcement, firstSeenAt, lastSeenAt, state, ...rest } = kept;
  if (!KEY.test(key)) throw new Error(`Cannot keep an entry of ${source} under the key "${key}".`);
  const { guid, address, titleSha } = rest;
  return {
    source_id: source,
    key,
    guid_sha: guid === undefined ? null : hashText(guid),
    address_sha: address === undefined ? null : hashText(addressForm(address)),
    title_sha: titleSha ?? null,
    announcement_id: announcement ?? null,
    state,
    first_seen_at: firstSeenAt,
    last_seen_at: lastSeenAt,
    item: JSON.stringify(rest satisfies Rest),
  };
}

/** Written by this room alone, from the same types. */
export function fromItemRow(row: Omit<ItemRow, keyof ItemHashes>): KeptItem {
  return {
    source: row.source_id as KeptItem["source"],
    key: row.key,
    ...(JSON.parse(row.item) as Rest),
    ...(row.announcement_id !== null && { announcement: announcementId(row.announcement_id) }),
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
    state: row.state as KeptItem["state"],
  };
}

export const ITEM_COLUMNS = [
  "source_id",
  "key",
  "announcement_id",
  "state",
  "first_seen_at",
  "last_seen_at",
  "item",
] as const;
