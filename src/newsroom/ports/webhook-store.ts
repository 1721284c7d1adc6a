// Webhook store: what the desk asks of the store about webhooks and what was sent to them; both engines answer alike.

import type { Delivery, PauseReason, Webhook, WebhookEvent } from "../../terms/desk/webhook.ts";
import type { Doing } from "./people-store.ts";

export type NewWebhook = {
  readonly name: string;
  readonly address: string;
  readonly events: readonly WebhookEvent[];
  readonly secret: string;
};

export type WebhookChange =
  | {
      readonly kind: "edit";
      readonly name: string;
      readonly address: string;
      readonly events: Webhook["events"];
    }
  | { readonly kind: "pause" }
  /** What happened since it was paused is sent now. */
  | { readonly kind: "resume" }
  /** The one before signs along until `oldUntil`. */
  | { readonly kind: "secret"; readonly secret: string; readonly oldUntil: string }
  | { readonly kind: "remove" };

/** A webhook as its sender needs it. */
export type WebhookInUse = {
  readonly webhook: Webhook;
  /** Newest first. */
  readonly secrets: readonly { readonly secret: string; readonly until?: string }[];
  /** The last entry of the audit log that it was told of, or need not be. */
  readonly told: number;
};

/** One try, and what it means for the webhook. */
export type DeliveryRecord = {
  readonly webhook: number;
  readonly delivery: Omit<Delivery, "id">;
  /** Of what came through: the entry of the audit log that is behind it now. */
  readonly told?: number;
  /** Nothing more is sent from now on; noted in the audit log as the program's own act. */
  readonly pause?: PauseReason;
};

export type WebhookStore = {
  /** It is told of what happens from now on. */
  saveWebhook(webhook: NewWebhook, doing: Doing): Promise<Webhook>;
  changeWebhook(id: number, change: WebhookChange, doing: Doing): Promise<Webhook | "missing">;
  findWebhook(id: number): Promise<WebhookInUse | undefined>;
  /** In the order in which they were made; those that were removed are gone. */
  listWebhooks(): Promise<readonly Webhook[]>;
  /** Active ones that have not looked at all of the audit log yet. */
  listWebhooksBehind(): Promise<readonly number[]>;
  /** Moves on over entries that it is not told of; never back. */
  noteTold(webhook: number, told: number): Promise<void>;
  /** Nothing where the webhook was removed meanwhile. */
  recordDelivery(record: DeliveryRecord): Promise<void>;
  /** The newest first, of the last fifty. */
  listDeliveries(webhook: number): Promise<readonly Delivery[]>;
};
