// Change webhook: a webhook and what an administrator wants of it → as it is then, with its line in the audit log.

import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { WebhookChange } from "../../newsroom/ports/webhook-store.ts";
import type { AuditAction } from "../../terms/desk/audit-entry.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import type { Webhook } from "../../terms/desk/webhook.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { noteAudit } from "../audit/note-audit.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { toWebhook, toWebhookInUse } from "./webhook-row.ts";
import { findRow } from "./webhook-store.ts";

type WebhookRow = ArchiveTables["webhooks"];

type Changed = {
  readonly row: Partial<WebhookRow>;
  readonly action: AuditAction;
  readonly detail?: Readonly<Record<string, JsonValue>>;
};

/** A new address is a new program, and may be well. */
function changed(row: WebhookRow, change: WebhookChange, at: string): Changed {
  switch (change.kind) {
    case "edit": {
      const { name, address, events } = change;
      const anew = address === row.address ? {} : { failing_since: null };
      return {
        row: { name, address, events: events.join(" "), ...anew },
        action: "webhook.changed",
        detail: { address, events, from: { name: row.name, address: row.address } },
      };
    }
    case "pause":
      return { row: { paused_at: at, pause_reason: "desk" }, action: "webhook.paused" };
    case "resume":
      return {
        row: { paused_at: null, pause_reason: null, failing_since: null },
        action: "webhook.resumed",
      };
    case "secret": {
      const [now] = toWebhookInUse(row).secrets;
      const old = now ? [{ secret: now.secret, until: change.oldUntil }] : [];
      const secrets = JSON.stringify([{ secret: change.secret }, ...old]);
      return { row: { secrets }, action: "webhook.secret-changed", detail: { oldUntil: change.oldUntil } };
    }
    case "remove":
      return { row: { removed_at: at, secrets: "[]" }, action: "webhook.removed" };
  }
}

export async function changeWebhook(
  writer: ArchiveWriter,
  id: number,
  change: WebhookChange,
  doing: Doing,
): Promise<Webhook | "missing"> {
  const row = await findRow(writer, id);
  if (!row) return "missing";
  if (change.kind === (row.paused_at === null ? "resume" : "pause")) return toWebhook(row);
  const { row: next, action, detail } = changed(row, change, doing.at);
  await writer.updateTable("webhooks").set(next).where("id", "=", id).execute();
  await noteAudit(writer, { ...doing, action, detail: { webhook: id, name: row.name, ...detail } });
  return toWebhook({ ...row, ...next });
}
