// Rendering of the ledger: a page's route in, the page out, or `missing` where the ledger has nothing to show there.

import type { Rendered } from "../delivery/page-cache.ts";
import type { PageContext } from "../pages/page-context.ts";
import { renderDataColumns, renderDataPackage } from "./downloads/page/data-package.ts";
import { renderDataPage } from "./downloads/page/data-page.ts";
import { renderUndertakingList } from "./pages/list-pages.ts";
import { renderCard } from "./pages/undertaking/card-page.ts";
import { renderOembed } from "./pages/undertaking/oembed.ts";
import { renderBeside } from "./pages/statement/beside-page.ts";
import { renderStatement } from "./pages/statement/statement-page.ts";
import { renderUndertaking } from "./pages/undertaking/undertaking-page.ts";
import { renderLedgerFeed } from "./feeds/ledger-feed.ts";
import { renderLedgerHome } from "./pages/home-page.ts";
import { renderRegister } from "./pages/registers/register-page.ts";
import { renderSighting } from "./pages/sightings/sighting-page.ts";
import { renderSightings } from "./pages/sightings/sightings-page.ts";
import type { SiteOptions } from "../site-config.ts";
import { renderPeople, renderPerson, renderPost } from "./people/render-people.ts";
import type { LedgerRoute } from "./routes.ts";

/** What pages of the ledger are made from. */
export type LedgerSources = Pick<SiteOptions, "archive" | "findFault" | "now" | "ledgerFiles">;

type RenderLedgerPage<P extends LedgerRoute["page"]> = (
  sources: LedgerSources,
  context: PageContext,
  route: Extract<LedgerRoute, { readonly page: P }>,
) => Promise<Rendered | "missing">;

/** One file a page; what has none here is the site's missing page. */
const PAGES: { readonly [P in LedgerRoute["page"]]?: RenderLedgerPage<P> } = {
  home: renderLedgerHome,
  undertakings: renderUndertakingList,
  parties: renderUndertakingList,
  topic: renderUndertakingList,
  undertaking: renderUndertaking,
  card: renderCard,
  statement: renderStatement,
  beside: renderBeside,
  oembed: renderOembed,
  sightings: renderSightings,
  sighting: renderSighting,
  scrambles: renderRegister,
  contracts: renderRegister,
  discipline: renderRegister,
  accidents: renderRegister,
  feed: renderLedgerFeed,
  people: renderPeople,
  person: renderPerson,
  post: renderPost,
  data: renderDataPage,
  "data-package": renderDataPackage,
  "data-columns": renderDataColumns,
};

/** Beside the ledger stands no ranking: its pages are rendered once per change of the store, and once a day. */
export async function renderLedger<P extends LedgerRoute["page"]>(
  sources: LedgerSources,
  context: PageContext,
  route: Extract<LedgerRoute, { readonly page: P }> & { readonly page: P },
): Promise<Rendered | "missing"> {
  const { rankings: _rankings, ...alone } = context;
  const render = PAGES[route.page];
  return render ? render(sources, alone, route) : "missing";
}
