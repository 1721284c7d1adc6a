// askAddress: sends one GET, or a POST, to an address that the guard has passed, gives the head of the answer and its body unread.

import type { Readable } from "node:stream";
import type { Socket } from "node:net";
import type { Client } from "undici";
import type { Limits } from "../limits.ts";
import type { GuardedAddress } from "./address-guard.ts";
import { orAborted, startDeadline } from "./deadlines.ts";
import { type OpenConnection, openConnection } from "./open-connection.ts";
import { ACCEPT_ENCODING } from "./read-body.ts";

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Readable;
  /** Closes the connection, whatever is left unread. */
  readonly close: () => Promise<void>;
};

/** What is posted: its bytes, and the headers that tell of them. */
export type Posted = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

export type AskOptions = {
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  /** Sent by POST; without one it is a GET. */
  readonly post?: Posted;
  /** Beside those of every request, or in their place. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly connect?: OpenConnection;
};

const MAX_HEADER_BYTES = 32 * 1024;
const REQUEST_HEADERS = {
  accept: "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5",
  "accept-encoding": ACCEPT_ENCODING,
  "accept-language": "ja, en;q=0.8",
} as const;

/** Rejects with a PhaseTimeout, or with the connection's error. */
export async function askAddress(guarded: GuardedAddress, options: AskOptions): Promise<Answer> {
  const { limits, signal, userAgent, post } = options;
  const { url } = guarded;
  const socket = await connectToChecked(guarded, options);
  // Until undici listens, and after it has let go, an error here is nobody's.
  socket.on("error", () => {});
  const client = await createClient(url.origin, socket);
  const deadline = startDeadline("headers", limits.headersMs);
  try {
    const response = await client.request({
      ...(post === undefined ? { method: "GET" } : { method: "POST", body: post.body }),
      path: url.pathname + url.search,
      headers: {
        ...REQUEST_HEADERS,
        ...options.headers,
        "user-agent": userAgent,
        ...post?.headers,
      },
      signal: AbortSignal.any([signal, deadline.signal]),
    });
    // The body is read under the fetch's own deadline; the one for the head has done its work.
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.body,
      close: () => closeBoth(client, socket),
    };
  } catch (error) {
    await closeBoth(client, socket);
    throw error;
  } finally {
    deadline.end();
  }
}

/** The connection stands already: undici neither resolves nor connects. */
async function createClient(origin: string, socket: Socket): Promise<Client> {
  // Loaded here: what never fetches starts without it.
  const undici = await import("undici");
  return new undici.Client(origin, {
    // It expects the answer in a later turn.
    connect: (_options, done) => queueMicrotask(() => done(null, socket)),
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

async function closeBoth(client: Client, socket: Socket): Promise<void> {
  await client.destroy();
  socket.destroy();
}

/** Tries the checked addresses in their order, within one deadline for all. */
async function connectToChecked(guarded: GuardedAddress, options: AskOptions): Promise<Socket> {
  const deadline = startDeadline("connect", options.limits.connectMs);
  const signal = AbortSignal.any([options.signal, deadline.signal]);
  const open = options.connect ?? openConnection;
  const hostname = guarded.url.hostname.replaceAll(/^\[|\]$/gu, "");
  const secure = guarded.url.protocol === "https:";
  let lastError: unknown = new Error("no address");
  try {
    for (const ip of guarded.addresses.slice(0, 4)) {
      try {
        return await orAborted(open({ ip, port: guarded.port, secure, hostname, signal }), signal);
      } catch (error) {
        lastError = error;
        if (signal.aborted) break;
      }
    }
  } finally {
    deadline.end();
  }
  throw lastError;
}
