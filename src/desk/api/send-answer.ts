// Send answer: what a call is answered with in, the response out: in no cache, seen by no other site, gone when its reader is.

import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SMALLEST_COMPRESSED, chooseEncoding, compress } from "../../site/delivery/compress.ts";
import { securityHeaders } from "../../site/delivery/security-headers.ts";
import { letRestGo } from "./reading/let-rest-go.ts";
import type { FileSent } from "./route.ts";

export type Sent = {
  readonly status: number;
  readonly type: string;
  readonly body: FileSent["body"];
  readonly headers?: Headers;
};

/** A file of ours that a browser opens by itself runs nothing and loads nothing. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
  vary: "cookie, authorization, accept-encoding",
} as const;

const PACKED = /^(?:application\/(?:problem\+)?json|text\/)/;

function headersOf({ type, headers }: Sent, base: string): OutgoingHttpHeaders {
  const cookies = headers?.getSetCookie() ?? [];
  const own = Object.fromEntries([...(headers ?? [])].filter(([name]) => name !== "set-cookie"));
  return {
    ...securityHeaders(base),
    ...HEADERS,
    "content-type": PACKED.test(type) && !type.includes("charset") ? `${type}; charset=utf-8` : type,
    ...own,
    ...(cookies.length > 0 && { "set-cookie": cookies }),
  };
}

async function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  { type, status }: Sent,
  body: string | Uint8Array,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  const plain = Buffer.from(body);
  const isPacked = PACKED.test(type) && plain.length >= SMALLEST_COMPRESSED;
  const encoding = isPacked ? chooseEncoding(request.headers["accept-encoding"]) : "identity";
  const bytes = await compress(plain, encoding);
  response.writeHead(status, {
    ...headers,
    "content-length": bytes.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  sent: Sent,
): Promise<void> {
  const headers = headersOf(sent, base);
  letRestGo(request);
  const { body } = sent;
  if (typeof body === "string" || body instanceof Uint8Array)
    return sendWhole(request, response, sent, body, headers);
  response.writeHead(sent.status, headers);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  response.flushHeaders();
  try {
    await pipeline(Readable.from(body, { objectMode: false }), response);
  } catch (error) {
    // Whoever has gone needs no answer; whoever is there must see that it is not whole.
    response.destroy();
    if (!request.destroyed) throw error;
  }
}
