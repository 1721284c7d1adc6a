// Webhook row: a webhook and its secrets → its row, and back.

import type { WebhookInUse } from "../../newsroom/ports/webhook-store.ts";
import {
  type Delivery,
  type PauseReason,
  type Webhook,
  type WebhookState,
  isWebhookEvent,
} from "../../terms/desk/webhook.ts";
import type { ArchiveTables } from "../archive-tables.ts";

type WebhookRow = ArchiveTables["webhooks"];

/** Written by this room alone, from the same type. */
const parseSecrets = (json: string): WebhookInUse["secrets"] => JSON.parse(json) as WebhookInUse["secrets"];

function stateOf({ paused_at: since, pause_reason: reason }: WebhookRow): WebhookState {
  if (since === null) return { kind: "active" };
  return { kind: "paused", since, reason: (reason ?? "desk") as PauseReason };
}

export function toWebhook(row: WebhookRow): Webhook {
  const [, old] = parseSecrets(row.secrets);
  return {
    id: row.id,
    name: row.name,
    address: row.address,
    events: row.events.split(" ").filter(isWebhookEvent),
    state: stateOf(row),
    createdAt: row.created_at,
    ...(row.failing_since !== null && { failingSince: row.failing_since }),
    ...(old?.until !== undefined && { oldSecretUntil: old.until }),
  };
}

export function toWebhookInUse(row: WebhookRow): WebhookInUse {
  return { webhook: toWebhook(row), secrets: parseSecrets(row.secrets), told: row.told };
}

export function toDelivery({ id, delivery }: ArchiveTables["webhook_deliveries"]): Delivery {
  return { id, ...(JSON.parse(delivery) as Omit<Delivery, "id">) };
}
