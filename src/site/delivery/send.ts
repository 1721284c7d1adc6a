// Sending: a stored page and a request in, one complete answer out (validators, encoding, HEAD).

import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding } from "./compress.ts";
import { CACHE_CONTROL, type Freshness } from "./freshness.ts";
import type { StoredPage } from "./page-cache.ts";

function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  // The tag of any encoding proves the same content.
  return ifNoneMatch.split(",").some(
    (known) =>
      known
        .trim()
        .replace(/^W\//, "")
        .replace(/^"|"$/g, "")
        .replace(/-(?:br|gzip)$/, "") === tag,
  );
}

export type Sending = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly headers: Readonly<Record<string, string>>;
};

/** Answers with `page`, or with 304 where the client already has it. */
export async function sendPage(sending: Sending, page: StoredPage, freshness: Freshness): Promise<void> {
  const { request, response } = sending;
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const body = await page.bodyIn(encoding);
  const isEncoded = encoding !== "identity" && body !== (await page.bodyIn("identity"));
  const headers: Record<string, string | number> = {
    ...sending.headers,
    "cache-control": CACHE_CONTROL[freshness],
    vary: "accept-encoding",
    etag: `"${page.tag}${isEncoded ? `-${encoding}` : ""}"`,
  };
  if (page.status === 200 && matches(request.headers["if-none-match"], page.tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  headers["content-type"] = page.type;
  headers["content-length"] = body.length;
  if (isEncoded) headers["content-encoding"] = encoding;
  response.writeHead(page.status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Answers without a body, or with one plain sentence. */
export function sendPlain(
  sending: Sending,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  sentence = "",
): void {
  const { request, response } = sending;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(sentence);
  response.writeHead(status, {
    ...sending.headers,
    "cache-control": "no-store",
    ...(sentence !== "" && { "content-type": "text/plain; charset=utf-8" }),
    ...(status !== 204 && { "content-length": body.length }),
    ...headers,
  });
  response.end(request.method === "HEAD" || status === 204 ? undefined : body);
}
