// Freshness: the kinds of answers in, how long browsers and shared caches may keep each out (RFC 9111, RFC 5861).

/**
 * `page`: always asked for anew by browsers (cheap, by ETag); a shared cache may keep it ten seconds and show it for a
 * minute more while it asks. `feed`: readers ask each ten minutes or more, and a hub that was told of a change must not
 * be given what was before it. `sitemap`: crawlers come by the hour. `asset`: its name changes
 * with its content. `suggestions`: names, which a reader who types and deletes asks for again and again.
 */
export type Freshness = "page" | "feed" | "sitemap" | "asset" | "suggestions" | "never";

const FEED_KEPT_SECONDS = 10;
const FEED_SHOWN_MORE_SECONDS = 10;
/** After a change a shared cache may give out the feed from before it for so long. */
export const FEED_STALE_SECONDS = FEED_KEPT_SECONDS + FEED_SHOWN_MORE_SECONDS;

export const CACHE_CONTROL: Readonly<Record<Freshness, string>> = {
  page: "public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=600",
  feed: `public, max-age=0, s-maxage=${FEED_KEPT_SECONDS}, stale-while-revalidate=${FEED_SHOWN_MORE_SECONDS}, stale-if-error=86400`,
  sitemap: "public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400",
  asset: "public, max-age=31536000, immutable",
  suggestions: "public, max-age=60, s-maxage=60",
  never: "no-store",
};
