// List revisions: an article's history, newest first: each revision with who made it, by which act, and why.

import { z } from "zod";
import { ARTICLE_STATES } from "../../../terms/article.ts";
import { AUDIT_ACTIONS, type AuditEntry } from "../../../terms/desk/audit-entry.ts";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { revisionNumber } from "./revision-params.ts";

const AT_ONCE = 20;
/** Other acts on the article stand between those that made revisions. */
const MOST_ENTRIES = 400;

const revisionLine = z.strictObject({
  revision: z.int(),
  at: z.iso.datetime({ precision: 3 }),
  state: z.enum(ARTICLE_STATES),
  headline: z.string(),
  act: z
    .strictObject({
      action: z.enum(AUDIT_ACTIONS),
      by: z.string().describe("Who did it, by name as it was then."),
      actor: z.enum(["account", "token", "rule", "console"]),
      detail: z.record(z.string(), z.unknown()),
    })
    .optional()
    .describe("From the audit log; absent for what was saved before there was one."),
});

export const listRevisionsRoute = defineRoute({
  name: "listRevisions",
  method: "GET",
  path: "/articles/{id}/revisions",
  summary: "An article's history, newest first",
  right: "read",
  params: articleParams,
  query: z.strictObject({ before: revisionNumber.optional() }),
  answer: z.strictObject({
    revisions: z.array(revisionLine),
    before: z.int().optional().describe("For the next page: its revisions stand before this one."),
  }),
  async run({ path: { id }, query: { before }, deps: { archive } }) {
    const found = await archive.listRevisionHeads(id, AT_ONCE + 1, before);
    if (found.length === 0 && before === undefined)
      throw new DeskFault({ name: "not-found", detail: `There is no article ${id}.` });
    const shown = found.slice(0, AT_ONCE);
    const [newest, oldest] = [shown[0], shown.at(-1)];
    if (!newest || !oldest) return { revisions: [] };
    const until = new Date(Date.parse(newest.at) + 1).toISOString();
    const entries = await archive.listAudit({ article: id, from: oldest.at, until, limit: MOST_ENTRIES });
    const acts = new Map(
      entries.flatMap((entry) => numberOf(entry).map((number) => [number, entry] as const)),
    );
    return {
      revisions: shown.map((head) => {
        const entry = acts.get(head.revision);
        return { ...head, ...(entry && { act: actOf(entry) }) };
      }),
      ...(found.length > AT_ONCE && { before: oldest.revision }),
    };
  },
});

function numberOf({ action, detail }: AuditEntry): readonly number[] {
  if (action === "article.created" || action === "announcement.received") return [1];
  const revision = detail?.["revision"];
  return typeof revision === "number" ? [revision] : [];
}

function actOf({ action, actor, detail = {} }: AuditEntry) {
  return { action, by: actor.name, actor: actor.kind, detail: { ...detail } };
}
