// Without texts: what a place showed → the same, each text of an entry hashed already, and left out where the entry's page is taken instead: a feed may carry megabytes of them.

import { createHash } from "node:crypto";
import type { Item } from "../../terms/sources/item.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import type { Follow } from "../../terms/sources/watch-settings.ts";
import { shownOf } from "../../watching/recognise/identify-item.ts";

export function withoutTexts(reading: PlaceReading, follow: Follow): PlaceReading {
  return { ...reading, items: reading.items.map((item) => withoutText(item, follow)) };
}

/** One without an address is its text. */
function withoutText(item: Item, follow: Follow): Item {
  const { content, ...rest } = item;
  if (content === undefined) return item;
  const shownSha = createHash("sha256").update(shownOf(item)).digest("hex");
  const isText = follow === "none" || item.address === undefined;
  return { ...rest, ...(isText && { content }), shownSha };
}
