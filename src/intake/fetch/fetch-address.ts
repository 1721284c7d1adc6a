// fetchAddress: takes an http(s) address from outside, follows its redirects through the guard, gives what was received.

import { type Result, success } from "../../terms/result.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import type { Limits } from "../limits.ts";
import type { Received } from "../received.ts";
import type { GuardOptions } from "./address-guard.ts";
import { readContent, redirectOf } from "./answer-content.ts";
import { type Answer, askAddress, type AskOptions } from "./ask-address.ts";
import { askWithin, guardInTime } from "./ask-within.ts";
import type { OpenConnection } from "./open-connection.ts";

export type FetchOptions = GuardOptions & {
  readonly limits?: Partial<Limits>;
  /** Ends the fetch from outside. */
  readonly signal?: AbortSignal;
  readonly userAgent?: string;
  readonly connect?: OpenConnection;
  /** Types of content that are taken; those of documents unless given. */
  readonly types?: RegExp;
};

/** Types that can be a document; a server that knows no better says octet-stream. */
const DOCUMENT_TYPE =
  /^\s*(?:text\/|application\/(?:pdf|x-pdf|xhtml\+xml|xml|octet-stream|x-download|force-download)\b)/i;

export function fetchAddress(
  address: string,
  options: FetchOptions = {},
): Promise<Result<Received, IntakeError>> {
  return askWithin(address, options, (ask) => follow(address, options, ask));
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

async function readAnswer(
  answer: Answer,
  address: string,
  url: URL,
  limits: Limits,
  types: RegExp | undefined,
): Promise<Result<Received, IntakeError>> {
  if (answer.status < 200 || answer.status > 299) {
    const reason = `the server answered with status ${answer.status}.`;
    return cannotRead("http-status", address, reason, { status: answer.status });
  }
  const kind = types ? { types, name: "picture" } : { types: DOCUMENT_TYPE, name: "document" };
  const content = await readContent(answer, address, limits, kind);
  if (!content.ok) return content;
  if (content.value.bytes.byteLength === 0) return cannotRead("empty", address, "the server sent nothing.");
  return success({ ...content.value, name: address, address, finalAddress: url.href });
}
