// Relying party: the base address → what passkeys are tied to, or nothing where browsers make none.

import { isIP } from "node:net";

export type RelyingParty = {
  /** The host's name. */
  readonly id: string;
  readonly name: string;
  readonly origin: string;
};

/** WebAuthn wants a name and a line that nobody changes: https, or `localhost`. */
export function findRelyingParty(base: string, name: string): RelyingParty | undefined {
  const { hostname, origin, protocol } = new URL(base);
  const isLocal = hostname === "localhost" || hostname.endsWith(".localhost");
  if (isIP(hostname.replace(/^\[|\]$/g, "")) !== 0 || (protocol !== "https:" && !isLocal)) return undefined;
  return { id: hostname, name, origin };
}
