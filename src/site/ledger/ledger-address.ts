// Ledger address: what a page of the ledger shows in, its path in each language out.

import type { LedgerBefore, LedgerRoute, LedgerSubject } from "./routes.ts";
import type { Language } from "../site-config.ts";
import { stepOf } from "../routes/addresses.ts";

/** The place after which a list goes on, as it stands in `?before=`. */
const writeBefore = ({ day, id }: LedgerBefore): string => `${day}.${id}`;

/** The sign that joins parties may stand in an address as it is. */
const partiesStep = (parties: string): string => stepOf(parties).replaceAll("%2B", "+");

function queryOf(route: LedgerRoute): string {
  const asked = new URLSearchParams();
  if ("filters" in route)
    for (const [name, value] of Object.entries(route.filters).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      asked.set(name, value);
  if ("before" in route && route.before) asked.set("before", writeBefore(route.before));
  if (route.page === "oembed") asked.set("url", route.url);
  return asked.size === 0 ? "" : `?${asked}`;
}

function stepsOf(route: LedgerRoute | LedgerSubject): string {
  switch (route.page) {
    case "home":
      return "";
    case "parties":
      return `/parties/${partiesStep(route.parties)}`;
    case "topic":
      return `/topics/${stepOf(route.key)}`;
    case "undertaking":
      return `/undertakings/${route.id}`;
    case "card":
      return `/undertakings/${route.id}/card`;
    case "statement":
      return `/statements/${route.announcement}`;
    case "beside":
      return `/statements/${route.earlier}/beside/${route.later}`;
    case "person":
      return `/people/${route.id}`;
    case "post":
      return `/posts/${stepOf(route.key)}`;
    case "sighting":
      return `/sightings/${route.id}`;
    case "data-file":
      return `/data/${route.name}.${route.format}`;
    case "data-package":
      return "/data/datapackage.json";
    case "data-columns":
      return `/data/${route.name}.csv-metadata.json`;
    case "feed":
      return `${stepsOf(route.subject)}/feed.${route.format}`;
    case "undertakings":
    case "people":
    case "sightings":
    case "scrambles":
    case "contracts":
    case "discipline":
    case "accidents":
    case "data":
    case "oembed":
      return `/${route.page}`;
  }
}

export function ledgerPath(language: Language, route: LedgerRoute): string {
  return `${language === "en" ? "/en" : ""}/ledger${stepsOf(route)}${queryOf(route)}`;
}
