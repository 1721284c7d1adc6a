// explainMailbox: takes what went wrong with a mailbox, gives the error that tells the desk so in a sentence; nothing that the server said stands in it, for it knows the password.

import type { Result } from "../../terms/result.ts";
import { PhaseTimeout } from "../fetch/deadlines.ts";
import { explainFailure } from "../fetch/explain-failure.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { limitsWith } from "../limits.ts";
import { TooMuchFromMailbox } from "./within-bytes.ts";
import type { MailboxLimits } from "./mailbox-limits.ts";
import type { MailboxPlace } from "./mailbox-place.ts";

const TIMEOUTS: Readonly<Record<string, "connect" | "headers">> = {
  CONNECT_TIMEOUT: "connect",
  UPGRADE_TIMEOUT: "connect",
  GREETING_TIMEOUT: "headers",
  ETIMEOUT: "headers",
};
const TOO_MUCH =
  /^(?:LineTooLarge|LiteralTooLarge|ResponseTooLarge|TooManyTokens|TooManyResponses|MAX_IMAP_NESTING_REACHED)$/u;
const MALFORMED =
  /^(?:ParserError|InvalidResponse|UnexpectedTag|MissingTag|ResponseProcessingFailed|STARTTLS_INJECTION)/u;
const BROKEN_OFF = /^(?:NoConnection|EConnectionClosed|StateLogout|ClosedAfterConnect)/u;
/** Response codes of RFC 5530 by which a server says that it is not about the password. */
const NOT_NOW = /^(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|OVERQUOTA|THROTTLED)$/iu;

export function explainMailbox(
  error: unknown,
  { address, user, mailbox }: MailboxPlace,
  passwordFrom: string,
  limits: MailboxLimits,
): Result<never, IntakeError> {
  if (error instanceof PhaseTimeout) return explainFailure(error, address, limitsWith({}), false);
  const sign = readSign(error);
  if (sign.isSignIn) {
    if (NOT_NOW.test(sign.responseCode))
      return cannotRead("connection-failed", address, "the server lets nobody in at present.");
    const reason = `the server does not let ${JSON.stringify(user)} in with the password that ${passwordFrom} has.`;
    return cannotRead("sign-in-refused", address, reason);
  }
  if (sign.isWithoutTls)
    return cannotRead(
      "bad-certificate",
      address,
      "the server offers no encryption (STARTTLS): nothing was said to it.",
    );
  if (sign.status === "NO") {
    const name = JSON.stringify(mailbox);
    return sign.isMissing
      ? cannotRead("no-such-mailbox", address, `${JSON.stringify(user)} has no mailbox ${name} there.`)
      : cannotRead("no-such-mailbox", address, `the server does not open the mailbox ${name}.`);
  }
  const phase = TIMEOUTS[sign.code];
  if (phase !== undefined) {
    const milliseconds = phase === "connect" ? limits.connectMs : limits.greetingMs;
    const what = phase === "connect" ? "no connection came about" : "the server did not answer";
    return cannotRead("timeout", address, `${what} within ${milliseconds / 1000} seconds.`, {
      phase,
      milliseconds,
    });
  }
  if (error instanceof TooMuchFromMailbox) return cannotRead("too-complex", address, error.message);
  if (TOO_MUCH.test(sign.code))
    return cannotRead("too-complex", address, "one answer of the server is larger than what is taken.");
  if (MALFORMED.test(sign.code) || sign.status === "BAD")
    return cannotRead("bad-response", address, "the server's answer is malformed, or it knows none of this.");
  if (BROKEN_OFF.test(sign.code))
    return cannotRead("connection-failed", address, "the server broke the connection off.");
  return explainFailure(sign.cause, address, limitsWith({}), false);
}

type Sign = {
  readonly code: string;
  readonly status: string;
  readonly responseCode: string;
  readonly isSignIn: boolean;
  readonly isMissing: boolean;
  readonly isWithoutTls: boolean;
  /** As the network's own sentences are told of; without any words of the server. */
  readonly cause: unknown;
};

function readSign(error: unknown): Sign {
  const told: Readonly<Record<string, unknown>> =
    typeof error === "object" && error !== null ? { ...error } : {};
  const text = (name: string): string => (typeof told[name] === "string" ? told[name] : "");
  const code = text("code");
  return {
    code,
    status: text("responseStatus"),
    responseCode: text("serverResponseCode"),
    isSignIn: told["authenticationFailed"] === true,
    isMissing: told["mailboxMissing"] === true,
    isWithoutTls: told["tlsFailed"] === true && code === "",
    cause: { code: /^[A-Z][A-Z0-9_]{1,60}$/u.test(code) ? code : "IMAP" },
  };
}
