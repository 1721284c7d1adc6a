// Rendering: a page's route in, the page out, or `missing` where the archive has nothing to show there.

import { isShown } from "../newsroom/is-shown.ts";
import type { Rendered } from "./delivery/page-cache.ts";
import { articlePage } from "./article/article-page.ts";
import type { PublishedArticle } from "./article/article-head.ts";
import { countingPage } from "./counting/counting-page.ts";
import { readAgreed } from "./ledger/parts/agreed-block.ts";
import { renderLedger } from "./ledger/render-ledger.ts";
import { homePage } from "./pages/home.ts";
import { readHome } from "./pages/read-home.ts";
import { sectionPage, seriesPage } from "./pages/lists.ts";
import { notFoundPage, withdrawnPage } from "./pages/notices.ts";
import { type PageContext, findSection } from "./pages/page-context.ts";
import { renderedPage } from "./pages/rendered-page.ts";
import { renderBlockJson, renderListJson, renderOverviewJson } from "./ranking/ranking-json.ts";
import { rankingListPage, rankingOverview } from "./ranking/ranking-page.ts";
import { readRankedPage } from "./ranking/read-ranked-page.ts";
import type { PageRoute } from "./routes/route.ts";
import type { SiteArchive, SiteOptions } from "./site-config.ts";
import { renderDate, renderTerm } from "./terms/render-terms.ts";
import { NO_ARTICLE } from "./reports/receive-report.ts";
import { standingPage } from "./standing/standing-page.ts";

/** What a page is made from. */
type PageSources = Pick<
  SiteOptions,
  "archive" | "ranker" | "findFault" | "counting" | "now" | "loadReadings"
>;

const CARDS_PER_PAGE = 30;
const LATEST_ON_MISSING = 6;
const RELATED = 5;

async function renderSection(
  archive: SiteArchive,
  context: PageContext,
  route: Extract<PageRoute, { kind: "section" }>,
): Promise<Rendered | "missing"> {
  const section = findSection(context.config, route.slug);
  if (!section) return "missing";
  const { before } = route;
  const found = await archive.listCards({
    section: section.slug,
    limit: CARDS_PER_PAGE + 1,
    ...(before && { before }),
  });
  const cards = found.slice(0, CARDS_PER_PAGE);
  const hasOlder = found.length > CARDS_PER_PAGE;
  return renderedPage(sectionPage(context, { section, cards, hasOlder, isLater: before !== undefined }));
}

async function renderArticle(
  { archive, findFault, counting, now, loadReadings }: PageSources,
  context: PageContext,
  route: Extract<PageRoute, { kind: "article" }>,
): Promise<Rendered | "missing"> {
  const article = await archive.findArticle(route.id);
  if (!article || !isShown(article.state)) return "missing";
  if (article.state.kind === "withdrawn") return renderedPage(withdrawnPage(context, article.state), 410);
  const fault = await findFault(article);
  if (fault !== undefined) throw new Error(`Article ${article.id} is not shown: ${fault}`);
  const published: PublishedArticle = { ...article, state: article.state };
  const { provenance } = article;
  const [neighbours, series, terms, related, readings, agreed] = await Promise.all([
    archive.findNeighbours(article.id),
    article.series ? archive.listSeries(article.series.series) : [],
    archive.listTerms(article.id),
    archive.listRelated(article.id, RELATED),
    loadReadings(),
    provenance ? readAgreed(archive, provenance, now()) : [],
  ]);
  const token = counting.tokens.write(article.id, now());
  return renderedPage(
    articlePage(context, { article: published, neighbours, series, terms, related, readings, agreed, token }),
  );
}

async function renderSeries(
  archive: SiteArchive,
  context: PageContext,
  series: string,
): Promise<Rendered | "missing"> {
  const cards = await archive.listSeries(series);
  return cards.length === 0 ? "missing" : renderedPage(seriesPage(context, series, cards));
}

async function renderRanking(
  { archive, ranker }: PageSources,
  context: PageContext,
  { list, form }: Extract<PageRoute, { kind: "ranking" }>,
): Promise<Rendered | "missing"> {
  if (!list) return form === ".json" ? renderOverviewJson(context) : renderedPage(rankingOverview(context));
  if (list.section !== undefined && !findSection(context.config, list.section)) return "missing";
  const page = await readRankedPage(archive, ranker, list);
  if (page === "missing") return page;
  return form === ".json" ? renderListJson(context, page) : renderedPage(rankingListPage(context, page));
}

/** Loaded when it is asked for: most servers' days pass without. */
async function renderApiPage(context: PageContext): Promise<Rendered> {
  const { apiPage } = await import("./api/api-page.ts");
  return renderedPage(apiPage(context));
}

/** The contact page has a form, and so a token; after a report about an article there is a way back to it. */
async function renderStanding(
  { archive, counting, now }: PageSources,
  context: PageContext,
  { name, about }: Extract<PageRoute, { kind: "standing" }>,
): Promise<Rendered> {
  const token = name === "contact" ? counting.tokens.write(NO_ARTICLE, now()) : undefined;
  const [back] = about === undefined ? [] : await archive.listCardsById([about]);
  return renderedPage(
    standingPage(context, name, { ...(token !== undefined && { token }), ...(back && { back }) }),
  );
}

/** One page for every wrong address: the latest articles lead on from it. */
export async function renderMissing(archive: SiteArchive, context: PageContext): Promise<Rendered> {
  return renderedPage(notFoundPage(context, await archive.listCards({ limit: LATEST_ON_MISSING })), 404);
}

export async function renderPage(
  sources: PageSources,
  context: PageContext,
  route: PageRoute,
): Promise<Rendered | "missing"> {
  const { archive } = sources;
  switch (route.kind) {
    case "home":
      return renderedPage(homePage(context, await readHome(sources, context.config.sections)));
    case "section":
      return renderSection(archive, context, route);
    case "article":
      return renderArticle(sources, context, route);
    case "series":
      return renderSeries(archive, context, route.series);
    case "term":
      return renderTerm(archive, context, route);
    case "date":
      return renderDate(archive, context, route);
    case "ranking":
      return renderRanking(sources, context, route);
    case "ranking-block":
      return renderBlockJson(context);
    case "counting":
      return renderedPage(countingPage(context, sources.counting.dataCentres));
    case "api":
      return renderApiPage(context);
    case "standing":
      return renderStanding(sources, context, route);
    case "ledger":
      return renderLedger(sources, context, route.page);
    case "missing":
      return "missing";
  }
}
