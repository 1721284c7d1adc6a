// Made-up web: pages by address and a clock that is driven → what asks and waits there, and a record of every request with its time.

import type { AskOnce, OnceAnswer } from "../../intake/fetch/ask-once.ts";
import { failure, success } from "../../terms/result.ts";

export type MadeUpRequest = {
  readonly address: string;
  readonly at: number;
  readonly etag?: string;
  readonly contact?: string;
};

type MadeUpAnswer = Partial<Omit<OnceAnswer, "bytes" | "address">> & { readonly text?: string };

export type MadeUpWeb = {
  now: number;
  readonly pages: Map<string, MadeUpAnswer | (() => MadeUpAnswer)>;
  readonly requests: MadeUpRequest[];
  readonly fetch: AskOnce;
  /** Drives the clock. */
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** What is not there is answered with 404; a page with an etag answers 304 to who knows it. */
export function createMadeUpWeb(start: number): MadeUpWeb {
  const web: MadeUpWeb = {
    now: start,
    pages: new Map(),
    requests: [],
    async fetch(address, { kept, contact } = {}) {
      const etag = kept?.etag === undefined ? {} : { etag: kept.etag };
      web.requests.push({ address, at: web.now, ...etag, ...(contact !== undefined && { contact }) });
      const page = web.pages.get(address);
      const {
        text = "",
        status = 200,
        ...more
      } = (typeof page === "function" ? page() : page) ?? { status: 404 };
      if (status === 0) {
        const message = `Cannot read "${address}": the server refuses the connection.`;
        return failure({ code: "connection-failed", input: address, message });
      }
      const isKnown = more.etag !== undefined && more.etag === kept?.etag;
      const bytes = new TextEncoder().encode(isKnown ? "" : text);
      return success({
        contentType: "text/html; charset=utf-8",
        ...more,
        status: isKnown ? 304 : status,
        bytes,
        address,
      });
    },
    async wait(milliseconds) {
      web.now += milliseconds;
    },
  };
  return web;
}
