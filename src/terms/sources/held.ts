// Held: how an announcement stands that a rule or a backfill kept without a draft.

import type { AnnouncementId, ArticleId } from "../ids.ts";

/** By whom, as the audit log names them, and at which instant. */
export type SetAside = { readonly at: string; readonly by: string };

export type HeldNow =
  /** Until somebody asks for its draft, or sets it aside. */
  | { readonly kind: "held" }
  | ({ readonly kind: "aside" } & SetAside)
  | { readonly kind: "drafted"; readonly article: ArticleId }
  /** A later revision is there: that one is held, or drafted, or set aside in its place. */
  | { readonly kind: "replaced"; readonly by: AnnouncementId }
  | { readonly kind: "never-held" };

/** `same`: it stood so already. `refused`: there is nothing left to set aside or to take back. */
export type HeldTurn = { readonly outcome: "done" | "same" | "refused"; readonly now: HeldNow };
