// Note route: an announcement about which rules decided something → what they did in the audit log, and whom to tell as due work, in the transaction that keeps it.

import type { Announcement } from "../../terms/announcement.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import type { Decided, Route } from "../../terms/sources/route.ts";
import { noteAudit } from "../audit/note-audit.ts";
import type { ArchiveWriter } from "../engines/engine.ts";

/** Inside `changeDesk` only. */
export async function noteRoute(
  writer: ArchiveWriter,
  { id, receivedAt, route }: Announcement & { readonly route: Route },
): Promise<void> {
  const did = didBy(route);
  if (did.length === 0) return;
  await noteAudit(writer, {
    at: receivedAt,
    actor: { kind: "rule", name: "routing" },
    action: "announcement.routed",
    announcement: id,
    detail: { did },
  });
  const fresh = { lease: null, lease_until: 0, attempts: 0, last_error: null };
  for (const { is } of route.alerts)
    await writer
      .insertInto("due_work")
      .values({ kind: "tell-arrival", key: `${id} ${is}`, due_at: Date.parse(receivedAt), ...fresh })
      .onConflict((at) => at.columns(["kind", "key"]).doNothing())
      .execute();
}

/** What a backfill decided is told with the backfill. */
function didBy({ section, priority, template, publish, alerts }: Route): readonly JsonValue[] {
  const said: readonly (readonly [string, Decided<string | number> | undefined])[] = [
    ["section", section],
    ["priority", priority],
    ["template", template],
    ["publish", publish],
    ...alerts.map((alert) => ["alert", alert] as const),
  ];
  return said.flatMap(([thing, decided]) =>
    decided?.by.kind === "rule"
      ? [{ [thing]: decided.is, rule: decided.by.rule, version: decided.by.version, name: decided.by.name }]
      : [],
  );
}
