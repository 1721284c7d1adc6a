// explainFailure: takes what went wrong on the network, gives the error that tells the desk so in a sentence.

import type { Result } from "../../terms/result.ts";
import { TooManyBytes } from "../at-most.ts";
import { cannotRead, type IntakeError, quoteInput, type TimeoutPhase } from "../intake-error.ts";
import { type Limits, readableSize, readableTime } from "../limits.ts";
import { PhaseTimeout } from "./deadlines.ts";
import { UnknownEncoding } from "./read-body.ts";

const PHASES: Readonly<Record<TimeoutPhase, string>> = {
  connect: "no connection came about within",
  headers: "the server did not answer within",
  whole: "it could not be received within",
  pdf: "it could not be read within",
};

/** What the operating system, TLS and HTTP call common failures. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the server refuses the connection.",
  ECONNRESET: "the server broke the connection off.",
  EHOSTUNREACH: "the server cannot be reached.",
  ENETUNREACH: "the server cannot be reached.",
  ETIMEDOUT: "the server does not answer.",
  EPIPE: "the server broke the connection off.",
  UND_ERR_SOCKET: "the server broke the connection off.",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the server sent less than it announced.",
};

/** What Node calls certificates that prove nothing. */
const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "the server's certificate has expired.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by nobody but itself.",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate is signed by nobody that is trusted here.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate cannot be verified.",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the server's certificate cannot be verified.",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name.",
};

const MALFORMED = /^(?:HPE_|UND_ERR_HEADERS_OVERFLOW|Z_|ERR__?ERROR_|ERR_BROTLI|ZSTD_|ERR_ZSTD)/u;

export function explainFailure(
  error: unknown,
  input: string,
  limits: Limits,
  cancelled: boolean,
): Result<never, IntakeError> {
  if (error instanceof PhaseTimeout) {
    const { phase, milliseconds } = error;
    const reason = `${PHASES[phase]} ${readableTime(milliseconds)}.`;
    return cannotRead("timeout", input, reason, { phase, milliseconds });
  }
  if (cancelled) return cannotRead("cancelled", input, "reading was cancelled.");
  if (error instanceof TooManyBytes) {
    const reason = `it has more than ${readableSize(limits.bytes)}, which is the limit.`;
    return cannotRead("too-large", input, reason, { limitBytes: limits.bytes });
  }
  if (error instanceof UnknownEncoding) {
    return cannotRead(
      "bad-response",
      input,
      `the server sends it as ${quoteInput(error.message, 100)}, unasked.`,
    );
  }
  const code = codeOf(error);
  if (MALFORMED.test(code) || isProtocolError(error))
    return cannotRead("bad-response", input, "the server's answer is malformed.");
  const certificate = CERTIFICATES[code];
  if (certificate !== undefined) return cannotRead("bad-certificate", input, certificate);
  const reason = REASONS[code] ?? `the connection failed (${code === "" ? messageOf(error) : code}).`;
  return cannotRead("connection-failed", input, reason);
}

/** Its message quotes what the server sent, and not all of them have a code. */
function isProtocolError(error: unknown): boolean {
  return error instanceof Error && error.name === "HTTPParserError";
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "unknown reason";
}
