// Moved addresses: a target that no page has in, where its page went or that it is gone out.

import type { RedirectStore } from "../../newsroom/ports/redirect-store.ts";
import type { SiteConfig } from "../site-config.ts";

export type Moved = { readonly to: string } | "gone";

type Known = {
  readonly archive: Pick<RedirectStore, "findRedirect">;
  readonly config: Pick<SiteConfig, "baseAddress">;
};

/** Path and query where the address is of this site. */
function readOwn(address: string, baseAddress: string): string | undefined {
  if (!address.startsWith(baseAddress)) return undefined;
  const rest = address.slice(baseAddress.length);
  return /^(?:$|[/?#])/.test(rest) ? rest.replace(/^(?!\/)/, "/") : undefined;
}

/**
 * One read of the store, kept nowhere: of wrong addresses there is no end. An address of this site in full is not told
 * from another's where it is stored; who would be sent on from it again, perhaps in a circle, is not sent at all.
 */
export async function findMoved({ archive, config }: Known, target: string): Promise<Moved | undefined> {
  const redirect = await archive.findRedirect(target);
  if (!redirect) return undefined;
  if (redirect.to === undefined) return "gone";
  const own = readOwn(redirect.to, config.baseAddress);
  if (own !== undefined && (await archive.findRedirect(own))) return undefined;
  return { to: redirect.to };
}
