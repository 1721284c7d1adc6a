// Sending: a stored page and a request in, one complete answer out (validators, encoding, HEAD).

import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding } from "./compress.ts";
import { CACHE_CONTROL, type Freshness } from "./freshness.ts";
import type { Body, StoredPage } from "./stored-page.ts";

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

/**
 * The second in which the page came to be as it is. While that second lasts it is not told: the page may change once
 * more in it, and the time would then stand for two pages.
 */
function lastModifiedOf({ since }: StoredPage): string | undefined {
  if (since === undefined || Date.now() < Math.floor(since / 1_000) * 1_000 + 1_000) return undefined;
  return new Date(since).toUTCString();
}

/** What a client says that it has, as its headers write it. */
type Known = { readonly ifNoneMatch: string | undefined; readonly ifModifiedSince: string | undefined };

/** A tag says more than a time: where the client has one, the time is not looked at (RFC 9110, 13.2.2). */
function isKnown({ ifNoneMatch, ifModifiedSince }: Known, page: StoredPage): boolean {
  if (ifNoneMatch !== undefined || ifModifiedSince === undefined) return matches(ifNoneMatch, page.tag);
  const lastModified = lastModifiedOf(page);
  return lastModified !== undefined && Date.parse(lastModified) <= Date.parse(ifModifiedSince);
}

export type Sending = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly headers: Readonly<Record<string, string>>;
};

/** `lines`: names and values in turn, as Node writes them. `text`, `unchanged`: the same as it is sent, for 200 and for 304. */
type Head = {
  readonly freshness: Freshness;
  readonly common: Sending["headers"];
  readonly lines: string[];
  text?: string;
  unchanged?: string;
};

/** The head of a body is the same each time: made once, and gone with it. */
const heads = new WeakMap<Body, Head>();

function headOf(page: StoredPage, body: Body, freshness: Freshness, common: Sending["headers"]): Head {
  const known = heads.get(body);
  if (known && known.freshness === freshness && known.common === common) return known;
  const isEncoded = body.encoding !== "identity";
  const lastModified = lastModifiedOf(page);
  const lines = Object.entries({
    ...common,
    "cache-control": CACHE_CONTROL[freshness],
    vary: "accept-encoding",
    etag: `"${page.tag}${isEncoded ? `-${body.encoding}` : ""}"`,
    ...(lastModified !== undefined && { "last-modified": lastModified }),
    "content-type": page.type,
    "content-length": String(body.bytes.length),
    ...(isEncoded && { "content-encoding": body.encoding }),
  }).flat();
  const isFinal = page.since === undefined || lastModified !== undefined;
  const head: Head = { freshness, common, lines };
  if (isFinal) heads.set(body, head);
  return head;
}

/** Of the body, which a 304 does not bring. */
const isOfBody = (name: string): boolean => name.startsWith("content-") && name !== "content-security-policy";

/** Everything of the head that a cache may have to renew. */
const headOfUnchanged = (lines: readonly string[]): string[] =>
  lines.filter((_, at) => !isOfBody(lines[at - (at % 2)] ?? ""));

/** Answers with `page`, or with 304 where the client already has it; at once where the body is ready. */
export function sendPage(
  sending: Sending,
  page: StoredPage,
  freshness: Freshness,
): Promise<void> | undefined {
  const encoding = chooseEncoding(sending.request.headers["accept-encoding"]);
  const ready = page.readyIn(encoding);
  if (!ready) return page.bodyIn(encoding).then((body) => sendBody(sending, page, body, freshness));
  sendBody(sending, page, ready, freshness);
  return undefined;
}

function sendBody(sending: Sending, page: StoredPage, body: Body, freshness: Freshness): void {
  const { request, response, headers } = sending;
  const { lines } = headOf(page, body, freshness, headers);
  const { "if-none-match": ifNoneMatch, "if-modified-since": ifModifiedSince } = request.headers;
  if (page.status === 200 && isKnown({ ifNoneMatch, ifModifiedSince }, page)) {
    response.writeHead(304, headOfUnchanged(lines)).end();
    return;
  }
  response.writeHead(page.status, lines);
  if (request.method === "HEAD") response.end();
  else response.end(body.bytes, "latin1");
}

/** What of a request decides about the form of its answer. */
export type PageAsking = Known & {
  readonly method: string;
  readonly acceptEncoding: string | undefined;
};

/** The same answer as text: head up to its last own header, and body, a character a byte. */
export type PageAnswer = { readonly head: string; readonly body: string };

function textOf(statusLine: string, lines: readonly string[]): string {
  const fields = lines.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${lines[at + 1] ?? ""}\r\n`] : []));
  return `HTTP/1.1 ${statusLine}\r\n${fields.join("")}`;
}

/** As `sendPage` answers, for who writes to the connection without Node; undefined where the body has to be made first. */
export function answerPage(
  asking: PageAsking,
  page: StoredPage,
  freshness: Freshness,
  common: Sending["headers"],
): PageAnswer | undefined {
  const body = page.readyIn(chooseEncoding(asking.acceptEncoding));
  if (!body || page.status !== 200) return undefined;
  const head = headOf(page, body, freshness, common);
  if (isKnown(asking, page)) {
    head.unchanged ??= textOf("304 Not Modified", headOfUnchanged(head.lines));
    return { head: head.unchanged, body: "" };
  }
  head.text ??= textOf("200 OK", head.lines);
  return { head: head.text, body: asking.method === "HEAD" ? "" : body.bytes };
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
