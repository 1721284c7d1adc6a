// Bulk action: what can be done to many articles at once, and how each of them is named; by whose right stands in `newsroom/workflow/bulk-rights.ts`.

import { z } from "zod";
import { PRIORITIES } from "../../../terms/desk/inbox-entry.ts";
import { HIGHEST_ID } from "../../../terms/ids.ts";

export const bulkAction = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("submit") }),
    z.strictObject({ kind: z.literal("approve") }),
    z.strictObject({ kind: z.literal("publish") }),
    z.strictObject({ kind: z.literal("section"), section: z.string().max(100) }),
    z.strictObject({
      kind: z.literal("assign"),
      to: z.int().min(1).max(HIGHEST_ID).nullable().describe("An account's number; null: nobody's any more."),
    }),
    z.strictObject({ kind: z.literal("prioritise"), to: z.enum(PRIORITIES) }),
    z.strictObject({ kind: z.literal("discard") }),
    z.strictObject({ kind: z.literal("take-back") }),
  ])
  .meta({ id: "BulkAction" });
export type BulkAction = z.output<typeof bulkAction>;

/** As whoever acts has seen it. */
export const bulkMember = z.strictObject({
  id: z.int().min(1).max(HIGHEST_ID),
  revision: z.int().min(1),
  copy: z
    .int()
    .min(0)
    .optional()
    .describe("The version of its working copy that was seen: another one now is a conflict."),
  assignee: z.int().min(1).max(HIGHEST_ID).optional().describe("Who has it, as it was seen."),
});
export type BulkMember = z.output<typeof bulkMember>;
