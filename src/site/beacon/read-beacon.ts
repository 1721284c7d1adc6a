// Beacon border: a POST to /beacon in, the article it tells of out, or the status that refuses it.

import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { type ArticleId, articleId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";

export type Refusal = { readonly status: 400 | 403 | 408 | 413 | 415; readonly reason: string };

export const LARGEST_BEACON_BYTES = 1_024;
const SLOWEST_BEACON_MS = 5_000;

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}

/**
 * Browsers state where a request comes from in Sec-Fetch-Site (on https and localhost) and in Origin (on every POST).
 * Neither can be set by a page's script, so one of them has to say that the page is ours.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, baseAddress: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const origin = hostOf(headers.origin);
  if (headers.origin === undefined) return site === "same-origin";
  return origin !== undefined && (origin === headers.host || origin === hostOf(baseAddress));
}

/** Undefined where the body is longer than allowed, slower than allowed, or breaks off. */
async function readBody(request: IncomingMessage): Promise<Result<string, Refusal>> {
  const chunks: Buffer[] = [];
  let length = 0;
  const slow = AbortSignal.timeout(SLOWEST_BEACON_MS);
  const stop = (): void => void request.destroy();
  slow.addEventListener("abort", stop);
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > LARGEST_BEACON_BYTES)
        return failure({ status: 413, reason: "The beacon is longer than 1 KB." });
      chunks.push(bytes);
    }
    return success(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return failure({ status: 408, reason: "The beacon's body broke off." });
  } finally {
    slow.removeEventListener("abort", stop);
  }
}

function parseArticle(body: string): ArticleId | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== "object" || parsed === null || !("article" in parsed)) return undefined;
    const { article } = parsed;
    return Number.isSafeInteger(article) && Number(article) > 0 ? articleId(Number(article)) : undefined;
  } catch {
    return undefined;
  }
}

export async function readBeacon(
  request: IncomingMessage,
  baseAddress: string,
): Promise<Result<ArticleId, Refusal>> {
  if (!isSameOrigin(request.headers, baseAddress)) {
    return failure({ status: 403, reason: "A beacon comes from a page of this site only." });
  }
  if (!/^application\/json(?:;|$)/i.test(request.headers["content-type"] ?? "")) {
    return failure({ status: 415, reason: "A beacon is application/json." });
  }
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BEACON_BYTES) {
    return failure({ status: 413, reason: "The beacon is longer than 1 KB." });
  }
  const body = await readBody(request);
  if (!body.ok) return body;
  const article = parseArticle(body.value);
  return article === undefined
    ? failure({ status: 400, reason: 'A beacon is {"article": number}.' })
    : success(article);
}
