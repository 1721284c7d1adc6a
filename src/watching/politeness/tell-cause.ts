// tellCause: takes the status of an answer, or the code of what went wrong before there was one, gives the cause of the failure; and how long a place is left alone for it.

import type { FailureCause } from "../../terms/sources/failure-cause.ts";
import { backOff, jittered, LONGEST_BACK_OFF_MS } from "./back-off.ts";

const BY_STATUS: Readonly<Record<number, FailureCause>> = {
  401: "forbidden",
  403: "forbidden",
  404: "missing",
  407: "forbidden",
  408: "timeout",
  410: "gone",
  429: "too-often",
  451: "forbidden",
  503: "overloaded",
  504: "timeout",
};

/** Codes of the intake's errors. */
const BY_CODE: Readonly<Record<string, FailureCause>> = {
  "name-not-found": "no-such-name",
  timeout: "timeout",
  "connection-failed": "no-connection",
  "bad-certificate": "certificate",
  "no-password": "no-password",
  "sign-in-refused": "sign-in",
  "no-such-mailbox": "no-mailbox",
  "address-not-public": "not-public",
  "bad-address": "not-public",
  "redirect-loop": "redirects",
  "too-many-redirects": "redirects",
  "bad-response": "unreadable",
  "unsupported-type": "unreadable",
  "not-a-document": "unreadable",
  "no-text": "unreadable",
  "too-large": "unreadable",
  "too-complex": "unreadable",
  empty: "unreadable",
};

export function tellCause({
  status,
  code,
}: {
  readonly status?: number | undefined;
  readonly code?: string | undefined;
}): FailureCause {
  // A good status with a failure behind it: what came could not be read.
  if (status !== undefined && status < 400) return "unreadable";
  if (status !== undefined) return BY_STATUS[status] ?? (status >= 500 ? "server-error" : "other");
  return code !== undefined && Object.hasOwn(BY_CODE, code) ? (BY_CODE[code] ?? "other") : "other";
}

/** These are not over in a minute: whoever asks again and again only makes noise. */
const LASTING: ReadonlySet<FailureCause> = new Set(["gone", "forbidden", "robots", "not-public", "sign-in"]);

/** What a place says by itself that it wants is obeyed when it is busy, and not where it is missing. */
const ASKS_FOR_TIME: ReadonlySet<FailureCause> = new Set(["too-often", "overloaded"]);

/** Milliseconds. `retryAfterMs`: what `readRetryAfter` has read, where there was one. */
export function waitAfter(
  cause: FailureCause | undefined,
  { failures, retryAfterMs }: { readonly failures: number; readonly retryAfterMs?: number | undefined },
  chance: number,
): number {
  if (cause !== undefined && ASKS_FOR_TIME.has(cause) && retryAfterMs !== undefined) return retryAfterMs;
  if (cause !== undefined && LASTING.has(cause)) return jittered(LONGEST_BACK_OFF_MS, chance);
  return backOff(failures, chance);
}
