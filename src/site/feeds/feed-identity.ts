// Feed identity: the site's identity and a name in, an id that stays the same wherever the site moves out (RFC 9562, version 5).

import { createHash } from "node:crypto";
import type { ArticleId } from "../../terms/ids.ts";

/** `identity`: the site's own UUID, the namespace of the names. */
function nameUuid(identity: string, name: string): string {
  const namespace = Buffer.from(identity.replaceAll("-", ""), "hex");
  const hash = createHash("sha1").update(namespace).update(name.toWellFormed()).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** A feed reader that has seen it knows the article again under any address and after any change. */
export function articleUrn(identity: string, id: ArticleId): string {
  return `urn:uuid:${nameUuid(identity, `article ${id}`)}`;
}

/** `name`: what happened in the ledger, in words that no interface language changes. */
export function ledgerUrn(identity: string, name: string): string {
  return `urn:uuid:${nameUuid(identity, `ledger ${name}`)}`;
}

/** `name`: of what it is a feed, in words that no interface language changes. */
export function feedUrn(identity: string, name: string): string {
  return `urn:uuid:${nameUuid(identity, `feed ${name}`)}`;
}
