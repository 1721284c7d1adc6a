// PlaceAnswer: what came back when a place was asked over the network; and the asking itself, as it is handed to those who need it.

import type { FailureCause } from "./failure-cause.ts";

/** What a place gave the last time, to be asked whether it has changed. */
export type Validators = { readonly etag?: string; readonly lastModified?: string };

export type PlaceAnswer =
  | ({
      readonly kind: "answered";
      readonly status: number;
      readonly bytes: Uint8Array;
      /** That answered, after redirects. */
      readonly address: string;
      readonly contentType?: string;
    } & Validators)
  | ({ readonly kind: "not-modified" } & Validators)
  /** `status`: of an answer that is none (404, 410, 500); `retryAfter`: that header as it came. */
  | {
      readonly kind: "failed";
      readonly reason: string;
      readonly status?: number;
      readonly retryAfter?: string;
      readonly cause?: FailureCause;
    }
  /** By robots.txt. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The host is busy or wants to be left alone until then; nothing was asked. ISO 8601 instant in UTC with milliseconds. */
  | { readonly kind: "put-off"; readonly until: string; readonly reason: string };

/** Asks within all limits of politeness, through the address guard. */
export type AskPlace = (address: string, kept?: Validators) => Promise<PlaceAnswer>;
