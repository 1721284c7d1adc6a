// askWithin: an address and work that asks it → the work's outcome, ended by the limits of time, and every failure of the network as a sentence.

import type { Result } from "../../terms/result.ts";
import type { IntakeError } from "../intake-error.ts";
import { limitsWith } from "../limits.ts";
import { type GuardOptions, guardAddress } from "./address-guard.ts";
import type { AskOptions } from "./ask-address.ts";
import { orAborted, startDeadline } from "./deadlines.ts";
import { explainFailure } from "./explain-failure.ts";
import type { FetchOptions } from "./fetch-address.ts";

/** With a contact where the house or the source gives one: see `ask-once.ts`. */
const USER_AGENT = "Shirase/0.1 (reads official announcements)";

export async function askWithin<T>(
  address: string,
  options: Omit<FetchOptions, "types">,
  work: (ask: AskOptions) => Promise<Result<T, IntakeError>>,
): Promise<Result<T, IntakeError>> {
  const limits = limitsWith(options.limits);
  const deadline = startDeadline("whole", limits.wholeMs);
  const signals = options.signal === undefined ? [deadline.signal] : [deadline.signal, options.signal];
  const signal = AbortSignal.any(signals);
  try {
    return await work({
      limits,
      signal,
      userAgent: options.userAgent ?? USER_AGENT,
      ...(options.connect === undefined ? {} : { connect: options.connect }),
    });
  } catch (error) {
    const reason: unknown = signal.aborted ? signal.reason : error;
    return explainFailure(reason, address, limits, options.signal?.aborted === true);
  } finally {
    deadline.end();
  }
}

/** A resolver may hang; it gets as long as a connection. */
export async function guardInTime(
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
