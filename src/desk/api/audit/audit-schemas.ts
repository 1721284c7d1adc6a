// Audit schemas: how the log is asked, and how it answers.

import { z } from "zod";
import type { AuditQuery } from "../../../newsroom/ports/audit-store.ts";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { accountId } from "../../../terms/desk/account.ts";
import { AUDIT_ACTIONS } from "../../../terms/desk/audit-entry.ts";
import { HIGHEST_ID, articleId } from "../../../terms/ids.ts";

const MOST_ENTRIES = 200;

const number = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .refine((value) => value <= HIGHEST_ID, "is too high");

/** Where a page begins: `2025-09-10T00:00:00.000Z.12`, the last entry of the page before. */
const place = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\.[1-9]\d{0,15}$/)
  .transform((text) => {
    const at = text.slice(0, text.lastIndexOf("."));
    return { at, id: Number(text.slice(at.length + 1)) };
  });

export const auditFilters = {
  article: number.optional().describe("Only what was done to this article."),
  account: number.optional().describe("Only what this account or its tokens did."),
  token: number.optional().describe("Only what this token did."),
  action: z.enum(AUDIT_ACTIONS).optional(),
  from: instant.optional().describe("At or after this instant."),
  until: instant.optional().describe("Before this instant."),
};

export const auditQuery = z.strictObject({
  ...auditFilters,
  limit: number.refine((limit) => limit <= MOST_ENTRIES, `is more than ${MOST_ENTRIES}`).optional(),
  before: place.optional().describe("The `next` of the page before."),
});

const PAGE = 50;

/** One more than is shown: it tells whether there is another page. */
export function readAuditQuery(query: z.output<typeof auditQuery>): {
  readonly asked: AuditQuery;
  readonly shown: number;
} {
  const { article, account, token, action, from, until, before, limit: shown = PAGE } = query;
  const asked = {
    limit: shown + 1,
    ...(article !== undefined && { article: articleId(article) }),
    ...(account !== undefined && { account: accountId(account) }),
    ...(token !== undefined && { token }),
    ...(action !== undefined && { action }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(before !== undefined && { before }),
  };
  return { asked, shown };
}
