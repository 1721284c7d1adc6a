// Request record: one request that the test ministry was asked, as it saw it.

import type { MadeAnswer } from "./made-answer.ts";

export type RequestRecord = {
  readonly host: string;
  readonly path: string;
  /** By the driven clock, milliseconds since the epoch; `endedAt` is missing while it is open. */
  readonly at: number;
  readonly endedAt?: number;
  /** Of this host, this one included, when it came. */
  readonly openThere: number;
  readonly status: number;
  readonly way: MadeAnswer["way"];
  readonly userAgent: string;
  readonly retryAfter?: string;
  /** Whoever asked was gone before it was answered. */
  readonly isBrokenOff: boolean;
};
