// Find page: an address of the site in, what it answers there by itself out, whatever redirects say.

import { createAssets } from "../assets/assets.ts";
import type { Route } from "../routes/route.ts";
import { readRoute } from "../routes/read-route.ts";
import type { SiteOptions } from "../site-config.ts";
import { createSitePages } from "../site-pages.ts";

/** `own`: no page, but an address that is for what programs or forms send, or that is refused; no redirect is asked for there. */
export type StandingThere = "page" | "nothing" | "own" | { readonly leadsTo: string };

/** Gives what stands at a path with its query. Pages are rendered for it, and kept nowhere. */
export function createPageFinder(options: SiteOptions): (target: string) => Promise<StandingThere> {
  const pages = createSitePages(options, createAssets().paths);
  const isShown = ({ status }: { readonly status: number }): "page" | "nothing" =>
    status === 404 ? "nothing" : "page";

  const findBehind = (to: string): StandingThere =>
    readRoute(to).kind === "missing" ? "nothing" : { leadsTo: to };

  return async (target) => {
    const route: Route = readRoute(target);
    switch (route.kind) {
      case "moved":
        return findBehind(route.to);
      case "media":
        return (await options.archive.findShownPicture(route.name)) ? "page" : "nothing";
      case "search":
      case "api-request":
        return "page";
      case "suggest":
      case "asset":
      case "card":
      case "beacon":
      case "beacon-picture":
      case "report":
      case "refused":
        return "own";
      case "feed":
      case "search-feed":
      case "sitemap":
      case "sitemap-articles":
      case "sitemap-pages":
      case "sitemap-terms":
      case "sitemap-ledger":
      case "sitemap-news":
      case "robots":
      case "llms":
      case "security":
        return isShown(await pages.loadMachine(route));
      case "home":
      case "section":
      case "article":
      case "series":
      case "term":
      case "date":
      case "ranking":
      case "ranking-block":
      case "counting":
      case "api":
      case "standing":
      case "ledger":
      case "missing":
        return isShown(await pages.load(route));
    }
  };
}
