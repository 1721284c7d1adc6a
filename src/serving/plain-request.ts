// Plain request: what came over a connection at once → the request that it is, if it is one whole one that can be read in one way only.

import { isOddHostName } from "./odd-host.ts";

/** Of its headers, those that a ready page is chosen by. */
export type PlainRequest = {
  readonly method: "GET" | "HEAD";
  /** As written, from `/` on. */
  readonly target: string;
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
};

/**
 * `whole`: one request and nothing behind it, so that the next bytes begin the next one. `plain`: it is one that a
 * ready page may answer. Anything else is left to Node's own reader, which knows all of HTTP.
 */
export type ReadChunk =
  | { readonly kind: "plain"; readonly request: PlainRequest }
  | { readonly kind: "whole" }
  | { readonly kind: "other" };

const OTHER: ReadChunk = { kind: "other" };
const WHOLE: ReadChunk = { kind: "whole" };

/** Longer heads are seldom and not worth two readings. */
const LONGEST_HEAD = 8_192;

/** Node looks at the first thousand only. */
const MOST_HEADERS = 200;

/**
 * RFC 9112, narrower: a target that begins with a slash, lines that end whole, names without a space behind them, no
 * folded line, no control sign. Nothing in it can match in two ways, so it takes time in proportion to the head.
 */
const HEAD =
  /^(GET|HEAD|POST|OPTIONS|PUT|DELETE) (\/[!-~]*) HTTP\/1\.1\r\n(?:[!#$%&'*+.^`|~\w-]+:[\t -~\u0080-\u00ff]*\r\n)+\r\n$/;

/** The headers that are looked at, by name; no other header changes what a request asks of a page. */
type Seen = {
  hosts: number;
  isOdd: boolean;
  length: string | undefined;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
  ifModifiedSince: string | undefined;
};

/** What is said twice is left to Node to put together. */
function once(before: string | undefined, value: string, seen: Seen): string {
  if (before !== undefined) seen.isOdd = true;
  return value;
}

/** By length first: most headers of a browser are none of these. */
function look(name: string, value: string, seen: Seen): void {
  switch (name) {
    case "host":
      seen.hosts += 1;
      if (isOddHostName(value)) seen.isOdd = true;
      break;
    case "expect":
    case "upgrade":
    case "transfer-encoding":
      seen.isOdd = true;
      break;
    case "connection":
    // Node's reader takes it for the same.
    case "proxy-connection":
      if (value.toLowerCase() !== "keep-alive") seen.isOdd = true;
      break;
    case "content-length":
      seen.length = once(seen.length, value, seen);
      break;
    case "accept-encoding":
      seen.acceptEncoding = once(seen.acceptEncoding, value, seen);
      break;
    case "if-none-match":
      seen.ifNoneMatch = once(seen.ifNoneMatch, value, seen);
      break;
    case "if-modified-since":
      seen.ifModifiedSince = once(seen.ifModifiedSince, value, seen);
      break;
  }
}

const LENGTHS: ReadonlySet<number> = new Set(
  [
    "host",
    "expect",
    "upgrade",
    "connection",
    "proxy-connection",
    "if-none-match",
    "content-length",
    "accept-encoding",
    "transfer-encoding",
  ].map((name) => name.length),
);

const isSpace = (sign: string | undefined): boolean => sign === " " || sign === "\t";

/** What HTTP counts as space; `trim` would take more away, and what is odd would look right. */
function trimSpace(head: string, from: number, until: number): string {
  let [begin, end] = [from, until];
  while (begin < end && isSpace(head[begin])) begin += 1;
  while (end > begin && isSpace(head[end - 1])) end -= 1;
  return head.slice(begin, end);
}

/** `head` matches HEAD; `at`: where its first header begins. */
function readHeaders(head: string, at: number): Seen {
  const seen: Seen = {
    hosts: 0,
    isOdd: false,
    length: undefined,
    acceptEncoding: undefined,
    ifNoneMatch: undefined,
    ifModifiedSince: undefined,
  };
  let headers = 0;
  for (let from = at; from < head.length - 2; headers += 1) {
    const end = head.indexOf("\r\n", from);
    const colon = head.indexOf(":", from);
    if (LENGTHS.has(colon - from))
      look(head.slice(from, colon).toLowerCase(), trimSpace(head, colon + 1, end), seen);
    from = end + 2;
  }
  if (headers > MOST_HEADERS) seen.isOdd = true;
  return seen;
}

/** `chunk`: bytes as characters 0–255, from the beginning of a request. */
export function readChunk(chunk: string): ReadChunk {
  const end = chunk.indexOf("\r\n\r\n") + 4;
  if (end < 4 || end > LONGEST_HEAD) return OTHER;
  const head = end === chunk.length ? chunk : chunk.slice(0, end);
  const [, method, target = ""] = HEAD.exec(head) ?? [];
  if (method === undefined) return OTHER;
  const { hosts, isOdd, length, ...others } = readHeaders(head, head.indexOf("\r\n") + 2);
  if (isOdd || hosts !== 1) return OTHER;
  if (method === "GET" || method === "HEAD") {
    if (length !== undefined || end !== chunk.length) return OTHER;
    return { kind: "plain", request: { method, target, ...others } };
  }
  const isWhole = /^\d{1,6}$/.test(length ?? "0") && Number(length ?? 0) === chunk.length - end;
  return isWhole ? WHOLE : OTHER;
}
