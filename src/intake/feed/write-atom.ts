// Takes what was parsed of an Atom feed, gives it as WrittenFeed.

import type { AtomFeed } from "feedsmith";
import {
  minutesOfPeriod,
  readPaging,
  relationOf,
  type WrittenFeed,
  type WrittenLink,
} from "./written-feed.ts";
import type { WrittenItem } from "./written-item.ts";

export function writeAtom(feed: AtomFeed.Feed<string>): WrittenFeed {
  return {
    title: feed.title?.value,
    ttlMinutes: minutesOfPeriod(feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    ...readPaging(feed.links),
    items: feed.entries?.map(writeEntry) ?? [],
  };
}

function writeEntry(entry: AtomFeed.Entry<string>): WrittenItem {
  const links = entry.links ?? [];
  const { content } = entry;
  return {
    guid: entry.id,
    addresses: [...alternates(links), content?.src, /^https?:/iu.test(entry.id ?? "") ? entry.id : undefined],
    title: titleOf(entry.title),
    dates: [entry.published, entry.dc?.dates?.[0], entry.updated],
    content: content?.value ?? entry.summary?.value,
    contentBase: (content?.value === undefined ? entry.summary : content)?.xml?.base ?? entry.xml?.base,
    enclosures: links
      .filter(({ rel }) => relationOf(rel) === "enclosure")
      .map(({ href, type }) => ({ address: href, type })),
  };
}

/** A page first, then whatever else the entry is also told as. */
function alternates(links: readonly WrittenLink[]): readonly (string | undefined)[] {
  const found = links.filter(({ rel }) => relationOf(rel) === "alternate");
  const isPage = ({ type }: WrittenLink): boolean => type === undefined || /html/iu.test(type);
  return [...found.filter(isPage), ...found.filter((link) => !isPage(link))].map(({ href }) => href);
}

/** A title of plain text means its signs: `<b>` in it is no markup. */
function titleOf(title: AtomFeed.Text | undefined): string | undefined {
  const plain = title?.type === "text";
  return plain ? title?.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : title?.value;
}
