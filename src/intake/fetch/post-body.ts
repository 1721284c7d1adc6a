// postBody: takes an http(s) address and what is to be told there, sends it through the guard, gives the status and the beginning of the answer.

import type { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { type Result, success } from "../../terms/result.ts";
import type { IntakeError } from "../intake-error.ts";
import { limitsWith } from "../limits.ts";
import { type GuardOptions, guardAddress } from "./address-guard.ts";
import { type Posted, askAddress } from "./ask-address.ts";
import { orAborted, startDeadline } from "./deadlines.ts";
import { explainFailure } from "./explain-failure.ts";
import type { FetchOptions } from "./fetch-address.ts";

export type PostOptions = GuardOptions &
  Pick<FetchOptions, "limits" | "signal" | "connect"> & {
    readonly userAgent: string;
    /** Characters of the answer that are given; none unless given. */
    readonly excerpt?: number;
  };

export type PostAnswer = {
  readonly status: number;
  /** Without control characters; whatever of it came soon after the head. */
  readonly excerpt: string;
};

/** Nobody's answer is waited for longer, once its head is there. */
const EXCERPT_MS = 500;
const BYTES_A_SIGN = 4;

/** A redirect is not followed: what was addressed to one server is told to no other. */
export async function postBody(
  address: string,
  post: Posted,
  options: PostOptions,
): Promise<Result<PostAnswer, IntakeError>> {
  const limits = limitsWith(options.limits);
  const deadline = startDeadline("whole", limits.wholeMs);
  const signals = options.signal === undefined ? [deadline.signal] : [deadline.signal, options.signal];
  const signal = AbortSignal.any(signals);
  try {
    const guarded = await orAborted(guardAddress(address, address, options), signal);
    if (!guarded.ok) return guarded;
    const connect = options.connect === undefined ? {} : { connect: options.connect };
    const { userAgent, excerpt = 0 } = options;
    const answer = await askAddress(guarded.value, { limits, signal, userAgent, post, ...connect });
    try {
      return success({ status: answer.status, excerpt: await readExcerpt(answer.body, excerpt) });
    } finally {
      await answer.close();
    }
  } catch (error) {
    const reason: unknown = signal.aborted ? signal.reason : error;
    return explainFailure(reason, address, limits, options.signal?.aborted === true);
  } finally {
    deadline.end();
  }
}

/** However much there is, and whatever goes wrong with it: the status has been told. */
async function readExcerpt(body: Readable, signs: number): Promise<string> {
  body.on("error", () => {});
  if (signs === 0) return "";
  const chunks: Buffer[] = [];
  const collect = async (): Promise<void> => {
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= signs * BYTES_A_SIGN) return;
    }
  };
  const end = new AbortController();
  const timeout = delay(EXCERPT_MS, undefined, { signal: end.signal, ref: false }).catch(() => undefined);
  await Promise.race([collect().catch(() => undefined), timeout]);
  end.abort();
  const bytes = Buffer.concat(chunks).subarray(0, signs * BYTES_A_SIGN);
  const text = bytes.toString("utf8").replaceAll(/[\p{Cc}\p{Cs}\p{Cf}]+/gu, " ");
  return text.slice(0, signs).toWellFormed();
}
