// Refusal: what is wrong with a connection or with what came over it → the answer that it gets, after which it ends.

import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

export type Refusal = {
  readonly status: string;
  readonly sentence: string;
  readonly headers?: readonly string[];
};

const BAD_REQUEST: Refusal = {
  status: "400 Bad Request",
  sentence: "This is not a request of HTTP/1.1 that can be read in one way only.",
};

export const BAD_VERSION: Refusal = {
  status: "505 HTTP Version Not Supported",
  sentence: "HTTP/1.1 and HTTP/1.0 are spoken here.",
};

/** By the code of the error that Node's reader gives. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: "408 Request Timeout",
    sentence: "The request did not come in time.",
  },
  HPE_HEADER_OVERFLOW: {
    status: "431 Request Header Fields Too Large",
    sentence: "The head of the request is longer than 16 KB.",
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: "413 Content Too Large",
    sentence: "The chunks' extensions are longer than 16 KB.",
  },
  HPE_INVALID_VERSION: BAD_VERSION,
};

const UNKNOWN_METHOD: Refusal = {
  status: "501 Not Implemented",
  sentence: "No such method is known here.",
};

export const TOO_MANY: Refusal = {
  status: "503 Service Unavailable",
  sentence: "Too many connections at once. Please try again shortly.",
  headers: ["Retry-After: 5"],
};

export const TOO_MANY_OF_ADDRESS: Refusal = {
  status: "429 Too Many Requests",
  sentence: "Too many connections at once from this address. Please try again shortly.",
  headers: ["Retry-After: 5"],
};

export const BAD_HOST: Refusal = {
  status: "400 Bad Request",
  sentence: "The header Host names the site once, as a name or an address with or without a port.",
};

export const NO_TUNNEL: Refusal = {
  status: "405 Method Not Allowed",
  sentence: "This is no proxy.",
  headers: ["Allow: GET, HEAD"],
};

/** A request line whose method only is unknown. */
const REQUEST_LINE = /^[!#$%&'*+.^`|~\w-]{1,40} [!-~]{1,2048} HTTP\/1\.[01]\r\n/;

/** `rawPacket`: what was read last. */
export function refusalOf(error: {
  readonly code?: string | undefined;
  readonly rawPacket?: unknown;
}): Refusal {
  const known = REFUSALS[error.code ?? ""];
  if (known) return known;
  const packet = Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString("latin1", 0, 2_200) : "";
  return error.code === "HPE_INVALID_METHOD" && REQUEST_LINE.test(packet) ? UNKNOWN_METHOD : BAD_REQUEST;
}

const headersOf = ({ sentence, headers = [] }: Refusal): readonly string[] => [
  "Connection: close",
  "Content-Type: text/plain; charset=utf-8",
  `Content-Length: ${Buffer.byteLength(sentence)}`,
  "Cache-Control: no-store",
  "X-Content-Type-Options: nosniff",
  ...headers,
];

function write(socket: Socket, refusal: Refusal): void {
  const head = [`HTTP/1.1 ${refusal.status}`, `Date: ${new Date().toUTCString()}`, ...headersOf(refusal)];
  socket.write(`${head.join("\r\n")}\r\n\r\n${refusal.sentence}`);
}

/** In its turn among the requests of its connection, which ends after it. */
export function answerWith(response: ServerResponse, refusal: Refusal): void {
  const lines = headersOf(refusal).flatMap((line) => line.split(/: (.*)/s, 2));
  response.writeHead(Number.parseInt(refusal.status, 10), lines);
  response.end(response.req.method === "HEAD" ? undefined : refusal.sentence);
}

/** Destroyed, not only ended: a client that keeps its side open would hold the connection for ever. */
export function refuse(socket: Socket, refusal: Refusal): void {
  if (socket.writable) write(socket, refusal);
  socket.destroySoon();
}

/**
 * Before the client has sent anything: what it sends meanwhile is taken and dropped for `lingerMs`, because an answer
 * to a connection that is destroyed with something unread in it does not arrive.
 */
export function refuseEarly(socket: Socket, refusal: Refusal, lingerMs: number): void {
  write(socket, refusal);
  socket.end();
  const over = setTimeout(() => socket.destroy(), lingerMs);
  socket.once("close", () => clearTimeout(over));
}
