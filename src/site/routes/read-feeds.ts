// Reading of feeds: an address that ends in `feed.atom`, `feed.rss` or `feed.json` → the feed that it names, or nothing.

import type { FeedSubject } from "../feeds/feed-subject.ts";
import { readSearchAsking } from "../search/search-asking.ts";
import { readArchiveDate } from "../terms/archive-date.ts";
import { nameOfStep } from "./addresses.ts";
import type { Asked } from "./asked.ts";
import { readCursor, readTerm } from "./read-pages.ts";
import { FEED_FORMATS, type FeedFormat, type FeedRoute, type SearchFeedRoute } from "./route.ts";

function formatOf({ steps }: Asked): FeedFormat | undefined {
  return FEED_FORMATS.find((known) => `feed.${known}` === steps.at(-1));
}

function readSubject(room: string, name: string): FeedSubject | undefined {
  if (room === "section") return { kind: "section", slug: name };
  if (room === "series") return { kind: "series", series: nameOfStep(name) };
  if (room === "date") return readArchiveDate(name) && { kind: "date", date: name };
  const term = readTerm(room, name);
  return term && { kind: "term", term };
}

export function readFeed(asked: Asked): FeedRoute | undefined {
  const format = formatOf(asked);
  const [room = "", name = ""] = asked.steps;
  const subject = asked.steps.length === 1 ? ({ kind: "all" } as const) : readSubject(room, name);
  if (format === undefined || subject === undefined) return undefined;
  return { kind: "feed", format, language: asked.language, subject, ...readCursor(asked) };
}

/** In one language only: what is found is the same in all. */
export function readSearchFeed(asked: Asked): SearchFeedRoute | undefined {
  const format = formatOf(asked);
  if (format === undefined || asked.language !== "ja") return undefined;
  return { kind: "search-feed", format, asking: readSearchAsking(new URLSearchParams(asked.search)) };
}
