// Delivery store: tries to tell a webhook something, the last fifty of each, and what they mean for it.

import type { DeliveryRecord } from "../../newsroom/ports/webhook-store.ts";
import type { Delivery } from "../../terms/desk/webhook.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { countUp } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { toDelivery } from "./webhook-row.ts";
import { findRow, noteTold } from "./webhook-store.ts";

const KEPT = 50;

export async function listDeliveries(reads: ArchiveReader, webhook: number): Promise<readonly Delivery[]> {
  const rows = reads.selectFrom("webhook_deliveries").selectAll().where("webhook_id", "=", webhook);
  return (await rows.orderBy("id", "desc").limit(KEPT).execute()).map(toDelivery);
}

const cameThrough = ({ delivery: { outcome } }: DeliveryRecord): boolean =>
  outcome.kind === "answered" && outcome.status >= 200 && outcome.status < 300;

export async function recordDelivery(writer: ArchiveWriter, record: DeliveryRecord): Promise<void> {
  const { webhook, delivery, told, pause } = record;
  const row = await findRow(writer, webhook);
  if (!row) return;
  const id = await countUp(writer, "delivery");
  await writer
    .insertInto("webhook_deliveries")
    .values({ id, webhook_id: webhook, delivery: JSON.stringify(delivery) })
    .execute();
  await forgetOld(writer, webhook);
  if (told !== undefined) await noteTold(writer, webhook, told);
  // A test says nothing of what waits.
  if (delivery.event === "desk.test") return;
  const since = cameThrough(record) ? null : (row.failing_since ?? delivery.at);
  const paused = pause !== undefined && row.paused_at === null;
  await writer
    .updateTable("webhooks")
    .set({ failing_since: since, ...(paused && { paused_at: delivery.at, pause_reason: pause }) })
    .where("id", "=", webhook)
    .execute();
  if (!paused) return;
  await noteAudit(writer, {
    at: delivery.at,
    actor: { kind: "rule", name: "webhook" },
    action: "webhook.paused",
    detail: { webhook, name: row.name, reason: pause },
  });
}

async function forgetOld(writer: ArchiveWriter, webhook: number): Promise<void> {
  const oldest = await writer
    .selectFrom("webhook_deliveries")
    .select("id")
    .where("webhook_id", "=", webhook)
    .orderBy("id", "desc")
    .offset(KEPT)
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return;
  const rows = writer.deleteFrom("webhook_deliveries").where("webhook_id", "=", webhook);
  await rows.where("id", "<=", oldest.id).execute();
}
