// Ledger answers: what an address of the ledger names in, how long caches may keep the answer and what its head says beside out.

import type { Freshness } from "../delivery/freshness.ts";
import { framedPolicy } from "../delivery/security-headers.ts";
import type { Language, SiteConfig } from "../site-config.ts";
import { isLedgerToldToHubs } from "./feeds/ledger-topics.ts";
import { ledgerPath } from "./ledger-address.ts";
import type { LedgerRoute } from "./routes.ts";

const OPEN_PAGES: ReadonlySet<LedgerRoute["page"]> = new Set(["oembed", "data-package", "data-columns"]);

export function ledgerFreshness({ page }: LedgerRoute): Freshness {
  return page === "feed" ? "feed" : "page";
}

/** An address may end no reference in angle brackets. */
const reference = (address: string): string => `<${new URL(address).href}>`;

/** By which a subscriber finds hub and topic (WebSub, 4; RFC 8288). */
function feedLink(
  { hub, baseAddress }: Pick<SiteConfig, "hub" | "baseAddress">,
  language: Language,
  route: Extract<LedgerRoute, { readonly page: "feed" }>,
): string {
  const self = `${reference(baseAddress + ledgerPath(language, route))}; rel="self"`;
  const isTold = hub !== undefined && isLedgerToldToHubs(route.subject);
  return isTold ? `${reference(hub)}; rel="hub", ${self}` : self;
}

type Asked = { readonly page: LedgerRoute; readonly language: Language };

/** Undefined where the head is that of any page. What is not a page other sites' scripts may read, as they may feeds. */
export function ledgerHeaders(
  config: Pick<SiteConfig, "hub" | "baseAddress">,
  { page: route, language }: Asked,
): Readonly<Record<string, string>> | undefined {
  const { page } = route;
  if (route.page === "feed")
    return { "access-control-allow-origin": "*", link: feedLink(config, language, route) };
  if (page === "card")
    return { "content-security-policy": framedPolicy(), "cross-origin-resource-policy": "cross-origin" };
  return OPEN_PAGES.has(page) ? { "access-control-allow-origin": "*" } : undefined;
}
