// IntakeError: why something from outside could not be taken in, with the input's name and a full sentence.

import { failure, type Result } from "../terms/result.ts";

type Told<Code extends string, More = unknown> = {
  readonly code: Code;
  /** What the desk called it: a path, an address, "standard input", "pasted text". */
  readonly input: string;
  /** A full sentence that names the input and the reason. */
  readonly message: string;
} & More;

export type TimeoutPhase = "connect" | "headers" | "whole" | "pdf";

/** What some codes carry beside their sentence. */
type More = {
  readonly "too-large": { readonly limitBytes: number };
  readonly timeout: { readonly phase: TimeoutPhase; readonly milliseconds: number };
  readonly "http-status": { readonly status: number };
};

type PlainCode =
  // files and streams
  | "not-found"
  | "not-a-file"
  | "unreadable"
  | "empty"
  // addresses
  | "bad-address"
  | "address-not-public"
  | "name-not-found"
  | "connection-failed"
  | "bad-certificate"
  | "cancelled"
  | "redirect-loop"
  | "too-many-redirects"
  | "bad-response"
  | "unsupported-type"
  // mailboxes
  | "no-password"
  | "sign-in-refused"
  | "no-such-mailbox"
  // contents
  | "not-a-document"
  | "no-text"
  | "no-links"
  | "too-complex"
  | "pdf-encrypted"
  | "pdf-truncated"
  | "pdf-corrupt"
  | "pdf-too-heavy";

export type IntakeErrorCode = PlainCode | keyof More;

export type IntakeError =
  | { readonly [Code in PlainCode]: Told<Code> }[PlainCode]
  | { readonly [Code in keyof More]: Told<Code, More[Code]> }[keyof More];

/** A failure whose sentence starts with the quoted input: `Cannot read "…": …`. */
export function cannotRead(code: PlainCode, input: string, reason: string): Result<never, IntakeError>;
export function cannotRead<Code extends keyof More>(
  code: Code,
  input: string,
  reason: string,
  more: More[Code],
): Result<never, IntakeError>;
export function cannotRead(
  code: IntakeErrorCode,
  input: string,
  reason: string,
  more?: More[keyof More],
): Result<never, IntakeError> {
  const message = `Cannot read ${quoteInput(input)}: ${reason}`;
  // The overloads above pair each code with what it carries; the compiler cannot see that here.
  return failure({ code, input, message, ...more } as IntakeError);
}

/** That steer a terminal or turn the direction of writing, as far as JSON does not write them in figures. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** An input's name is quoted, never poured out: an address may be megabytes long, and a name may steer a terminal. */
export function quoteInput(input: string, longest = 300): string {
  const short = input.length > longest ? `${input.slice(0, longest - 3)}...` : input;
  return JSON.stringify(short).replaceAll(
    STEERING,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
