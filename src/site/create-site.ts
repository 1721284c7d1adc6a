// Site: a store, a configuration and a clock in, a listener for node:http out; every request goes through here.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Article } from "../terms/article.ts";
import { isStoreAway } from "../newsroom/ports/is-store-away.ts";
import { renderPreview } from "./article/render-preview.ts";
import { standingPath } from "./routes/addresses.ts";
import { type Assets, createAssets } from "./assets/assets.ts";
import { type BeaconReceiver, createBeaconReceiver } from "./beacon/receive-beacon.ts";
import { readClientAddress } from "./delivery/client-address.ts";
import { securityHeaders } from "./delivery/security-headers.ts";
import type { Freshness } from "./delivery/freshness.ts";
import type { StoredPage } from "./delivery/stored-page.ts";
import {
  type PageAnswer,
  type PageAsking,
  type Sending,
  answerPage,
  sendPage,
  sendPlain,
} from "./delivery/send.ts";
import { sharePerTurn } from "./delivery/share-per-turn.ts";
import { TooManyWaiting } from "./delivery/take-turns.ts";
import { sendDataFile } from "./ledger/downloads/send-data-file.ts";
import { type FileShelf, createFileShelf } from "./ledger/downloads/shelf/file-shelf.ts";
import { ledgerFreshness, ledgerHeaders } from "./ledger/ledger-answers.ts";
import { isMachineRoute, machineHeaders } from "./machines/machine-answers.ts";
import type { Route, SearchRoute } from "./routes/route.ts";
import { readRoute } from "./routes/read-route.ts";
import { freshnessOf, methodsOf } from "./routes/routes.ts";
import { sendPicture } from "./media/send-picture.ts";
import type { PictureName } from "../terms/picture.ts";
import { type ReportReceiver, createReportReceiver } from "./reports/receive-report.ts";
import type { Language, SiteOptions } from "./site-config.ts";
import { sendMoved, sendWhereMoved } from "./moved/send-moved.ts";
import { sendApi } from "./api/send-api.ts";
import { type SendCard, createCardSender } from "./cards/send-card.ts";
import { type SitePages, createSitePages } from "./site-pages.ts";

export type Site = {
  /** Answers one request, at once where it can. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined;
  /** The answer to a GET or HEAD of `target` as text, where its page is ready as it is to be sent. */
  answerAtOnce(asking: PageAsking & { readonly target: string }): PageAnswer | undefined;
  /** The page that the article would have, for its desk: see `renderPreview`. */
  renderPreview(article: Article, at: string): Promise<string>;
  /** After this every request is answered 503, so that a server can drain. */
  close(): void;
};

type Rooms = {
  readonly beacons: BeaconReceiver;
  readonly reports: ReportReceiver;
  readonly pages: SitePages;
  readonly assets: Assets;
  readonly options: SiteOptions;
  readonly sendCard: SendCard;
  readonly files: FileShelf;
};
type ReadRoute = Exclude<Route, { kind: "beacon" | "beacon-picture" | "api-request" | "report" }>;

/** What their addresses lead to by themselves is no page. */
const NO_PAGE_KINDS: ReadonlySet<Route["kind"]> = new Set(["missing", "moved"]);

async function sendRoute(sending: Sending, route: ReadRoute, rooms: Rooms): Promise<void> {
  const { pages, assets, options } = rooms;
  if (route.kind === "moved") {
    const isNoPage = readRoute(route.to).kind === "missing";
    if (!(isNoPage && (await sendWhereMoved(sending, rooms)))) sendMoved(sending, 308, route.to);
  } else if (route.kind === "refused") {
    await sendPage(sending, pages.refused(route.language, route.status), "never");
  } else if (route.kind === "asset") {
    const asset = assets.find(route.name);
    const page = asset?.page ?? (await pages.load({ kind: "missing", language: "ja" }));
    await sendPage(sending, page, asset?.freshness ?? "page");
  } else if (route.kind === "media") {
    await sendMedia(sending, route.name, rooms);
  } else if (route.kind === "card") {
    if ((await rooms.sendCard(sending, route)) === "missing")
      await sendPage(sending, await pages.load({ kind: "missing", language: "ja" }), "page");
  } else if (route.kind === "search") {
    await sendSearch(sending, route, rooms);
  } else if (route.kind === "suggest") {
    await sendPage(sending, await pages.suggest(route), "suggestions");
  } else if (route.kind === "ledger") {
    await sendLedger(sending, route, rooms);
  } else if (isMachineRoute(route)) {
    const headers = { ...sending.headers, ...machineHeaders(options.config, route) };
    await sendFound({ ...sending, headers }, await pages.loadMachine(route), rooms, freshnessOf(route.kind));
  } else if (route.kind !== "home" || !hasQuery(sending) || !(await sendWhereMoved(sending, rooms))) {
    // The home page has no query of its own: elsewhere `/?p=123` was an article.
    await sendFound(sending, await pages.load(route, sending.request.url), rooms, "page");
  }
}

const hasQuery = ({ request }: Sending): boolean => request.url?.includes("?") === true;

/** Where no page is, there may be word of where it went. */
async function sendFound(
  sending: Sending,
  page: StoredPage,
  rooms: Rooms,
  freshness: Freshness,
): Promise<void> {
  if (page.status === 404 && (await sendWhereMoved(sending, rooms))) return;
  await sendPage(sending, page, page.status === 200 ? freshness : "page");
}

/** What says more in its head than a page is not sent without reading its address: its target is not kept. */
async function sendLedger(
  sending: Sending,
  route: Extract<ReadRoute, { kind: "ledger" }>,
  rooms: Rooms,
): Promise<void> {
  const { page: asked } = route;
  if (asked.page === "data-file") {
    if ((await sendDataFile(sending, asked, rooms)) === "missing")
      await sendFound(sending, await rooms.pages.load({ kind: "missing", language: "ja" }), rooms, "page");
    return;
  }
  const more = ledgerHeaders(rooms.options.config, route);
  const page = await rooms.pages.load(route, more ? undefined : sending.request.url);
  const headers = page.status === 200 ? { ...sending.headers, ...more } : sending.headers;
  await sendFound({ ...sending, headers }, page, rooms, ledgerFreshness(route.page));
}

async function sendMedia(sending: Sending, name: PictureName, rooms: Rooms): Promise<void> {
  const { pages, options } = rooms;
  const picture = await options.archive.findShownPicture(name);
  if (picture) await sendPicture(sending, picture, (range) => options.archive.readPicture(name, range));
  else await sendFound(sending, await pages.load({ kind: "missing", language: "ja" }), rooms, "page");
}

/** What people look for in vain is told to the desk; not what programs do, or other sites' pages with their readers, nor who does not want to be counted. */
async function sendSearch(sending: Sending, route: SearchRoute, { pages, options }: Rooms): Promise<void> {
  const { page, foundNothing } = await pages.search(route);
  const { asking } = route;
  if (foundNothing && asking.after === undefined && sending.request.method === "GET") {
    const { headers } = sending.request;
    const address = readClientAddress(sending.request, options.config.trustedProxies);
    const isTheirOwn = headers["sec-fetch-site"] !== "cross-site";
    const leftOut = options.counting.findLeftOut({ headers, address });
    if (isTheirOwn && leftOut === undefined) options.onEmptySearch(asking.words, address);
  }
  await sendPage(sending, page, "page");
}

/** Who comes to the form's address without its form is led to the page that has one. */
async function answerReport(sending: Sending, language: Language, { reports }: Rooms): Promise<void> {
  if (sending.request.method === "POST") await reports.receive(sending, language);
  else sendPlain(sending, 303, { location: standingPath(language, "contact") });
}

async function answer(sending: Sending, rooms: Rooms): Promise<void> {
  const { method } = sending.request;
  const route = readRoute(sending.request.url ?? "/");
  if (route.kind === "api-request") {
    await sendApi(sending, route, rooms);
    return;
  }
  const allowed = methodsOf(route.kind);
  if (!allowed.includes(method ?? "")) {
    if (NO_PAGE_KINDS.has(route.kind) && (await sendWhereMoved(sending, rooms))) return;
    const allow = [...allowed, "OPTIONS"].join(", ");
    if (method === "OPTIONS") sendPlain(sending, 204, { allow });
    else sendPlain(sending, 405, { allow, connection: "close" }, `Only ${allow} is answered here.`);
  } else if (route.kind === "beacon") {
    await rooms.beacons.receive(sending);
  } else if (route.kind === "beacon-picture") {
    await rooms.beacons.receivePicture(sending);
  } else if (route.kind === "report") {
    await answerReport(sending, route.language, rooms);
  } else {
    await sendRoute(sending, route, rooms);
  }
}

const isReading = ({ request }: Sending): boolean => request.method === "GET" || request.method === "HEAD";

/** Most requests are for pages that are ready: those need no reading of their address. */
async function answerReady(sending: Sending, { pages }: Rooms): Promise<boolean> {
  const page = isReading(sending) ? await pages.find(sending.request.url ?? "/") : undefined;
  if (page) await sendPage(sending, page, "page");
  return page !== undefined;
}

async function answerFailure(sending: Sending, error: unknown, { pages, options }: Rooms): Promise<void> {
  const { request, response } = sending;
  if (error instanceof TooManyWaiting) {
    sendPlain(
      sending,
      503,
      { "retry-after": "5" },
      "ただいま混み合っています。少し待ってからお試しください。 / Too many requests of this kind at once, please try again shortly.",
    );
    return;
  }
  const target = request.url ?? "";
  options.onError?.(error, { method: request.method ?? "", target });
  const language = target.startsWith("/en") ? "en" : "ja";
  if (response.headersSent) response.destroy();
  else if (isStoreAway(error)) {
    const headers = { ...sending.headers, "retry-after": "5" };
    await sendPage({ ...sending, headers }, pages.away[language], "never");
  } else await sendPage(sending, pages.broken[language], "never");
}

/** Every request asks whether the store has changed; pages and beacons of one turn share the answer. */
function shareChanges({ archive, ...others }: SiteOptions): SiteOptions {
  const readChanges = sharePerTurn(() => archive.readChanges());
  const readChangeNumber = async () => (await readChanges()).change;
  return { ...others, archive: { ...archive, readChanges, readChangeNumber } };
}

export function createSite(given: SiteOptions): Site {
  const files = createFileShelf(given.archive);
  const options = { ...shareChanges(given), ledgerFiles: files };
  const assets = createAssets();
  const pages = createSitePages(options, assets.paths);
  const beacons = createBeaconReceiver(options);
  const reports = createReportReceiver(options, (language) => pages.plainContext(language));
  const sendCard = createCardSender(options);
  const rooms: Rooms = { beacons, reports, assets, pages, options, sendCard, files };
  const headers = securityHeaders(options.config.baseAddress);
  let isClosed = false;

  const handleInTime = async (sending: Sending): Promise<void> => {
    try {
      if (isClosed) sendPlain(sending, 503, { "retry-after": "5", connection: "close" });
      else if (!(await answerReady(sending, rooms))) await answer(sending, rooms);
    } catch (error) {
      await answerFailure(sending, error, rooms);
    }
  };
  const handle: Site["handle"] = (request, response) => {
    const sending: Sending = { request, response, headers };
    const ready = !isClosed && isReading(sending) ? pages.findAtOnce(request.url ?? "/") : undefined;
    return ready ? sendPage(sending, ready, "page") : handleInTime(sending);
  };
  const answerAtOnce: Site["answerAtOnce"] = (asking) => {
    const page = isClosed ? undefined : pages.findAtOnce(asking.target);
    return page && answerPage(asking, page, "page", headers);
  };
  return {
    handle,
    answerAtOnce,
    renderPreview: (article, at) => renderPreview(options, assets.paths, article, at),
    close: () => {
      isClosed = true;
      void files.close();
    },
  };
}
