// Takes what was parsed of an RSS or RDF feed, gives it as WrittenFeed.

import type { RdfFeed, RssFeed } from "feedsmith";
import { linkOf, minutesOfPeriod, readPaging, type WrittenFeed } from "./written-feed.ts";
import type { WrittenItem } from "./written-item.ts";

export function writeRss(feed: RssFeed.Feed<string>): WrittenFeed {
  const period = minutesOfPeriod(feed.sy?.updatePeriod, feed.sy?.updateFrequency);
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    ttlMinutes: feed.ttl ?? period,
    ...readPaging(feed.atom?.links),
    items: feed.items?.map(writeRssItem) ?? [],
  };
}

function writeRssItem(item: RssFeed.Item<string>): WrittenItem {
  const guid = item.guid?.value;
  // A guid is the entry's address unless it says that it is none; many say nothing and are none.
  const permanent =
    item.guid?.isPermaLink === false || guid === undefined || !/^https?:/iu.test(guid) ? undefined : guid;
  return {
    guid,
    addresses: [item.link, linkOf(item.atom?.links, "alternate"), permanent],
    title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
    dates: [item.pubDate, ...datesOf(item), item.atom?.published, item.atom?.updated],
    content:
      item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0] ?? item.atom?.content?.value,
    contentBase: item.xml?.base,
    enclosures: item.enclosures?.map(({ url, type }) => ({ address: url, type })) ?? [],
  };
}

export function writeRdf(feed: RdfFeed.Feed<string>): WrittenFeed {
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    ttlMinutes: minutesOfPeriod(feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    ...readPaging(feed.atom?.links),
    items: feed.items?.map(writeRdfItem) ?? [],
  };
}

function writeRdfItem(item: RdfFeed.Item<string>): WrittenItem {
  const about = item.rdf?.about;
  return {
    guid: about,
    addresses: [item.link, about],
    title: item.title ?? item.dc?.titles?.[0],
    dates: [...datesOf(item), item.atom?.published, item.atom?.updated],
    content: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
    contentBase: item.xml?.base,
    enclosures: [],
  };
}

type Dated = Pick<RdfFeed.Item<string>, "dc" | "dcterms">;

/** Issued before changed: what is asked is when it was announced. */
function datesOf({ dc, dcterms }: Dated): readonly (string | undefined)[] {
  return [
    dc?.dates?.[0],
    dcterms?.issued?.[0],
    dcterms?.available?.[0],
    dcterms?.created?.[0],
    dcterms?.modified?.[0],
  ];
}
