// Take pushed: what the desk asks of the path for an announcement that a program sends to a source, handed in by the wiring.

import type { Actor } from "../../../terms/desk/audit-entry.ts";
import type { Result } from "../../../terms/result.ts";
import type { HandFault, TakenInByHand } from "../announcements/take-in-by-hand.ts";

export type Pushed = {
  readonly bytes: Uint8Array;
  /** What the document is called. */
  readonly name: string;
  /** What the sender calls it: the same again with other bytes is its next revision. */
  readonly guid?: string;
  /** Where the issuer published it; it is not asked. */
  readonly address?: string;
  /** ISO 8601 with offset, or EDTF; what the text says goes before. */
  readonly announcedAt?: string;
};

/** Without an article: a rule holds it, and nobody drafts it before somebody asks. */
export type TakenInPushed = Pick<TakenInByHand, "outcome" | "announcement"> &
  Partial<Pick<TakenInByHand, "article" | "headline">>;

/** Undefined where too much is taken in at once. */
export type TakePushed = (
  pushed: Pushed,
  source: string,
  by: { readonly actor: Actor; readonly at: string },
) => Promise<Result<TakenInPushed, HandFault> | undefined>;
