// Ledger answers: what an address of the ledger names in, how long caches may keep the answer and what its head says beside out.

import type { Freshness } from "../delivery/freshness.ts";
import { framedPolicy } from "../delivery/security-headers.ts";
import type { LedgerRoute } from "./routes.ts";

const OPEN_PAGES: ReadonlySet<LedgerRoute["page"]> = new Set([
  "feed",
  "oembed",
  "data-package",
  "data-columns",
]);

export function ledgerFreshness({ page }: LedgerRoute): Freshness {
  return page === "feed" ? "feed" : "page";
}

/** Undefined where the head is that of any page. What is not a page other sites' scripts may read, as they may feeds. */
export function ledgerHeaders({ page }: LedgerRoute): Readonly<Record<string, string>> | undefined {
  if (page === "card")
    return { "content-security-policy": framedPolicy(), "cross-origin-resource-policy": "cross-origin" };
  return OPEN_PAGES.has(page) ? { "access-control-allow-origin": "*" } : undefined;
}
