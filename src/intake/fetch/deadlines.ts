// Deadlines: timers for the phases of one fetch, each of which ends it with an error that names the phase.

import type { TimeoutPhase } from "../intake-error.ts";

/** Why a fetch was aborted: which phase took longer than it may. */
export class PhaseTimeout extends Error {
  readonly phase: TimeoutPhase;
  readonly milliseconds: number;

  constructor(phase: TimeoutPhase, milliseconds: number) {
    super(`${phase} took longer than ${milliseconds} ms`);
    this.phase = phase;
    this.milliseconds = milliseconds;
  }
}

/** A signal that aborts with a PhaseTimeout; `end` stops the timer. */
export function startDeadline(
  phase: TimeoutPhase,
  milliseconds: number,
): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new PhaseTimeout(phase, milliseconds)), milliseconds);
  return { signal: controller.signal, end: () => clearTimeout(timer) };
}

/** The promise's value, or the signal's reason if that comes first. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(asError(signal.reason));
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(asError(signal.reason));
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}
