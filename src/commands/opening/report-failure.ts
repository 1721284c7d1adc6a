// Report failure: what was asked and what went wrong → lines for the operator; while the store is away one in ten seconds, not ten for each that asks.

import { isStoreAway } from "../../newsroom/ports/is-store-away.ts";
import { messageOf } from "../../terms/message-of.ts";

export type ReportFailure = (what: string, error: unknown) => void;

const QUIET_MS = 10_000;

/** `now`: milliseconds that only grow. */
export function createFailureReport(write: (text: string) => void, now: () => number): ReportFailure {
  let saidAt = -Infinity;
  let unsaid = 0;
  return (what, error) => {
    if (!isStoreAway(error)) {
      write(`${what}: ${error instanceof Error ? error.stack : String(error)}\n`);
      return;
    }
    if (now() - saidAt < QUIET_MS) {
      unsaid += 1;
      return;
    }
    const more = unsaid === 0 ? "" : ` (and ${unsaid} more before)`;
    write(`The store cannot be reached: ${messageOf(error)}. ${what} was not answered${more}.\n`);
    saidAt = now();
    unsaid = 0;
  };
}

export const reportFailure = createFailureReport(
  (text) => process.stderr.write(text),
  () => performance.now(),
);
