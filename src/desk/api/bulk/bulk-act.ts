// Bulk act: one act on many articles, each judged by itself and answered by itself: nothing half done is hidden.

import { z } from "zod";
import { BULK_RIGHTS } from "../../../newsroom/workflow/bulk-rights.ts";
import { accountId } from "../../../terms/desk/account.ts";
import { articleId } from "../../../terms/ids.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import { mayNow } from "../door/may-now.ts";
import { inboxEntry } from "../inbox/entry-schema.ts";
import { problemSchema } from "../problems.ts";
import { defineRoute } from "../route.ts";
import { actOnEntry } from "./act-on-entry.ts";
import { bulkAction, bulkMember } from "./bulk-action.ts";

const MOST_AT_ONCE = 100;

const outcome = z
  .object({
    id: z.int(),
    done: z.boolean(),
    problem: problemSchema
      .pick({ name: true, detail: true, code: true, facts: true })
      .optional()
      .describe("Why it was not done: as the same act on it alone would be answered."),
    entry: inboxEntry.optional().describe("As it is now; absent where there is no such article."),
  })
  .meta({ id: "BulkOutcome" });

export const bulkAct = defineRoute({
  name: "actOnArticles",
  method: "POST",
  path: "/articles/bulk",
  summary: "One act on up to a hundred articles, each with an outcome of its own",
  right: "read",
  body: z.strictObject({
    action: bulkAction,
    articles: z.array(bulkMember).min(1).max(MOST_AT_ONCE),
  }),
  answer: z.object({ outcomes: z.array(outcome).describe("In the order in which they were named.") }),
  problems: ["refused"],
  async run(call) {
    const { body, who, deps } = call;
    const { action, articles } = body;
    const right = BULK_RIGHTS[action.kind];
    if (!mayNow(who, right))
      throw new DeskFault({ name: "forbidden", detail: `Whoever calls does not have the right "${right}".` });
    if (action.kind === "section" && !deps.sections.some(({ slug }) => slug === action.section)) {
      const detail = `There is no section "${action.section}".`;
      throw new DeskFault({ name: "bad-request", detail, field: "body.action.section" });
    }
    if (action.kind === "assign" && action.to !== null) await checkAssignee(action.to, deps.archive);
    const problems = new Map<number, DeskFault["problem"]>();
    // One after another: each is a change of the store, and the first fault of one is no fault of the next.
    for (const member of articles) {
      try {
        await actOnEntry(call, action, member);
      } catch (error) {
        if (!(error instanceof DeskFault)) throw error;
        problems.set(member.id, error.problem);
      }
    }
    const entries = await deps.archive.findInboxEntries(articles.map(({ id }) => articleId(id)));
    return {
      outcomes: articles.map(({ id }) => {
        const problem = problems.get(id);
        const entry = entries.find(({ article }) => article === id);
        return { id, done: !problem, ...(problem && { problem: briefly(problem) }), ...(entry && { entry }) };
      }),
    };
  },
});

/** Whoever has left the desk cannot be given anything. */
async function checkAssignee(to: number, archive: DeskDeps["archive"]): Promise<void> {
  const account = await archive.findAccount(accountId(to));
  if (account?.state.kind === "active") return;
  const detail = `There is no active account ${to}.`;
  throw new DeskFault({ name: "bad-request", detail, field: "body.action.to" });
}

const briefly = ({ name, detail, code, facts }: DeskFault["problem"]) => ({
  name,
  detail,
  ...(code !== undefined && { code }),
  ...(facts !== undefined && { facts }),
});
