// oEmbed: the address of an undertaking's page in, what another program needs to show its card out (oEmbed 1.0, JSON).

import type { Rendered } from "../../../delivery/page-cache.ts";
import { type PageContext, pageContext } from "../../../pages/page-context.ts";
import { readRoute } from "../../../routes/read-route.ts";
import { findShownUndertaking } from "../../lists/find-shown-undertaking.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import type { LedgerRoute } from "../../routes.ts";
import { CARD_SIZE, frameCode } from "./embed-code.ts";

const DAY_SECONDS = 86_400;

/** Missing where the address is not that of an undertaking of this site. */
export async function renderOembed(
  { archive }: LedgerSources,
  context: PageContext,
  { url }: Extract<LedgerRoute, { readonly page: "oembed" }>,
): Promise<Rendered | "missing"> {
  const { config } = context;
  if (!url.startsWith(`${config.baseAddress}/`)) return "missing";
  const route = readRoute(url.slice(config.baseAddress.length));
  if (route.kind !== "ledger" || route.page.page !== "undertaking") return "missing";
  const undertaking = await findShownUndertaking(archive, route.page.id);
  if (!undertaking) return "missing";
  const answer = {
    version: "1.0",
    type: "rich",
    title: undertaking.value.title,
    provider_name: config.name[route.language],
    provider_url: `${config.baseAddress}/`,
    cache_age: DAY_SECONDS,
    ...CARD_SIZE,
    html: frameCode(pageContext(config, route.language, context.assets), undertaking),
  };
  return { status: 200, type: "application/json; charset=utf-8", body: JSON.stringify(answer) };
}
