// Evidence keys: by which the store finds the promises and the later announcements that are worth a closer look together.

import type { Span } from "../span.ts";
import type { LedgerId } from "./ledger-id.ts";

/** `share`: how much of the promise's matter an announcement with that key speaks of, 0 to 1. */
export type PromiseKey = { readonly key: string; readonly share: number };

/** What is known of an announcement beside its text when it is asked which promises it speaks to. */
export type MentionTold = {
  readonly issuer: string;
  readonly title: string;
  readonly language: "ja" | "en";
  /** Where it speaks: all of the text unless given. */
  readonly spoken?: readonly Span[];
};

export type EvidenceKeys = {
  readonly promises: readonly {
    readonly undertaking: LedgerId;
    readonly keys: readonly PromiseKey[];
    /** As it is compared with later announcements, in JSON that the rules write and read. */
    readonly prepared: string;
  }[];
  readonly mention: { readonly told: MentionTold; readonly keys: readonly string[] };
};
