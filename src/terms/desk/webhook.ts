// Webhook: an address of somebody's program that is told what happens to articles; never with the secret it is signed by.

import type { AuditAction } from "./audit-entry.ts";

/** What a webhook may be told of: acts of the audit log, by their names there. */
export const WEBHOOK_EVENTS = [
  "article.scheduled",
  "article.published",
  "article.revised",
  "article.corrected",
  "article.withdrawn",
] as const satisfies readonly AuditAction[];
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Why nothing is sent: somebody of the desk said so, it failed for days, or it answered that it is gone (410). */
export type PauseReason = "desk" | "failing" | "gone";

export type WebhookState =
  | { readonly kind: "active" }
  | { readonly kind: "paused"; readonly since: string; readonly reason: PauseReason };

export type Webhook = {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly events: readonly WebhookEvent[];
  readonly state: WebhookState;
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly createdAt: string;
  /** Since when nothing came through; absent while it is well. */
  readonly failingSince?: string;
  /** Until when what is sent is signed by the secret before this one, too. */
  readonly oldSecretUntil?: string;
};

/** One try to tell a webhook something. */
export type Delivery = {
  readonly id: number;
  /** The same for every try of one message. */
  readonly message: string;
  readonly event: WebhookEvent | "desk.test";
  /** Number of the article that it is about. */
  readonly article?: number;
  readonly at: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly milliseconds: number;
  readonly outcome:
    | {
        readonly kind: "answered";
        readonly status: number;
        /** The beginning of what was answered, at most 1,024 characters. */
        readonly excerpt: string;
      }
    /** A sentence. */
    | { readonly kind: "unanswered"; readonly reason: string };
};

export function isWebhookEvent(text: string): text is WebhookEvent {
  return WEBHOOK_EVENTS.some((event) => event === text);
}
