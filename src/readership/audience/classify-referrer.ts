// Classify referrer: the address that a reader came from, as the page tells it → its class; the address goes no further.

import type { ReferrerClass } from "../../terms/audience.ts";
import { findHostClass } from "./referrer-hosts.ts";

const LONGEST_HOST = 253;

/**
 * `referrer` is an address or the beginning of one (`https://host`); empty where the browser had none, undefined where
 * nobody said. `ownHosts`: the hosts of this site, in lower case and with their port.
 */
export function classifyReferrer(referrer: string | undefined, ownHosts: readonly string[]): ReferrerClass {
  if (referrer === undefined) return "unknown";
  if (referrer === "") return "direct";
  const address = URL.parse(referrer);
  if (!address || address.host === "") return "unknown";
  const host = address.host.toLowerCase();
  if (ownHosts.includes(host)) return "this-site";
  if (host.length > LONGEST_HOST) return "other-site";
  return findHostClass(address.hostname.toLowerCase().replace(/\.$/, "")) ?? "other-site";
}
