// Client address: a request and how many proxies are ours in, the reader's network address out.

import type { IncomingMessage } from "node:http";
import { isIP, isIPv4 } from "node:net";

/** `[2001:db8::1]:443`, `192.0.2.1:8080` and `::ffff:192.0.2.1` as bare addresses; undefined for anything else. */
function readAddress(entry: string): string | undefined {
  const plain = entry.trim();
  if (isIPv4(plain)) return plain;
  const bare = plain
    .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "")
    .replace(/%.*$/, "");
  return isIP(bare) === 0 ? undefined : bare.toLowerCase();
}

/**
 * Each of our proxies appends the address it was called from, so with `trustedProxies` of them the reader's is
 * that many entries from the right. What stands further left is the client's own claim and never believed.
 */
export function readClientAddress(request: IncomingMessage, trustedProxies: number): string {
  const ofSocket = (): string => readAddress(request.socket.remoteAddress ?? "") ?? "unknown";
  if (trustedProxies <= 0) return ofSocket();
  const header = request.headers["x-forwarded-for"];
  const entries = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",");
  return readAddress(entries.at(-trustedProxies) ?? "") ?? ofSocket();
}
