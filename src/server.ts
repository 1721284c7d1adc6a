// The server: binds the site to a port, counts views into the store, and ends without dropping what it holds.

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { admit } from "./serving/admission.ts";
import { type AnswerAtOnce, openFastLane } from "./serving/fast-lane.ts";
import { createUnderWay } from "./serving/under-way.ts";
import { hasOddHost } from "./serving/odd-host.ts";
import {
  BAD_HOST,
  BAD_VERSION,
  NO_TUNNEL,
  TOO_MANY_OF_ADDRESS,
  answerWith,
  refuse,
  refusalOf,
} from "./serving/refusal.ts";
import { spareUnsent } from "./serving/spare-unsent.ts";
import { SERVER_LIMITS, type ServerLimits } from "./serving/server-limits.ts";
import { failure, success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";

// An `import` of it reads all that it exports, and loads a client of the web with that: 27 ms of each start.
const { createServer } = process.getBuiltinModule("node:http");

export type Listening = {
  readonly host: string;
  readonly port: number;
  /** Stops taking requests, lets those under way finish (5 s at most), then resolves. */
  close(): Promise<void>;
};

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export type ListenOptions = {
  readonly limits?: Partial<ServerLimits>;
  /** How many proxies of ours stand in front. Their connections are many readers': requests are limited instead. */
  readonly trustedProxies?: number;
  /** Asked for what is ready before anything else is done for a plain request. */
  readonly answerAtOnce?: AnswerAtOnce;
};

/** How often a server that ends looks for connections that have nothing under way any more. */
const DRAIN_STEP_MS = 50;

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
function answerFailure(error: unknown, { method, url }: IncomingMessage, response: ServerResponse): void {
  process.stderr.write(`${method} ${url}: ${error instanceof Error ? error.stack : String(error)}\n`);
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end("500\n");
}

function closeGently(server: Server, drainMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), drainMs);
    const step = setInterval(() => server.closeIdleConnections(), DRAIN_STEP_MS);
    // `close` closes what is idle at once, with the requests that are on their way: for one step they are answered, and told.
    const closeIdle = server.closeIdleConnections.bind(server);
    server.closeIdleConnections = () => {};
    server.close(() => {
      clearTimeout(deadline);
      clearInterval(step);
      resolve();
    });
    server.closeIdleConnections = closeIdle;
  });
}

function createHttpServer(limits: ServerLimits): Server {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxHeaderSize: limits.headBytes,
    connectionsCheckingInterval: limits.checkMs,
    noDelay: true,
    // Nearly all requests have no body: none is waited for, which spares a quarter of what a page costs.
    optimizeEmptyRequests: true,
  });
  spareUnsent(server);
  server.setTimeout(limits.idleMs);
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) =>
    refuse(socket, refusalOf(error)),
  );
  server.on("connect", (_request, socket: Socket) => refuse(socket, NO_TUNNEL));
  return server;
}

/** Listens on `host` and `port` (0: any free one). The error is a sentence for the person who started it. */
export function listen(
  handle: RequestHandler,
  host: string,
  port: number,
  { limits: changed = {}, trustedProxies = 0, answerAtOnce }: ListenOptions = {},
): Promise<Result<Listening, string>> {
  const limits = { ...SERVER_LIMITS, ...changed };
  const server = createHttpServer(limits);
  const admission = admit(server, limits, trustedProxies > 0);
  const underWay = createUnderWay(limits.mostPerAddress, trustedProxies);
  const lane = answerAtOnce && openFastLane(server, answerAtOnce, limits.keepAliveMs);
  let isEnding = false;
  server.on("request", (request, response) => {
    lane?.note(request.socket, response);
    if (!admission.isServed(request.socket)) return;
    if (isEnding) response.setHeader("connection", "close");
    if (request.httpVersionMajor !== 1) answerWith(response, BAD_VERSION);
    else if (hasOddHost(request.rawHeaders)) answerWith(response, BAD_HOST);
    else if (!underWay.mayBegin(request)) answerWith(response, TOO_MANY_OF_ADDRESS);
    else {
      handle(request, response)?.catch((error: unknown) => answerFailure(error, request, response));
      underWay.note(request, response);
    }
  });
  return new Promise((resolve) => {
    server.once("error", (error) => resolve(failure(sentenceOf(error, host, port))));
    server.listen(port, host, () => {
      const bound = server.address();
      const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
      const close = (): Promise<void> => {
        isEnding = true;
        return closeGently(server, limits.drainMs);
      };
      resolve(success({ host, port: boundPort, close }));
    });
  });
}
