// Same origin: whether what the browser says of a request's origin names a page of ours.

import type { IncomingHttpHeaders } from "node:http";
import { keepAnswers } from "../../readership/rule/keep-answers.ts";

/** Nearly all name the same few addresses. */
const hosts = keepAnswers((address) => URL.parse(address)?.host);

/**
 * Browsers state where a request comes from in Sec-Fetch-Site (on https and localhost), in Origin (on every POST) and
 * in Referer (on pictures, too). None of them can be set by a page's script, so one has to say that the page is ours.
 */
export function isSameOrigin(
  headers: IncomingHttpHeaders,
  baseAddress: string,
  witness: "origin" | "referer",
): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const named = headers[witness];
  if (named === undefined) return site === "same-origin";
  const host = hosts.ask(named);
  return host !== undefined && (host === headers.host || host === hosts.ask(baseAddress));
}
