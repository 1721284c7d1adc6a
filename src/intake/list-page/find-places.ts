// findPlaces: takes the bytes of a page, gives the feeds that its head names and the pages of announcements that its links lead to.

import { Parser } from "htmlparser2";
import { type Result, success } from "../../terms/result.ts";
import { decodeBytes } from "../charset/decode-bytes.ts";
import { baseAddress } from "../html/base-address.ts";
import { parseHtml } from "../html/parse-html.ts";
import type { IntakeError } from "../intake-error.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import { tidyWords } from "./link-words.ts";
import { streamPage } from "./page-stream.ts";

export type NamedPlace = { readonly address: string; readonly title: string };

export type FoundPlaces = {
  readonly title?: string;
  readonly feeds: readonly NamedPlace[];
  /** On the same host; the likeliest first. */
  readonly pages: readonly NamedPlace[];
};

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)\b/i;
const FEED_LINK = /(?:\.rdf|\.rss|rss\.xml|atom\.xml|feed\.xml|\/feed\/?|\/rss\/?|feed\.json)$/i;
const MOST_PLACES = 20;
/** No head has more; what the parser takes for an element grows with those that are open around it. */
const MOST_IN_HEAD = 2_000;

/** How likely a page of announcements stands behind such words, and behind such an address. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/報道発表|プレスリリース|発表資料|報道資料|press\s?releases?|news\s?releases?/i, 4],
  [/お知らせ|新着|ニュース|会見|記者発表|announcements?|\bnews\b|\breleases?\b|what's new|statements?/i, 2],
  [/広報|報道|\bpress\b|\bmedia\b|公表|動向/i, 1],
];
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/\/(?:press|houdou|hodo|kisha|release|releases)\b/i, 2],
  [/\/(?:news|info|oshirase|whatsnew|topics|kaiken)\b/i, 1],
];

export async function findPlaces(
  bytes: Uint8Array,
  { address, contentType }: { readonly address: string; readonly contentType?: string },
): Promise<Result<FoundPlaces, IntakeError>> {
  const { text } = await decodeBytes(bytes, contentType);
  const tree = parseHtml(text, address, DEFAULT_LIMITS);
  if (!tree.ok) return tree;
  const { head } = tree.value;
  const base = baseAddress(head.base, address);
  const stream = streamPage(tree.value);
  const host = URL.parse(base)?.host;
  const feeds = new Map(feedsInHead(text, base).map((feed) => [feed.address, feed]));
  const pages = new Map<string, NamedPlace & { readonly weight: number }>();
  for (const { href, span } of stream.links) {
    const url = URL.parse(href, base);
    if (url === null || !/^https?:$/.test(url.protocol)) continue;
    url.hash = "";
    const title = tidyWords(stream.text.slice(...span)).slice(0, 100);
    const place = { address: url.href, title };
    if (FEED_LINK.test(url.pathname)) feeds.set(url.href, feeds.get(url.href) ?? place);
    else if (url.host === host) keepLikelier(pages, place, weigh(title, url));
  }
  return success({
    ...(head.title !== undefined && { title: head.title }),
    feeds: [...feeds.values()].slice(0, MOST_PLACES),
    pages: [...pages.values()]
      .filter((page) => page.weight > 1 && page.address !== address)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_PLACES)
      .map(({ address: each, title }) => ({ address: each, title })),
  });
}

function keepLikelier(
  pages: Map<string, NamedPlace & { readonly weight: number }>,
  place: NamedPlace,
  weight: number,
): void {
  if ((pages.get(place.address)?.weight ?? 0) < weight) pages.set(place.address, { ...place, weight });
}

/** One announcement has a long title and an address with its number or day: it is no list. */
function weigh(title: string, url: URL): number {
  const firstOf = (table: typeof WORDS, words: string): number =>
    table.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
  if (/\.(?:pdf|jpe?g|png|zip|xlsx?|docx?|mp4)$/i.test(url.pathname)) return 0;
  const single = title.length > 24 || /\d{3,}[a-z_]*\.html?$/i.test(url.pathname) ? 2 : 0;
  return firstOf(WORDS, title) + firstOf(STEPS, url.pathname) - single;
}

function feedsInHead(html: string, base: string): readonly NamedPlace[] {
  const feeds: NamedPlace[] = [];
  let elements = 0;
  const parser = new Parser({
    onopentag(name, { rel, type, href, title }) {
      if (name === "body" || (elements += 1) > MOST_IN_HEAD) parser.pause();
      if (name !== "link" || href === undefined || feeds.length >= MOST_PLACES) return;
      if (!/\balternate\b/i.test(rel ?? "") || !FEED_TYPE.test(type ?? "")) return;
      const url = URL.parse(href.trim(), base);
      if (url !== null && /^https?:$/.test(url.protocol))
        feeds.push({ address: url.href, title: title?.trim() ?? "" });
    },
  });
  parser.write(html);
  return feeds;
}
