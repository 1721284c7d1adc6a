// security.txt: a configuration and the time in, whom to tell of a weakness of this site out (RFC 9116).

import type { Rendered } from "../delivery/page-cache.ts";
import type { SiteConfig } from "../site-config.ts";

/** Who finds one that is older should not rely on it; RFC 9116 advises less than a year. */
const MONTHS_VALID = 7;

/** The same all month long. `missing`: the house has given no address to write to. `now`: milliseconds. */
export function renderSecurityTxt({ publisher, baseAddress }: SiteConfig, now: number): Rendered | "missing" {
  if (publisher.mail === "") return "missing";
  const today = new Date(now);
  const expires = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + MONTHS_VALID);
  const lines = [
    `Contact: mailto:${encodeURI(publisher.mail)}`,
    `Expires: ${new Date(expires).toISOString()}`,
    "Preferred-Languages: ja, en",
    `Canonical: ${baseAddress}/.well-known/security.txt`,
    "",
  ];
  return { status: 200, type: "text/plain; charset=utf-8", body: lines.join("\n") };
}
