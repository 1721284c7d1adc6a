// withinMailbox: takes a mailbox and work that reads in it → the work's outcome, in turn, ended by the limits of time and bytes, and every failure as a sentence.

import { failure, type Result, success } from "../../terms/result.ts";
import type { GuardOptions } from "../fetch/address-guard.ts";
import { startDeadline } from "../fetch/deadlines.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { explainMailbox } from "./explain-mailbox.ts";
import { MAILBOX_LIMITS, type MailboxLimits } from "./mailbox-limits.ts";
import { lineOf, type MailboxLine } from "./mailbox-line.ts";
import { type MailboxPlace, readMailboxPlace } from "./mailbox-place.ts";
import { type MailboxSession, openMailbox } from "./open-mailbox.ts";
import { withinBytes } from "./within-bytes.ts";

export type MailboxOptions = GuardOptions & {
  /** The name of the variable, for messages. */
  readonly passwordFrom: string | undefined;
  /** What it holds; stands in no message. */
  readonly password: string | undefined;
  readonly limits?: Partial<MailboxLimits>;
  /** Certificates that are trusted in place of the system's. */
  readonly ca?: string;
};

export type MailboxWork<T> = (
  session: MailboxSession,
  limits: MailboxLimits,
) => Promise<Result<T, IntakeError>>;

type Call = {
  readonly place: MailboxPlace;
  readonly password: string;
  readonly passwordFrom: string;
  readonly limits: MailboxLimits;
  readonly options: MailboxOptions;
  readonly mostBytes: number;
};

/** `busy`, if that is wanted, where somebody else is in the mailbox. */
export async function withinMailbox<T>(
  address: string,
  options: MailboxOptions,
  { mostBytes, waits = true }: { readonly mostBytes: number; readonly waits?: boolean },
  work: MailboxWork<T>,
): Promise<Result<T, IntakeError> | "busy"> {
  const read = readMailboxPlace(address);
  if (!read.ok) return read;
  const place = read.value;
  const password = readPassword(address, options);
  if (!password.ok) return password;
  const limits = { ...MAILBOX_LIMITS, ...options.limits };
  const line = lineOf(place.hostname, place.port);
  if (!waits && line.isBusy) return "busy";
  const call: Call = { place, ...password.value, limits, options, mostBytes };
  return line.run(() => runInTurn(line, call, work));
}

function readPassword(
  address: string,
  { passwordFrom, password }: MailboxOptions,
): Result<{ readonly password: string; readonly passwordFrom: string }, IntakeError> {
  if (passwordFrom === undefined)
    return cannotRead(
      "no-password",
      address,
      "nothing says which variable of the environment has its password.",
    );
  if (password === undefined || password === "")
    return cannotRead("no-password", address, `the variable ${passwordFrom} of the environment is not set.`);
  // A line end in it would be the beginning of another command.
  if (/[\r\n\0]/u.test(password))
    return cannotRead("no-password", address, `the variable ${passwordFrom} holds more than one line.`);
  return success({ password, passwordFrom });
}

async function runInTurn<T>(
  line: MailboxLine,
  call: Call,
  work: MailboxWork<T>,
): Promise<Result<T, IntakeError>> {
  const { place, password } = call;
  const account = JSON.stringify([place.address, password]);
  const rest = line.restOf(account, Date.now());
  if (rest) return failure(rest);
  const deadline = startDeadline("whole", call.limits.wholeMs);
  let session = line.take(account);
  session?.hold(true);
  try {
    if (!session) {
      const opened = await openMailbox(place, password, {
        ...call.options,
        limits: call.limits,
        signal: deadline.signal,
      });
      if (!opened.ok) return opened;
      session = opened.value;
    }
    const { bytesRead } = session;
    const within = session;
    const outcome = await withinBytes(bytesRead, call.mostBytes, deadline.signal, () =>
      work(within, call.limits),
    );
    line.note(account, success(undefined), Date.now());
    line.keep(account, session, call.limits.lingerMs);
    return outcome;
  } catch (error) {
    session?.close();
    const cause: unknown = deadline.signal.aborted ? deadline.signal.reason : (session?.failure() ?? error);
    const explained = explainMailbox(cause, place, call.passwordFrom, call.limits);
    line.note(account, explained, Date.now());
    return explained;
  } finally {
    deadline.end();
  }
}
