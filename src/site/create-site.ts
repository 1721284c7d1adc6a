// Site: a store, a configuration and a clock in, a listener for node:http out; every page goes through here.

import type { IncomingMessage, ServerResponse } from "node:http";
import { createAssets } from "./assets.ts";
import { receiveBeacon } from "./beacon/receive-beacon.ts";
import { type Rendered, type StoredPage, createPageCache, storePage } from "./delivery/page-cache.ts";
import { securityHeaders } from "./delivery/security-headers.ts";
import { type Sending, sendPage, sendPlain } from "./delivery/send.ts";
import { pageContext } from "./pages/page-context.ts";
import { brokenPage, refusedPage } from "./pages/notices.ts";
import { createRankingsReader } from "./rankings-view.ts";
import { renderMachineRoute } from "./render-machine.ts";
import { renderMissing, renderPage, renderedPage } from "./render-page.ts";
import { type MachineRoute, type PageRoute, type Route, readRoute } from "./routes.ts";
import type { Language, SiteOptions } from "./site-config.ts";

export type Site = {
  /** Answers one request; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** After this every request is answered 503, so that a server can drain. */
  close(): void;
};

const DEFAULT_CACHE_BYTES = 32 * 1024 * 1024;
const HOUR_MS = 3_600_000;

type Pages = {
  load(route: PageRoute): Promise<StoredPage>;
  loadMachine(route: MachineRoute): Promise<StoredPage>;
  /** Needs no store: it is shown when the store fails. */
  readonly broken: Readonly<Record<Language, StoredPage>>;
  refused(language: Language, status: number): StoredPage;
};

class MissingPage extends Error {}

/** A page's key: everything of the request that changes what it shows, and nothing else. */
function keyOf(route: PageRoute | MachineRoute): string {
  return JSON.stringify(route);
}

function createPages(options: SiteOptions, assets: ReturnType<typeof createAssets>): Pages {
  const { archive, config, now } = options;
  const cache = createPageCache(config.cacheBytes ?? DEFAULT_CACHE_BYTES);
  const rankingsReader = createRankingsReader(archive, now);

  /** Wrong addresses are without number, so nothing is kept under them: they share one page. */
  const orThrow = (rendered: Rendered | "missing"): Rendered => {
    if (rendered === "missing") throw new MissingPage();
    return rendered;
  };
  const load = async (route: PageRoute): Promise<StoredPage> => {
    const change = await archive.readChangeNumber();
    const rankings = await rankingsReader.load(change);
    const context = pageContext(config, route.language, assets.paths, rankings);
    const version = `${change} ${rankings.version}${route.kind === "ranking" ? ` ${rankings.asOf}` : ""}`;
    const missing = (): Promise<StoredPage> =>
      cache.load(`404 ${route.language}`, version, () => renderMissing(archive, context));
    if (route.kind === "missing") return missing();
    try {
      return await cache.load(keyOf(route), version, async () => orThrow(await renderPage(archive, context, route)));
    } catch (error) {
      if (error instanceof MissingPage) return missing();
      throw error;
    }
  };
  const loadMachine = async (route: MachineRoute): Promise<StoredPage> => {
    const hour = route.kind === "sitemap-news" ? Math.floor(now() / HOUR_MS) : 0;
    const version = `${await archive.readChangeNumber()} ${hour}`;
    try {
      return await cache.load(keyOf(route), version, async () => orThrow(await renderMachineRoute(options, route)));
    } catch (error) {
      if (error instanceof MissingPage) return load({ kind: "missing", language: "ja" });
      throw error;
    }
  };
  const plain = (language: Language) => pageContext(config, language, assets.paths);
  const broken = (language: Language): StoredPage => storePage(renderedPage(brokenPage(plain(language)), 500));
  const refused = (language: Language, status: number): StoredPage =>
    storePage(renderedPage(refusedPage(plain(language), status), status));
  return { load, loadMachine, broken: { ja: broken("ja"), en: broken("en") }, refused };
}

const isPageRoute = (route: Route): route is PageRoute => "language" in route && route.kind !== "refused";

async function answer(
  sending: Sending,
  route: Route,
  options: SiteOptions,
  pages: Pages,
  assets: ReturnType<typeof createAssets>,
): Promise<void> {
  const { method } = sending.request;
  if (route.kind === "beacon") {
    if (method === "POST") await receiveBeacon(sending, options);
    else sendPlain(sending, 405, { allow: "POST" }, "Only POST is answered here.");
    return;
  }
  if (method !== "GET" && method !== "HEAD") {
    sendPlain(sending, 405, { allow: "GET, HEAD", connection: "close" }, "Only GET and HEAD are answered here.");
    return;
  }
  if (isPageRoute(route)) {
    const page = await pages.load(route);
    await sendPage(sending, page, "page");
    return;
  }
  switch (route.kind) {
    case "asset": {
      const asset = assets.find(route.name);
      if (asset) await sendPage(sending, asset.page, asset.freshness);
      else await sendPage(sending, await pages.load({ kind: "missing", language: "ja" }), "page");
      return;
    }
    case "moved":
      sendPlain(sending, 308, { location: route.to, "cache-control": "public, max-age=3600" });
      return;
    case "refused":
      await sendPage(sending, pages.refused(route.language, route.status), "never");
      return;
    default:
      await sendPage({ ...sending, headers: { ...sending.headers, "access-control-allow-origin": "*" } }, await pages.loadMachine(route), "page");
  }
}

export function createSite(options: SiteOptions): Site {
  const assets = createAssets();
  const pages = createPages(options, assets);
  const headers = securityHeaders(options.config.baseAddress);
  let isClosed = false;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sending: Sending = { request, response, headers };
    const target = request.url ?? "/";
    try {
      if (isClosed) {
        sendPlain(sending, 503, { "retry-after": "5", connection: "close" });
        return;
      }
      await answer(sending, readRoute(target), options, pages, assets);
    } catch (error) {
      options.onError?.(error, { method: request.method ?? "", target });
      const language = target.startsWith("/en") ? "en" : "ja";
      if (response.headersSent) response.destroy();
      else await sendPage(sending, pages.broken[language], "never");
    }
  };
  return {
    handle,
    close: () => {
      isClosed = true;
    },
  };
}
