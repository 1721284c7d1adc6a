// Webhook store: whom the desk tells of its articles, and how that went.

import { sql } from "kysely";
import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { NewWebhook, WebhookStore } from "../../newsroom/ports/webhook-store.ts";
import type { Webhook } from "../../terms/desk/webhook.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { changeWebhook } from "./change-webhook.ts";
import { listDeliveries, recordDelivery } from "./delivery-store.ts";
import { toWebhook, toWebhookInUse } from "./webhook-row.ts";

export function createWebhookStore(engine: Engine): WebhookStore {
  const { reads } = engine;
  return {
    saveWebhook: (webhook, doing) => changeDesk(engine, (writer) => saveWebhook(writer, webhook, doing)),
    changeWebhook: (id, change, doing) =>
      changeDesk(engine, (writer) => changeWebhook(writer, id, change, doing)),
    async findWebhook(id) {
      const row = await findRow(reads, id);
      return row && toWebhookInUse(row);
    },
    async listWebhooks() {
      const rows = reads.selectFrom("webhooks").selectAll().where("removed_at", "is", null).orderBy("id");
      return (await rows.execute()).map(toWebhook);
    },
    async listWebhooksBehind() {
      const rows = reads.selectFrom("webhooks").select("id").where("removed_at", "is", null);
      const behind = rows
        .where("paused_at", "is", null)
        .where("told", "<", (log) =>
          log.selectFrom("audit_entries").select((its) => its.fn.max("id").as("highest")),
        )
        // Those that are down are behind for days: what is due for them waits for its time.
        .where((of) =>
          of.not(
            of.exists(
              of
                .selectFrom("due_work")
                .select("due_at")
                .where("kind", "=", "send-webhook")
                .where("key", "=", sql<string>`cast(webhooks.id as text)`),
            ),
          ),
        );
      return (await behind.orderBy("id").execute()).map(({ id }) => id);
    },
    noteTold: (webhook, told) =>
      engine.writes.transaction().execute((writer) => noteTold(writer, webhook, told)),
    recordDelivery: (record) => changeDesk(engine, (writer) => recordDelivery(writer, record)),
    listDeliveries: (webhook) => listDeliveries(reads, webhook),
  };
}

export async function findRow(reader: ArchiveReader, id: number) {
  const rows = reader.selectFrom("webhooks").selectAll().where("id", "=", id);
  return rows.where("removed_at", "is", null).executeTakeFirst();
}

export async function noteTold(writer: ArchiveWriter, webhook: number, told: number): Promise<void> {
  const rows = writer.updateTable("webhooks").set({ told }).where("id", "=", webhook);
  await rows.where("told", "<", told).execute();
}

async function saveWebhook(
  writer: ArchiveWriter,
  { name, address, events, secret }: NewWebhook,
  doing: Doing,
): Promise<Webhook> {
  const id = await nextId(writer, "webhooks");
  const detail = { webhook: id, name, address, events };
  const told = await noteAudit(writer, { ...doing, action: "webhook.made", detail });
  const row = {
    id,
    name,
    address,
    events: events.join(" "),
    secrets: JSON.stringify([{ secret }]),
    told,
    created_at: doing.at,
    failing_since: null,
    paused_at: null,
    pause_reason: null,
    removed_at: null,
  };
  await writer.insertInto("webhooks").values(row).execute();
  return toWebhook(row);
}
