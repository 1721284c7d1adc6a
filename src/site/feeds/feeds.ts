// Feeds: a feed's route in, its document in the format asked for out, or `missing` where there is nothing to have one of.

import { readSearchWords } from "../../search/read-search-words.ts";
import { cursorOf, feedPath, searchFeedPath, searchPath, subjectPath } from "../routes/addresses.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import type { FeedFormat, FeedRoute, SearchFeedRoute } from "../routes/route.ts";
import { areDaysReversed, toFilters, writeSearchAsking } from "../search/search-asking.ts";
import type { SiteOptions } from "../site-config.ts";
import { atom } from "./atom.ts";
import { createFeedEntries } from "./feed-entries.ts";
import { feedUrn } from "./feed-identity.ts";
import { describeSubject, isToldToHubs } from "./feed-subject.ts";
import { FEED_LENGTH, type Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
};

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = { atom, rss, json: jsonFeed };

/** In the format asked for. */
export function writeFeed(feed: Feed, format: FeedFormat): Rendered {
  return { status: 200, type: `${FEED_TYPES[format]}; charset=utf-8`, body: WRITERS[format](feed) };
}

export type FeedRenderer = {
  render(route: FeedRoute): Promise<Rendered | "missing">;
  renderSearch(route: SearchFeedRoute): Promise<Rendered | "missing">;
};

export function createFeedRenderer(options: SiteOptions): FeedRenderer {
  const { archive, config } = options;
  const readEntries = createFeedEntries(options);

  return {
    async render({ subject, language, format, before }) {
      const described = await describeSubject(archive, config, subject, language);
      if (described === "missing") return "missing";
      const { before: end, ...asked } = described.query;
      const from = before && (!end || before.publishedAt < end.publishedAt) ? before : end;
      const found = await archive.listCards({
        ...asked,
        ...(from && { before: from }),
        limit: FEED_LENGTH + 1,
      });
      const cards = found.slice(0, FEED_LENGTH);
      const last = found.length > FEED_LENGTH ? cards.at(-1) : undefined;
      const self = before && cursorOf(before);
      const feed: Feed = {
        config,
        language,
        id: feedUrn(config.identity, described.name),
        ...(described.title !== undefined && { subject: described.title }),
        page: subjectPath(language, subject),
        self: (other) => feedPath(language, subject, other, self),
        ...(self !== undefined && { first: (other) => feedPath(language, subject, other) }),
        ...(config.hub !== undefined && !before && isToldToHubs(subject) && { hub: config.hub }),
        ...(last &&
          !config.isCopy && { next: (other) => feedPath(language, subject, other, cursorOf(last)) }),
        entries: await readEntries(cards, language),
      };
      return writeFeed(feed, format);
    },

    /** The newest that a search finds, however the page of it is ordered; a search that cannot be made has none. */
    async renderSearch({ asking, format }) {
      const read = readSearchWords(asking.words);
      if (!read.ok || areDaysReversed(asking)) return "missing";
      const question = { ...read.value, ...toFilters(asking), order: "newest", limit: FEED_LENGTH } as const;
      const { cards } = await archive.search(question);
      const { after: _after, ...asked } = asking;
      const feed: Feed = {
        config,
        language: "ja",
        id: feedUrn(config.identity, `search${writeSearchAsking({ ...asked, order: "newest" })}`),
        subject: asking.words,
        page: searchPath("ja", asking),
        self: (other) => searchFeedPath(asking, other),
        entries: await readEntries(cards, "ja"),
      };
      return writeFeed(feed, format);
    },
  };
}
