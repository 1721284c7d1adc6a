// Make conversation: a seed → what a client sends over one connection, packet by packet: requests valid, nearly valid, cut and joined.

import { type Random, createRandom } from "../../statements/passages/random.ts";

/** A character a byte. `isAwaited`: the next one is sent when something has come back, or nothing for a moment. */
export type Packet = { readonly bytes: string; readonly isAwaited: boolean };

const METHODS = [
  "GET",
  "GET",
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "OPTIONS",
  "DELETE",
] as const;
const ODD_METHODS = ["get", "BREW", "PATCH", "CONNECT", "GE T", "", "TRACE", "PRI", "M-SEARCH"] as const;
const TARGETS = ["/", "/a", "/articles/1", "/?a=b&c", "/%E3%81%82", "//x", "/#x", "/a#b#c?d"] as const;
const ODD_TARGETS = [
  "*",
  "http://x/",
  "",
  "/a b",
  "/\u00e9",
  "/\u007f",
  "/\u0001",
  '/"<>\\^`{|}',
  "a",
  "x:443",
  `/${"long".repeat(600)}`,
] as const;
const VERSIONS = ["HTTP/1.0", "HTTP/1.2", "HTTP/2.0", "http/1.1", "HTTP/1.1 ", "", "HTTP/1.11"] as const;
const LINE_ENDS = ["\n", "\r", "\r\r\n", "\n\r", ""] as const;
const SPACES = ["", "", "  ", "\t", " \t ", "\u00a0", "\u000b", "\u000c", "\u0085", "\r\n "] as const;
/** As browsers send them. */
const PLAIN_HEADERS = [
  "Connection: keep-alive",
  "Accept-Encoding: gzip, deflate, br, zstd",
  "accept-encoding:br ",
  'If-None-Match: "a-br"',
  "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
  "User-Agent: Mozilla/5.0 (X11; Linux x86_64)",
  "Cookie: a=b; c=\u00e9",
  "X-Forwarded-For: 192.0.2.1, 2001:db8::1",
  "Range: bytes=0-1",
] as const;
/** Of the headers that decide how a request is read, what they may say. */
const HEADERS: readonly [string, ...string[]][] = [
  ["Accept-Encoding", "br", "gzip, deflate, br", "identity", "br;q=0", "*", "", "br\u00a0"],
  ["If-None-Match", '"a"', '"a", W/"b-br"', "*", "", '"\u00e9"', ", ,"],
  ["If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT", "yesterday", ""],
  [
    "Connection",
    "keep-alive",
    "Keep-Alive",
    "close",
    "keep-alive, x",
    "upgrade",
    "",
    "x",
    "close, keep-alive",
  ],
  ["Proxy-Connection", "keep-alive", "close", "upgrade"],
  ["Keep-Alive", "timeout=5", "max=1"],
  ["Expect", "100-continue", "200-ok"],
  ["Upgrade", "h2c", "websocket"],
  ["Content-Length", "0", "5", "00", "+0", "-1", "0x0", "0, 0", "", "99999999999999999999", "1 1", "1\u00a0"],
  ["Transfer-Encoding", "chunked", "identity", "gzip, chunked", "chunked, identity", "", "xchunked"],
  ["TE", "trailers", "chunked"],
  ["Trailer", "X"],
  ["Host", "x", "x:80", "", "a b", "me@x", "[::1]:8", "x/y", "\u00e9"],
  ["Range", "bytes=0-1", "bytes=5-"],
  ["Cookie", "a=b; c=d", "\u00e9=\u00ff", '"'],
  ["X-Forwarded-For", "192.0.2.1", "192.0.2.1, 2001:db8::1"],
  ["User-Agent", "Mozilla/5.0 (X11; Linux x86_64)", "", "a\u0000b", "a\u007f", "a\tb"],
  ["X", "GET / HTTP/1.1", ":", "::", "a\rb", "a\nb"],
  ["Transfer-Encodin", "chunked"],
  ["Content_Length", "5"],
];
const LONG_VALUES = [300, 3_000, 7_900, 8_100, 8_192, 16_000, 17_000] as const;
const MANY_HEADERS = [50, 900, 1_100, 1_500, 2_000] as const;

function makeSpace(random: Random): string {
  return random.chance(0.06) ? random.pick(SPACES) : " ";
}

function changeCase(random: Random, name: string): string {
  return random.pick([name, name, name.toLowerCase(), name.toUpperCase()]);
}

function makeHeader(random: Random): string {
  const [name, ...values] = random.several(HEADERS, 1)[0] ?? ["X", ""];
  const value = random.several(values, 1)[0] ?? "";
  const before = random.chance(0.01) ? random.pick(SPACES) : "";
  const after = random.chance(0.06) ? random.pick(SPACES) : "";
  return `${changeCase(random, name)}${before}:${makeSpace(random)}${value}${after}`;
}

function makeHeaders(random: Random): readonly string[] {
  const headers: string[] = [...random.several(PLAIN_HEADERS, random.integer(0, 3))];
  while (random.chance(0.2)) headers.push(makeHeader(random));
  if (random.chance(0.01)) headers.push(`X: ${"v".repeat(random.pick(LONG_VALUES))}`);
  if (random.chance(0.004)) headers.push(...Array.from({ length: random.pick(MANY_HEADERS) }, () => "a:"));
  if (!random.chance(0.03))
    headers.splice(random.integer(0, headers.length), 0, `Host:${makeSpace(random)}news.example`);
  return headers;
}

/** A body and the headers that tell of it; now and then they tell something else. */
function makeBody(random: Random): { readonly headers: readonly string[]; readonly body: string } {
  const text = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n".slice(0, random.pick([0, 1, 5, 28]));
  if (random.chance(0.3)) {
    const size = random.chance(0.9)
      ? text.length.toString(16)
      : random.pick(["zero", "-1", "+1", "fffffffffffffffff"]);
    const chunks = text === "" ? "" : `${size}${random.chance(0.1) ? ";x=y" : ""}\r\n${text}\r\n`;
    const last = random.chance(0.9) ? "0\r\n\r\n" : random.pick(["0\r\nX: y\r\n\r\n", "0\n\n", "", "0\r\n"]);
    return { headers: ["Transfer-Encoding: chunked"], body: `${chunks}${last}` };
  }
  const off = random.chance(0.9) ? 0 : random.integer(-1, 1);
  return { headers: [`Content-Length: ${Math.max(0, text.length + off)}`], body: text };
}

function breakBytes(random: Random, bytes: string): string {
  const at = random.integer(0, bytes.length);
  const sign = String.fromCharCode(
    random.chance(0.5) ? random.integer(0, 255) : random.pick([0, 9, 10, 13, 32, 58, 127]),
  );
  return `${bytes.slice(0, at)}${random.chance(0.4) ? "" : sign}${bytes.slice(at + (random.chance(0.5) ? 1 : 0))}`;
}

function makeRequest(random: Random): string {
  const method = random.chance(0.03) ? random.pick(ODD_METHODS) : random.pick(METHODS);
  const target = random.chance(0.04) ? random.pick(ODD_TARGETS) : random.pick(TARGETS);
  const version = random.chance(0.03) ? random.pick(VERSIONS) : "HTTP/1.1";
  const space = random.chance(0.01) ? random.pick(SPACES) : " ";
  const hasBody = ["POST", "PUT"].includes(method) ? random.chance(0.8) : random.chance(0.02);
  const { headers, body } = hasBody ? makeBody(random) : { headers: [], body: "" };
  const lines = [`${method}${space}${target} ${version}`, ...makeHeaders(random), ...headers, ""];
  const ended = lines.map((line) => `${line}${random.chance(0.004) ? random.pick(LINE_ENDS) : "\r\n"}`);
  const bytes = `${ended.join("")}${body}`;
  return random.chance(0.05) ? breakBytes(random, bytes) : bytes;
}

/** Most are sent whole, in turn; some are cut in the middle, and some come with the next one. */
function cutAndJoin(random: Random, requests: readonly string[]): readonly Packet[] {
  const packets: Packet[] = [];
  let held = "";
  for (const request of requests) {
    const bytes = held + request;
    held = "";
    if (random.chance(0.1)) {
      held = bytes;
    } else if (random.chance(0.15)) {
      const at = random.integer(0, bytes.length);
      packets.push({ bytes: bytes.slice(0, at), isAwaited: random.chance(0.5) });
      if (random.chance(0.3)) held = bytes.slice(at);
      else packets.push({ bytes: bytes.slice(at), isAwaited: random.chance(0.8) });
    } else {
      packets.push({ bytes, isAwaited: random.chance(0.9) });
    }
  }
  return held === "" ? packets : [...packets, { bytes: held, isAwaited: true }];
}

const PLAIN = "GET / HTTP/1.1\r\nHost: news.example\r\n\r\n";

export function makeConversation(seed: number): readonly Packet[] {
  const random = createRandom(seed);
  const requests = Array.from({ length: random.integer(1, 5) }, () => makeRequest(random));
  // The first of a connection is never answered past Node.
  const opening: readonly Packet[] = random.chance(0.9) ? [{ bytes: PLAIN, isAwaited: true }] : [];
  return [...opening, ...cutAndJoin(random, requests)].filter(({ bytes }) => bytes !== "");
}
