// Reader key: the day's secret, the address and the browser of a visit → a key that names the reader for that day only.

import type { Visitor } from "../terms/view.ts";

/** HMAC of `message` under `key`, as text; with SHA-256 by whoever has cryptography. */
export type Hmac = (key: Uint8Array, message: string) => string;

/** `hmacOfDay`: HMAC under the day's secret. Who has lost the day's key can no longer tell whose key this was. */
export function readerKey(visitor: Visitor, hmacOfDay: (message: string) => string): string {
  return hmacOfDay(composeVisitor(visitor));
}

/** The length in front keeps two visitors apart whose joined texts would be the same. */
function composeVisitor({ address, userAgent }: Visitor): string {
  return `${address.length}:${address}${userAgent}`;
}
