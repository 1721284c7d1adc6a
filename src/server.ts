// The server: binds the site to a port, counts views into the store, and ends without dropping what it holds.

import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { failure, success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";

export type Listening = {
  readonly host: string;
  readonly port: number;
  /** Stops taking requests, lets those under way finish (5 s at most), then resolves. */
  close(): Promise<void>;
};

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 65_000;
/** How often slow requests are looked for; Node's own 30 s would let them have 40. */
const CHECK_MS = 5_000;
/** A reader that takes nothing of its answer for so long is gone. */
const IDLE_MS = 120_000;
const DRAIN_MS = 5_000;
const MAX_HEADER_BYTES = 16 * 1024;

function sentenceOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} on ${host} is already taken. Stop what uses it, or choose another with --port.`;
  if (error.code === "EACCES")
    return `Port ${port} needs more rights than this account has. Choose one above 1023 with --port.`;
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return `This machine has no address ${host}. Choose another with --host.`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}

/** Keeps an unexpected failure of one request from ending the process. */
function guard(handle: RequestHandler): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    Promise.resolve(handle(request, response)).catch((error: unknown) => {
      process.stderr.write(
        `${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}\n`,
      );
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end("500\n");
    });
  };
}

/** Destroyed, not only ended: a client that keeps its side open would hold the connection for ever. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  const status = error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
  if (socket.writable) socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
  socket.destroySoon();
}

function closeGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Listens on `host` and `port` (0: any free one). The error is a sentence for the person who started it. */
export function listen(
  handle: RequestHandler,
  host: string,
  port: number,
): Promise<Result<Listening, string>> {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
      noDelay: true,
      // Nearly all requests have no body: none is waited for, which spares a quarter of what a page costs.
      optimizeEmptyRequests: true,
      connectionsCheckingInterval: CHECK_MS,
    },
    guard(handle),
  );
  server.setTimeout(IDLE_MS);
  server.on("clientError", refuse);
  return new Promise((resolve) => {
    server.once("error", (error) => resolve(failure(sentenceOf(error, host, port))));
    server.listen(port, host, () => {
      const bound = server.address();
      const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
      resolve(success({ host, port: boundPort, close: () => closeGently(server) }));
    });
  });
}
