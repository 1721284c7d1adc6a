// askOnce: takes an address and what it gave the last time, sends one request through the guard, gives the answer whatever its status; redirects are told, not followed.

import { type Result, success } from "../../terms/result.ts";
import type { Validators } from "../../terms/sources/place-answer.ts";
import type { IntakeError } from "../intake-error.ts";
import { headerOf, readContent, redirectOf } from "./answer-content.ts";
import { type Answer, askAddress } from "./ask-address.ts";
import { askWithin, guardInTime } from "./ask-within.ts";
import type { FetchOptions } from "./fetch-address.ts";

export type OnceOptions = Omit<FetchOptions, "types" | "userAgent"> & {
  /** What the last answer said of itself: asked along, so that an unchanged place need not be sent again. */
  readonly kept?: Validators;
  /** Whom the place's owner can turn to. */
  readonly contact?: string;
};

export type OnceAnswer = Validators & {
  readonly status: number;
  /** Of a status from 200 to 299; empty otherwise. */
  readonly bytes: Uint8Array;
  /** That was asked, as a browser would write it, without what stands behind #. */
  readonly address: string;
  readonly contentType?: string;
  /** Where it leads, absolute. */
  readonly location?: string;
  /** That header as it came. */
  readonly retryAfter?: string;
};

export type AskOnce = (
  address: string,
  options?: Pick<OnceOptions, "kept" | "contact" | "limits">,
) => Promise<Result<OnceAnswer, IntakeError>>;

/** Feeds, list pages, documents, robots.txt; a server that knows no better says octet-stream. */
const PLACE_TYPES = {
  types:
    /^\s*(?:text\/|application\/(?:[a-z.+-]*(?:xml|json)|pdf|x-pdf|octet-stream|x-download|force-download)\b)/i,
  name: "feed, page or document",
};
const ACCEPT =
  "application/atom+xml, application/rss+xml, application/feed+json, text/html, application/xhtml+xml, application/xml;q=0.9, application/pdf, text/plain;q=0.9, */*;q=0.5";
const NO_CONTACT = "reads official announcements";
const LONGEST_HEADER = 500;

/** A contact cannot break out of its header: it is ASCII without white space where it was set. */
function userAgentOf(contact: string | undefined): string {
  return `Shirase/0.1 (${contact === undefined ? NO_CONTACT : `+${contact}`})`;
}

export function askOnce(
  address: string,
  options: OnceOptions = {},
): Promise<Result<OnceAnswer, IntakeError>> {
  const { kept, contact, ...rest } = options;
  const within = { ...rest, userAgent: userAgentOf(contact) };
  return askWithin(address, within, async (ask) => {
    const guarded = await guardInTime(address, address, options, ask);
    if (!guarded.ok) return guarded;
    const { url } = guarded.value;
    url.hash = "";
    const answer = await askAddress(guarded.value, { ...ask, headers: headersOf(kept) });
    try {
      return await readOnce(answer, address, url, ask.limits);
    } finally {
      await answer.close();
    }
  });
}

function headersOf(kept: Validators | undefined): Readonly<Record<string, string>> {
  return {
    accept: ACCEPT,
    ...(kept?.etag !== undefined && { "if-none-match": kept.etag }),
    ...(kept?.lastModified !== undefined && { "if-modified-since": kept.lastModified }),
  };
}

async function readOnce(
  answer: Answer,
  address: string,
  url: URL,
  limits: Parameters<typeof readContent>[2],
): Promise<Result<OnceAnswer, IntakeError>> {
  const location = redirectOf(answer, url);
  const isContent = answer.status >= 200 && answer.status <= 299;
  const content = isContent ? await readContent(answer, address, limits, PLACE_TYPES) : undefined;
  if (content && !content.ok) return content;
  const [etag, lastModified, retryAfter] = ["etag", "last-modified", "retry-after"].map((name) =>
    shortHeader(answer, name),
  );
  return success({
    status: answer.status,
    address: url.href,
    bytes: content?.value.bytes ?? new Uint8Array(),
    ...(content?.value.contentType !== undefined && { contentType: content.value.contentType }),
    ...(location !== undefined && { location }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** What cannot be sent back as it came is not kept. */
function shortHeader(answer: Answer, name: string): string | undefined {
  const value = headerOf(answer, name);
  return value !== undefined && value.length <= LONGEST_HEADER && /^[\x20-\x7e]+$/.test(value)
    ? value
    : undefined;
}
