// Needs server: an address of the site in, whether only a server can answer there, so that a copy of plain files goes without it.

import { needsLedgerServer } from "../ledger/routes.ts";
import type { Route } from "./route.ts";
import { readRoute } from "./read-route.ts";

const KINDS: ReadonlySet<Route["kind"]> = new Set<Route["kind"]>([
  "search",
  "search-feed",
  "ranking",
  "ranking-block",
  "beacon",
  "beacon-picture",
  "report",
  "api",
  "api-request",
  "refused",
]);

/**
 * Answers that depend on what is asked or on who is reading. Older documents of feeds are left out as well, and feeds of
 * dates: they hold every article whole once more, for each format, language and list.
 */
export function needsServer(target: string): boolean {
  const route = readRoute(target);
  if (route.kind === "ledger") return needsLedgerServer(route.page);
  if (route.kind !== "feed") return KINDS.has(route.kind);
  return route.before !== undefined || route.subject.kind === "date";
}
