// Visitors' book: requests as they come and end → a record of each, how many are open at their host, and how often their address was asked for.

import type { IncomingMessage } from "node:http";
import { DEFAULT_LIMITS } from "../../../intake/limits.ts";
import type { MadeAnswer } from "./made-answer.ts";
import type { RequestRecord } from "./request-record.ts";

type Open = { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] };

export type Visit = {
  /** All of it is sent. */
  readonly end: () => void;
  /** The connection is gone, whoever closed it. */
  readonly close: () => void;
};

export type VisitorsBook = {
  readonly requests: readonly RequestRecord[];
  /** How often it was asked for before; this time is counted. */
  readonly countOf: (address: string) => number;
  readonly receive: (request: IncomingMessage, made: MadeAnswer) => Visit;
  readonly next: () => Promise<void>;
};

export function openVisitorsBook(now: () => number): VisitorsBook {
  const requests: Open[] = [];
  const asked = new Map<string, number>();
  const open = new Map<string, Set<Open>>();
  let came = Promise.withResolvers<void>();

  function receive(request: IncomingMessage, made: MadeAnswer): Visit {
    const host = request.headers.host ?? "";
    const there = open.get(host) ?? new Set();
    open.set(host, there);
    const record = recordOf(request, made, now(), there.size + 1);
    requests.push(record);
    there.add(record);
    came.resolve();
    came = Promise.withResolvers();
    const end = (): void => {
      if (there.delete(record)) record.endedAt = now();
    };
    const close = (): void => {
      if (there.has(record) && made.way !== "hangs") record.isBrokenOff = true;
      end();
      // Whoever asked waited for it as long as it may take, by the clock outside.
      if (made.way === "hangs") record.endedAt = record.at + DEFAULT_LIMITS.wholeMs;
    };
    return { end, close };
  }

  return {
    requests,
    countOf(address) {
      const count = asked.get(address) ?? 0;
      asked.set(address, count + 1);
      return count;
    },
    receive,
    next: () => came.promise,
  };
}

/** `status`: 0 where the connection is closed without a word. */
function recordOf(
  { headers, url = "/" }: IncomingMessage,
  made: MadeAnswer,
  at: number,
  openThere: number,
): Open {
  const retryAfter = made.headers["retry-after"];
  return {
    host: headers.host ?? "",
    path: url,
    at,
    openThere,
    status: made.way === "closed" ? 0 : isKnown(headers, made.headers) ? 304 : made.status,
    way: made.way,
    userAgent: headers["user-agent"] ?? "",
    isBrokenOff: false,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** Whoever asks has what would be sent. */
export function isKnown(
  headers: IncomingMessage["headers"],
  { etag, "last-modified": modified }: MadeAnswer["headers"],
): boolean {
  if (etag !== undefined) return headers["if-none-match"] === etag;
  const since = headers["if-modified-since"];
  return modified !== undefined && since !== undefined && Date.parse(since) >= Date.parse(modified);
}
