// Audit schema: an entry of the audit log, checked when it comes back in.

import { z } from "zod";
import { AUDIT_ACTIONS } from "../../terms/desk/audit-entry.ts";
import { id, instant } from "./value-schemas.ts";

export const actor = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("account"), id, name: z.string() }),
  z.strictObject({ kind: z.literal("token"), id, name: z.string(), account: id }),
  z.strictObject({ kind: z.literal("rule"), name: z.string() }),
  z.strictObject({ kind: z.literal("console"), name: z.string() }),
]);

export const auditEntry = z.strictObject({
  id,
  at: instant,
  actor,
  action: z.enum(AUDIT_ACTIONS),
  article: id.optional(),
  announcement: id.optional(),
  detail: z.record(z.string(), z.json()).optional(),
});
