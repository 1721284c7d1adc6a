// Export audit: the whole log as JSON Lines, oldest first, as it is read from the store.

import type { AuditStore } from "../../../newsroom/ports/audit-store.ts";
import { defineRoute } from "../route.ts";

const JSON_LINES = "application/x-ndjson";

/** Up to the export's own entry, which is the last line: by it a file is known to be whole. */
async function* writeLines(store: AuditStore, last: number, signal: AbortSignal): AsyncGenerator<string> {
  for await (const entry of store.readAudit()) {
    if (signal.aborted || entry.id > last) return;
    yield `${JSON.stringify(entry)}\n`;
  }
}

export const exportAudit = defineRoute({
  name: "exportAudit",
  method: "GET",
  path: "/audit/export",
  summary: "The whole log as JSON Lines, oldest first; its last line is the entry of this export",
  right: "audit-export",
  answer: { kind: "file", types: [JSON_LINES] },
  async run({ who, deps: { archive }, request, at, headers }) {
    const last = await archive.saveAuditEntry({ at, actor: who.actor, action: "audit.exported" });
    headers.set("content-disposition", `attachment; filename="audit-${at.slice(0, 10)}.jsonl"`);
    return { type: JSON_LINES, body: writeLines(archive, last, request.signal) };
  },
});
