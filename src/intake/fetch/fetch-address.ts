// fetchAddress: takes an http(s) address from outside, follows its redirects through the guard, gives what was received.

import { type Result, success } from "../../terms/result.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { type Limits, limitsWith, readableSize } from "../limits.ts";
import type { Received } from "../received.ts";
import { type GuardOptions, guardAddress } from "./address-guard.ts";
import { type Answer, askAddress, type AskOptions } from "./ask-address.ts";
import { orAborted, startDeadline } from "./deadlines.ts";
import { explainFailure } from "./explain-failure.ts";
import type { OpenConnection } from "./open-connection.ts";
import { readBody } from "./read-body.ts";

export type FetchOptions = GuardOptions & {
  readonly limits?: Partial<Limits>;
  /** Ends the fetch from outside. */
  readonly signal?: AbortSignal;
  readonly userAgent?: string;
  readonly connect?: OpenConnection;
  /** Types of content that are taken; those of documents unless given. */
  readonly types?: RegExp;
};

const USER_AGENT = "Shirase/0.1 (reads official announcements)";
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Types that can be a document; a server that knows no better says octet-stream. */
const DOCUMENT_TYPE =
  /^\s*(?:text\/|application\/(?:pdf|x-pdf|xhtml\+xml|xml|octet-stream|x-download|force-download)\b)/i;

export async function fetchAddress(
  address: string,
  options: FetchOptions = {},
): Promise<Result<Received, IntakeError>> {
  const limits = limitsWith(options.limits);
  const deadline = startDeadline("whole", limits.wholeMs);
  const signals = options.signal === undefined ? [deadline.signal] : [deadline.signal, options.signal];
  const signal = AbortSignal.any(signals);
  const ask: AskOptions = {
    limits,
    signal,
    userAgent: options.userAgent ?? USER_AGENT,
    ...(options.connect === undefined ? {} : { connect: options.connect }),
  };
  try {
    return await follow(address, options, ask);
  } catch (error) {
    const reason: unknown = signal.aborted ? signal.reason : error;
    return explainFailure(reason, address, limits, options.signal?.aborted === true);
  } finally {
    deadline.end();
  }
}

async function follow(
  address: string,
  guard: GuardOptions & Pick<FetchOptions, "types">,
  ask: AskOptions,
): Promise<Result<Received, IntakeError>> {
  const seen = new Set<string>();
  let next = address;
  for (;;) {
    const guarded = await guardInTime(next, address, guard, ask);
    if (!guarded.ok) return guarded;
    const { url } = guarded.value;
    url.hash = "";
    if (seen.has(url.href))
      return cannotRead("redirect-loop", address, `its redirects lead back to ${url.href}`);
    seen.add(url.href);
    const answer = await askAddress(guarded.value, ask);
    try {
      const location = redirectOf(answer, url);
      if (location === undefined) return await readAnswer(answer, address, url, ask.limits, guard.types);
      next = location;
    } finally {
      await answer.close();
    }
    if (seen.size > ask.limits.redirects) {
      return cannotRead(
        "too-many-redirects",
        address,
        `it redirects more than ${ask.limits.redirects} times.`,
      );
    }
  }
}

/** A resolver may hang; it gets as long as a connection. */
async function guardInTime(
  next: string,
  input: string,
  guard: GuardOptions,
  ask: AskOptions,
): ReturnType<typeof guardAddress> {
  const deadline = startDeadline("connect", ask.limits.connectMs);
  try {
    return await orAborted(guardAddress(next, input, guard), AbortSignal.any([ask.signal, deadline.signal]));
  } finally {
    deadline.end();
  }
}

function redirectOf(answer: Answer, url: URL): string | undefined {
  const location = headerOf(answer, "location");
  if (!REDIRECTS.has(answer.status) || location === undefined) return undefined;
  return URL.parse(location, url.href)?.href ?? location;
}

async function readAnswer(
  answer: Answer,
  address: string,
  url: URL,
  limits: Limits,
  types = DOCUMENT_TYPE,
): Promise<Result<Received, IntakeError>> {
  if (answer.status < 200 || answer.status > 299) {
    const reason = `the server answered with status ${answer.status}.`;
    return cannotRead("http-status", address, reason, { status: answer.status });
  }
  const contentType = headerOf(answer, "content-type");
  if (contentType !== undefined && contentType !== "" && !types.test(contentType)) {
    const reason = `the server sends ${JSON.stringify(contentType.slice(0, 100))}, which is no ${types === DOCUMENT_TYPE ? "document" : "picture"}.`;
    return cannotRead("unsupported-type", address, reason);
  }
  const announced = Number(headerOf(answer, "content-length") ?? 0);
  if (announced > limits.bytes) {
    const reason = `it has ${readableSize(announced)}, and ${readableSize(limits.bytes)} is the limit.`;
    return cannotRead("too-large", address, reason, { limitBytes: limits.bytes });
  }
  const bytes = await readBody(answer.body, headerOf(answer, "content-encoding"), limits.bytes);
  if (bytes.byteLength === 0) return cannotRead("empty", address, "the server sent nothing.");
  const type = contentType === undefined || contentType === "" ? {} : { contentType };
  return success({ bytes, name: address, address, finalAddress: url.href, ...type });
}

function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return typeof value === "string" ? value : value?.[0];
}
