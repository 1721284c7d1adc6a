// Career: one person with ranks and posts over time, as the orders tell them.

import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { HoldingKind } from "./joining/holdings.ts";
import type { OrderRow, Post } from "./rows/order-row.ts";
import type { Service } from "./rows/rank-of.ts";

/** A post held by one person. An end or a beginning that no order tells is absent. */
export type Tenure = {
  readonly post: Post;
  readonly kind: HoldingKind;
  readonly since?: string;
  readonly until?: string;
  readonly entered?: LedgerId;
  readonly left?: LedgerId;
  /** The end follows from another order, and none says it. */
  readonly isInferred?: true;
  readonly renamedFrom?: Post;
};

export type RankHeld = {
  /** As printed, without spaces. */
  readonly rank: string;
  /** The day of the promotion, or the first on which an order gives the rank. */
  readonly since: string;
  readonly row: LedgerId;
  readonly isPromotion: boolean;
};

/** What an order says of the person; `replacedBy`: a later order corrected it. */
export type CareerRow = { readonly row: OrderRow; readonly replacedBy?: string };

export type Career = {
  /** The anchor: of the person's rows the one that was taken in first. It stays when rows are added behind it. */
  readonly id: LedgerId;
  /** As printed last, letter spaces closed. */
  readonly name: string;
  /** Other ways in which orders print it, and former names. */
  readonly otherNames: readonly string[];
  readonly nameKeys: readonly string[];
  readonly readings: readonly string[];
  readonly service?: Service;
  readonly ranks: readonly RankHeld[];
  readonly tenures: readonly Tenure[];
  /** By the day from which they hold. */
  readonly rows: readonly CareerRow[];
  /** `YYYY-MM-DD`. */
  readonly retired?: string;
};
