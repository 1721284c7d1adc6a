// Answer content: the head and body of an answer → where it leads on, or its bytes, of the types and within the size that are taken.

import { type Result, success } from "../../terms/result.ts";
import { cannotRead, type IntakeError, quoteInput } from "../intake-error.ts";
import { type Limits, readableSize } from "../limits.ts";
import type { Answer } from "./ask-address.ts";
import { readBody } from "./read-body.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Types of content that are taken, and what a refusal calls them. */
export type ContentKind = { readonly types: RegExp; readonly name: string };

export type AnswerContent = { readonly bytes: Uint8Array; readonly contentType?: string };

export function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return typeof value === "string" ? value : value?.[0];
}

export function redirectOf(answer: Answer, url: URL): string | undefined {
  const location = headerOf(answer, "location");
  if (!REDIRECTS.has(answer.status) || location === undefined) return undefined;
  return URL.parse(location, url.href)?.href ?? location;
}

/** Empty bodies are no error here. */
export async function readContent(
  answer: Answer,
  address: string,
  limits: Limits,
  kind: ContentKind,
): Promise<Result<AnswerContent, IntakeError>> {
  const contentType = headerOf(answer, "content-type");
  if (contentType !== undefined && contentType !== "" && !kind.types.test(contentType)) {
    const reason = `the server sends ${quoteInput(contentType, 100)}, which is no ${kind.name}.`;
    return cannotRead("unsupported-type", address, reason);
  }
  const announced = Number(headerOf(answer, "content-length") ?? 0);
  if (announced > limits.bytes) {
    const reason = `it has ${readableSize(announced)}, and ${readableSize(limits.bytes)} is the limit.`;
    return cannotRead("too-large", address, reason, { limitBytes: limits.bytes });
  }
  const bytes = await readBody(answer.body, headerOf(answer, "content-encoding"), limits.bytes);
  return success({
    bytes,
    ...(contentType === undefined || contentType === "" ? {} : { contentType }),
  });
}
