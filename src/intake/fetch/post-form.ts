// postForm: takes an http(s) address and a form, sends it through the guard, gives the status of the answer.

import { type Result, success } from "../../terms/result.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { limitsWith } from "../limits.ts";
import { type GuardOptions, guardAddress } from "./address-guard.ts";
import { askAddress } from "./ask-address.ts";
import { orAborted, startDeadline } from "./deadlines.ts";
import { explainFailure } from "./explain-failure.ts";
import type { FetchOptions } from "./fetch-address.ts";

const USER_AGENT = "Shirase/0.1 (WebSub publisher)";

/** A redirect is not followed: what was addressed to one server is told to no other. The answer's body is not read. */
export async function postForm(
  address: string,
  form: URLSearchParams,
  options: GuardOptions & Pick<FetchOptions, "limits" | "signal" | "connect"> = {},
): Promise<Result<number, IntakeError>> {
  const limits = limitsWith(options.limits);
  const deadline = startDeadline("whole", limits.wholeMs);
  const signals = options.signal === undefined ? [deadline.signal] : [deadline.signal, options.signal];
  const signal = AbortSignal.any(signals);
  try {
    const guarded = await orAborted(guardAddress(address, address, options), signal);
    if (!guarded.ok) return guarded;
    const connect = options.connect === undefined ? {} : { connect: options.connect };
    const answer = await askAddress(guarded.value, {
      limits,
      signal,
      userAgent: USER_AGENT,
      form,
      ...connect,
    });
    await answer.close();
    if (answer.status < 300 || answer.status > 399) return success(answer.status);
    return cannotRead("http-status", address, `the server redirects with status ${answer.status}.`, {
      status: answer.status,
    });
  } catch (error) {
    const reason: unknown = signal.aborted ? signal.reason : error;
    return explainFailure(reason, address, limits, options.signal?.aborted === true);
  } finally {
    deadline.end();
  }
}
