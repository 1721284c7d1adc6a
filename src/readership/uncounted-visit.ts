// Uncounted visit: the request headers of a beacon → why it is not a reader, where it is not.

import { isbot } from "isbot";

/**
 * The stated rule. `no-browser`: the request names no user agent. `bot`: its user agent names a known robot,
 * library or headless browser. `prefetch`: the browser fetched ahead, nobody has looked.
 */
export type UncountedVisit = "no-browser" | "bot" | "prefetch";

/** Names in lower case, as HTTP servers give them. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Headers by which browsers say that they load a page before anybody asks for it, and the words they use. */
const PREFETCH_HEADERS = ["sec-purpose", "purpose", "x-purpose", "x-moz"] as const;
const PREFETCH_WORDS = /\b(?:prefetch|prerender|preview)\b/i;

/** Undefined for a visit that counts. */
export function findUncounted(headers: RequestHeaders): UncountedVisit | undefined {
  if (PREFETCH_HEADERS.some((name) => PREFETCH_WORDS.test(textOf(headers[name])))) return "prefetch";
  const userAgent = textOf(headers["user-agent"]).trim();
  if (userAgent === "") return "no-browser";
  return isbot(userAgent) ? "bot" : undefined;
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value ?? []).join(", ");
}
