// Report border: a POST of the form in, what it reports out, or why it is not taken and what the reader wrote.

import type { IncomingMessage } from "node:http";
import type { ArticleId } from "../../terms/ids.ts";
import { parseArticleId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { isSameOrigin } from "../beacon/is-same-origin.ts";
import type { ReportFault } from "../words/report-words.ts";

/** In UTF-16 code units, as `maxlength` counts. */
export const LONGEST_REPORT = 2_000;
/** A character is nine bytes at most in a form (three of UTF-8, each as %XX); the rest is for the other fields. */
const MOST_BYTES = LONGEST_REPORT * 9 + 2_000;
const SLOWEST_MS = 10_000;
const MOST_LINKS = 3;

export type SentReport = { readonly articleId?: ArticleId; readonly token: string; readonly text: string };

/** `sent`: as much as could be read, so that the reader need not write it again. */
export type NotTaken = { readonly fault: ReportFault; readonly sent?: SentReport };

const refuse = (fault: ReportFault, sent?: SentReport): Result<never, NotTaken> =>
  failure({ fault, ...(sent && { sent }) });

/** Undefined where the body is longer or slower than it may be, or breaks off. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const slow = setTimeout(() => request.destroy(), SLOWEST_MS);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk as Uint8Array);
      length += bytes.length;
      if (length > MOST_BYTES) return undefined;
      chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString("utf8");
  } catch {
    return undefined;
  } finally {
    clearTimeout(slow);
  }
}

/** Nobody sees them, and they can turn the order of what stands beside them; those within emoji and names of Arabic or Indic script stay. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A form sends lines with CR LF, of which `maxlength` counts one; a store takes no control character. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(UNSEEN, "")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "")
    .trim();
}

export async function readReport(
  request: IncomingMessage,
  baseAddress: string,
): Promise<Result<SentReport, NotTaken>> {
  if (!isSameOrigin(request.headers, baseAddress, "origin")) return refuse("foreign");
  if (!/^application\/x-www-form-urlencoded(?:;|$)/i.test(request.headers["content-type"] ?? "")) {
    return refuse("form");
  }
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES) return refuse("too-long");
  const body = await readBody(request);
  if (body === undefined) return refuse("too-long");
  const form = new URLSearchParams(body);
  const articleId = parseArticleId(form.get("article") ?? "");
  if (articleId === undefined && form.has("article")) return refuse("form");
  const text = tidy(form.get("text") ?? "");
  const sent: SentReport = {
    ...(articleId !== undefined && { articleId }),
    token: form.get("token") ?? "",
    text: text.slice(0, LONGEST_REPORT),
  };
  if (text.length > LONGEST_REPORT) return refuse("too-long", sent);
  if (text === "") return refuse("empty", sent);
  if ((form.get("site") ?? "") !== "") return refuse("trap", sent);
  if ((text.match(/https?:\/\//gi) ?? []).length > MOST_LINKS) return refuse("links", sent);
  return success(sent);
}
