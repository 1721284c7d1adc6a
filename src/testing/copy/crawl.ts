// Crawl: addresses to begin with and what is found at one in, every address of the site that links lead to out, each asked for once.

import type { Answer } from "../serving/ask-at.ts";

const unescape = (text: string): string => text.replaceAll("&amp;", "&").replaceAll("&#39;", "'");

/** Addresses of ours in HTML and in sitemaps: paths with queries. */
function linksOf({ headers, text }: Answer): readonly string[] {
  const type = headers["content-type"] ?? "";
  const pattern = type.startsWith("text/html")
    ? /\s(?:href|src)="(\/[^"/][^"#]*)/g
    : /<loc>https:\/\/news\.example(\/[^<]*)<\/loc>/g;
  return [...text.matchAll(pattern)].map(([, path = ""]) => unescape(path));
}

export async function crawl(
  roots: readonly string[],
  visit: (target: string) => Promise<Answer>,
): Promise<ReadonlySet<string>> {
  const seen = new Set(roots);
  const waiting = [...roots];
  for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
    for (const link of linksOf(await visit(target))) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  return seen;
}
