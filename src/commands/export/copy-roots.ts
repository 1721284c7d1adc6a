// Copy roots: the addresses of the site that everything else is found from, and those that nothing links to.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { articlePath, homePath } from "../../site/routes/addresses.ts";
import { readRoute } from "../../site/routes/read-route.ts";
import { LANGUAGES } from "../../site/site-config.ts";

const STANDING = ["/robots.txt", "/sitemap.xml", "/favicon.svg", "/llms.txt"];
const REDIRECTS_AT_ONCE = 1_000;

export type RedirectLine = { readonly from: string; readonly to?: string };

/** In pages, so that a million of an earlier site are never in memory at once. */
async function* readRedirects(archive: Archive): AsyncGenerator<RedirectLine> {
  let after: string | undefined;
  for (;;) {
    const page = await archive.listRedirects({
      limit: REDIRECTS_AT_ONCE,
      ...(after !== undefined && { after }),
    });
    yield* page;
    after = page.at(-1)?.from;
    if (page.length < REDIRECTS_AT_ONCE) return;
  }
}

/** Files that hosts read for themselves. */
const OF_HOSTS = /^\/(?:_headers|_redirects|_worker\.js|\.nojekyll|404\.html)(?:\/|$)/i;

/**
 * No server of files tells an address with a query from the one without. Where a page of ours stands it comes first,
 * which hosts would not know; and an asterisk or a colon would be a pattern to them, for addresses without number.
 */
function isOfPlainFiles({ from }: RedirectLine): boolean {
  return !/[\s?*:]/.test(from) && !OF_HOSTS.test(from) && readRoute(from).kind === "missing";
}

/** Those that a copy can hold. */
export async function* readPlainRedirects(archive: Archive): AsyncGenerator<RedirectLine> {
  for await (const redirect of readRedirects(archive)) if (isOfPlainFiles(redirect)) yield redirect;
}

/** Articles are found by the sitemap; that one was withdrawn is told at its address as well. */
export async function* copyRoots(archive: Archive): AsyncGenerator<string> {
  for (const language of LANGUAGES) yield homePath(language);
  yield* STANDING;
  for await (const { id, state } of archive.readArticles()) {
    if (state.kind === "withdrawn") for (const language of LANGUAGES) yield articlePath(language, id);
  }
  for await (const { from } of readPlainRedirects(archive)) yield from;
}
