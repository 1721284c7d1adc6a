// Feed link header: a route in, the Link header by which a subscriber finds hub and topic of its feed out (WebSub, 4; RFC 8288).

import { cursorOf, feedPath, searchFeedPath } from "../routes/addresses.ts";
import type { MachineRoute } from "../routes/route.ts";
import { isToldToHubs } from "./feed-subject.ts";
import type { SiteConfig } from "../site-config.ts";

/** As `href` of an address: neither may end the reference in angle brackets. */
const reference = (address: string): string => `<${new URL(address).href}>`;

/** Undefined where no hub is told of the document: searches are without number, and nobody could tell of all. */
export function feedLinkHeader({ hub, baseAddress }: SiteConfig, route: MachineRoute): string | undefined {
  if (route.kind === "search-feed") {
    return `${reference(baseAddress + searchFeedPath(route.asking, route.format))}; rel="self"`;
  }
  if (route.kind !== "feed") return undefined;
  const { language, subject, format, before } = route;
  const self = baseAddress + feedPath(language, subject, format, before && cursorOf(before));
  return [
    ...(hub !== undefined && before === undefined && isToldToHubs(subject)
      ? [`${reference(hub)}; rel="hub"`]
      : []),
    `${reference(self)}; rel="self"`,
  ].join(", ");
}
