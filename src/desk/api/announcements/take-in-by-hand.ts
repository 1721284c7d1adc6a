// Take in by hand: what the desk asks of the path for an announcement that somebody hands in, handed in by the wiring.

import type { Actor } from "../../../terms/desk/audit-entry.ts";
import type { AnnouncementId, ArticleId } from "../../../terms/ids.ts";
import type { Result } from "../../../terms/result.ts";

/** `text`: pasted, HTML or plain. `address`: fetched through the guard. */
export type HandedIn =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "file"; readonly name: string; readonly type: string; readonly bytes: Uint8Array };

export type TakenInByHand = {
  /** `same`: it was here already. `revision`: it replaces an older one at its address. */
  readonly outcome: "new" | "same" | "revision";
  readonly announcement: AnnouncementId;
  readonly article: ArticleId;
  readonly headline: string;
};

export type HandFault = {
  readonly code: string;
  /** A full sentence that names the input and the reason. */
  readonly message: string;
};

/** `source`: the id of one that the store knows; the desk's own unless given. Undefined where too much is taken in at once. */
export type TakeInByHand = (
  handed: HandedIn,
  source: string | undefined,
  by: { readonly actor: Actor; readonly at: string; readonly signal: AbortSignal },
) => Promise<Result<TakenInByHand, HandFault> | undefined>;
