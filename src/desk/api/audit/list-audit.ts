// List audit: who did what, newest first.

import { z } from "zod";
import { auditEntry } from "../../../newsroom/schemas/audit-schema.ts";
import { defineRoute } from "../route.ts";
import { auditQuery, readAuditQuery } from "./audit-schemas.ts";

/** What an act says of itself is told as it was written. */
const told = auditEntry
  .extend({ detail: z.record(z.string(), z.unknown()).optional() })
  .meta({ id: "AuditEntry" });

const auditAnswer = z.strictObject({
  entries: z.array(told),
  next: z.string().optional().describe("For `before`, where there is more."),
});

export type AuditTold = z.output<typeof auditAnswer>;
export type EntryTold = z.output<typeof told>;

export const listAudit = defineRoute({
  name: "listAudit",
  method: "GET",
  path: "/audit",
  summary: "Who did what to which article, newest first",
  right: "audit",
  query: auditQuery,
  answer: auditAnswer,
  async run({ query, deps: { archive } }) {
    const { asked, shown } = readAuditQuery(query);
    const found = await archive.listAudit(asked);
    const entries = found.slice(0, shown);
    const last = entries.at(-1);
    const hasMore = found.length > shown && last !== undefined;
    return { entries, ...(hasMore && { next: `${last.at}.${last.id}` }) };
  },
});
