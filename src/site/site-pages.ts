// Site pages: a route in, its page ready to send out; rendered once per change of the store or the rankings.

import type { Api, ApiRooms } from "./api/create-api.ts";
import type { AssetPaths } from "./pages/page-context.ts";
import { type PageContext, pageContext } from "./pages/page-context.ts";
import { brokenPage, gonePage, refusedPage } from "./pages/notices.ts";
import { type Rendered, type State, createPageCache } from "./delivery/page-cache.ts";
import { type StoredPage, storePage } from "./delivery/stored-page.ts";
import { createTurns } from "./delivery/take-turns.ts";
import { blockVersion } from "./ranking/block-version.ts";
import { type Edition, createEditions } from "./editions.ts";
import { firstRightFor } from "./publications.ts";
import { isWithoutEnd } from "./ledger/routes.ts";
import { isToldToHubs } from "./feeds/feed-subject.ts";
import { createMachineRenderer } from "./machines/render-machine.ts";
import { findArticles } from "./search/find-articles.ts";
import { type SearchAsking, toFilters } from "./search/search-asking.ts";
import { renderSuggestions, suggest } from "./search/suggest.ts";
import { searchPage } from "./search/search-page.ts";
import { renderedPage } from "./pages/rendered-page.ts";
import { renderMissing, renderPage } from "./render-page.ts";
import type { MachineRoute, PageRoute, SearchRoute, SuggestRoute } from "./routes/route.ts";
import { dayOf } from "../readership/day-of.ts";
import type { Language, SiteOptions } from "./site-config.ts";
import { createTargets } from "./delivery/targets.ts";

export type SitePages = {
  /** The page that was last loaded for this very target, if it is still right as it is. */
  find(target: string): Promise<StoredPage | undefined>;
  /** The same without waiting, for all but the first who ask in a turn of the event loop. */
  findAtOnce(target: string): StoredPage | undefined;
  load(route: PageRoute, target?: string): Promise<StoredPage>;
  loadMachine(route: MachineRoute): Promise<StoredPage>;
  /** Of whatever address that a page had elsewhere and that leads nowhere. */
  loadGone(language: Language): Promise<StoredPage>;
  /** Loaded when it is asked for the first time. */
  loadApi(): Promise<Api>;
  /** `foundNothing`: it was looked for everywhere, and there is none. Rejects with `TooManyWaiting`, and so do feeds of searches. */
  search(route: SearchRoute): Promise<{ readonly page: StoredPage; readonly foundNothing: boolean }>;
  /** Waits for no search: names are in memory. */
  suggest(route: SuggestRoute): Promise<StoredPage>;
  /** Needs no store: it is shown when the store fails. */
  readonly broken: Readonly<Record<Language, StoredPage>>;
  /** While the store cannot be reached. */
  readonly away: Readonly<Record<Language, StoredPage>>;
  refused(language: Language, status: number): StoredPage;
  /** For pages that are made for one request. */
  plainContext(language: Language): PageContext;
};

const DEFAULT_CACHE_BYTES = 32 * 1024 * 1024;
/** Beside the one at work. A store answers one question after another, and pages ask it, too. */
const MOST_SEARCHES_WAITING = 30;

/** Wrong addresses are without number, so nothing is kept under them: they share one page. */
class MissingPage extends Error {}

function orThrow(rendered: Rendered | "missing"): Rendered {
  if (rendered === "missing") throw new MissingPage();
  return rendered;
}

/**
 * Of cursors there is no end, and whoever makes some up must not push out the pages that everybody asks for: what begins
 * behind one is rendered for who asks, and kept nowhere.
 */
const beginsLater = (route: PageRoute): boolean => "before" in route && route.before !== undefined;

/** Few pages, and what they are asked for is the newest minute. */
const RANKING_KINDS: ReadonlySet<PageRoute["kind"]> = new Set(["ranking", "ranking-block"]);

/** Pages of the ledger, and of people, whose careers are in it. */
const LEDGER_KINDS: ReadonlySet<PageRoute["kind"]> = new Set(["ledger", "term"]);

/** What the page is never older than. The rest of the site is as it was, whatever changes in the ledger. */
const changeOf = (route: PageRoute, { change, ledger }: Edition): number =>
  LEDGER_KINDS.has(route.kind) ? ledger : change;

/**
 * The page of an article is never older than a change of it, and shows nothing of what was withdrawn; that there are newer
 * neighbours and related articles, and what became of what it undertakes, it may learn a moment later, so that an article
 * published while thousands read does not make each of them wait. Lists, feeds and rankings are never older than any change.
 */
function mayLagFrom(route: PageRoute, edition: Edition): number | undefined {
  if (RANKING_KINDS.has(route.kind)) return undefined;
  return route.kind === "article" ? firstRightFor(route.id, edition.publications) : changeOf(route, edition);
}

/** Everything of the request that changes what a page shows, and nothing else. */
const keyOf = (route: PageRoute | MachineRoute): string => JSON.stringify(route);

/** Then the words may well stand elsewhere. */
const isNarrowed = (asking: SearchAsking): boolean => Object.keys(toFilters(asking)).length > 0;

/** As many as there are numbers of articles: with each its own, such pages would push out those that are read. */
const isOfOneReader = (route: PageRoute): boolean => route.kind === "standing" && route.about !== undefined;

const isPageKeptNowhere = (route: PageRoute): boolean =>
  beginsLater(route) || isOfOneReader(route) || (route.kind === "ledger" && isWithoutEnd(route.page));

/**
 * What may be asked for without end (of people there are tens of thousands), is large, or is right for this very moment only is kept nowhere: it would push out
 * the pages that are asked for. One is made at a time.
 */
function isKeptNowhere(route: MachineRoute): boolean {
  if (route.kind === "feed") return route.before !== undefined || !isToldToHubs(route.subject);
  return ["search-feed", "sitemap-articles", "sitemap-terms", "sitemap-ledger", "sitemap-news"].includes(
    route.kind,
  );
}

function createLoaders(
  options: SiteOptions,
  paths: AssetPaths,
): Pick<SitePages, "find" | "findAtOnce" | "load" | "loadMachine" | "loadGone" | "loadApi" | "search"> {
  const { archive, config, now, counting } = options;
  const cache = createPageCache(config.cacheBytes ?? DEFAULT_CACHE_BYTES);
  const takeTurn = createTurns(MOST_SEARCHES_WAITING);
  // However many search, crawlers find the sitemap.
  const takeMachineTurn = createTurns(MOST_SEARCHES_WAITING);
  const renderMachine = createMachineRenderer(options);
  const editions = createEditions(options);
  const targets = createTargets();

  /** What a page shows of rankings and of the time: ranking pages all numbers and the minute, pages with a token its day, those of the ledger the day alone. */
  const besideOf = (route: PageRoute, { rankings, ledger }: Edition): string => {
    if (route.kind === "ranking") return `${rankings.version} ${rankings.asOf}`;
    const hasToken = route.kind === "article" || (route.kind === "standing" && route.name === "contact");
    if (route.kind === "ledger") return dayOf(now());
    const day = hasToken ? counting.tokens.dayOf(now()) : "";
    return `${blockVersion(rankings)} ${day} ${route.kind === "article" ? ledger : ""}`;
  };
  const stateOf = (
    edition: Edition,
    shows: Pick<State, "beside" | "mayLagFrom"> & Partial<State>,
  ): State => ({
    edition,
    change: edition.change,
    minute: edition.minute,
    ...shows,
  });

  const load: SitePages["load"] = async (route, target) => {
    const edition = await editions.load();
    const { rankings } = edition;
    const context = pageContext(config, route.language, paths, rankings);
    const state = stateOf(edition, {
      change: changeOf(route, edition),
      beside: besideOf(route, edition),
      mayLagFrom: mayLagFrom(route, edition),
    });
    // The same page for all of them, so in the same state, whatever was looked for.
    const missing = (): Promise<StoredPage> =>
      cache.load(
        `404 ${route.language}`,
        stateOf(edition, { beside: blockVersion(rankings), mayLagFrom: edition.change }),
        () => renderMissing(archive, context),
      );
    if (route.kind === "missing") return missing();
    const key = keyOf(route);
    const render = async (): Promise<Rendered> => orThrow(await renderPage(options, context, route));
    try {
      if (isPageKeptNowhere(route)) return storePage(await render());
      const page = await cache.load(key, state, render);
      if (target !== undefined && page.status === 200) targets.keep(target, key);
      return page;
    } catch (error) {
      if (error instanceof MissingPage) return missing();
      throw error;
    }
  };
  const find: SitePages["find"] = async (target) => {
    const key = targets.find(target);
    return key === undefined ? undefined : cache.find(key, await editions.load());
  };
  const findAtOnce: SitePages["findAtOnce"] = (target) => {
    const edition = editions.ofThisTurn();
    if (!edition) return undefined;
    const key = targets.find(target);
    return key === undefined ? undefined : cache.find(key, edition);
  };

  const loadGone = async (language: Language): Promise<StoredPage> => {
    const edition = await editions.load();
    const { rankings } = edition;
    const render = async (): Promise<Rendered> =>
      renderedPage(gonePage(pageContext(config, language, paths, rankings)), 410);
    const state = stateOf(edition, { beside: blockVersion(rankings), mayLagFrom: edition.change });
    return cache.load(`410 ${language}`, state, render);
  };

  const loadMachine = async (route: MachineRoute): Promise<StoredPage> => {
    const render = async (): Promise<Rendered> => orThrow(await renderMachine(route));
    const turn = route.kind === "search-feed" ? takeTurn : takeMachineTurn;
    // The only one that shows the time.
    const month = route.kind === "security" ? new Date(now()).toISOString().slice(0, 7) : "";
    const keep = async (): Promise<StoredPage> => {
      const edition = await editions.load();
      // The index has the months of the ledger.
      const change = route.kind === "sitemap" ? edition.ledger : edition.change;
      return cache.load(
        keyOf(route),
        stateOf(edition, { change, beside: month, mayLagFrom: undefined }),
        render,
      );
    };
    const made = isKeptNowhere(route) ? turn(render).then((document) => storePage(document)) : keep();
    return made.catch((error: unknown) => {
      if (error instanceof MissingPage) return load({ kind: "missing", language: "ja" });
      throw error;
    });
  };
  /** Kept nowhere: what may be looked for is without number, and would push out the pages that are asked for. */
  const search: SitePages["search"] = async ({ asking, language }) => {
    const { rankings } = await editions.load();
    const find = async (what: SearchAsking) => findArticles(archive, what, await options.findKnowledge?.());
    const found = asking.words === "" ? undefined : await takeTurn(() => find(asking));
    const page = searchPage(pageContext(config, language, paths, rankings), asking, found);
    return {
      page: storePage(renderedPage(page)),
      foundNothing: found?.ok === true && found.value.hits.length === 0 && !isNarrowed(asking),
    };
  };
  let api: Promise<Api> | undefined;
  const keepOfApi: ApiRooms["keep"] = async (key, shows, render) => {
    const edition = await editions.load();
    const { version, asOf } = edition.rankings;
    const beside = shows === "rankings" ? `${version} ${asOf}` : "";
    return cache.load(key, stateOf(edition, { beside, mayLagFrom: undefined }), render);
  };
  const loadApi: SitePages["loadApi"] = () =>
    (api ??= import("./api/create-api.ts").then(({ createApi }) =>
      createApi({ options, keep: keepOfApi, takeTurn }),
    ));
  return { find, findAtOnce, load, loadMachine, loadGone, loadApi, search };
}

export function createSitePages(options: SiteOptions, paths: AssetPaths): SitePages {
  const plain = (language: Language) => pageContext(options.config, language, paths);
  const broken = (language: Language, status: 500 | 503): StoredPage =>
    storePage(renderedPage(brokenPage(plain(language), status), status));
  const suggestNames: SitePages["suggest"] = async ({ words, language }) => {
    const knowledge = await options.findKnowledge?.();
    return storePage(renderSuggestions(knowledge ? suggest(knowledge, words, language) : []));
  };
  return {
    ...createLoaders(options, paths),
    suggest: suggestNames,
    broken: { ja: broken("ja", 500), en: broken("en", 500) },
    away: { ja: broken("ja", 503), en: broken("en", 503) },
    plainContext: plain,
    refused: (language, status) => storePage(renderedPage(refusedPage(plain(language), status), status)),
  };
}
