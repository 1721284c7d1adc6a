// Read rule routes: the rules in force, all their versions, and what they hold.

import { z } from "zod";
import { announcementId } from "../../../terms/ids.ts";
import { numberText } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import {
  heldAnswer,
  heldSchema,
  ruleAnswer,
  ruleSchema,
  versionAnswer,
  versionSchema,
} from "./rule-schemas.ts";

const A_PAGE = 50;

const page = z.strictObject({ before: numberText.optional().describe("Only older ones.") });
const next = z.int().optional().describe("`before` of the next page, where there is one.");

export const listRules = defineRoute({
  name: "listRules",
  method: "GET",
  path: "/rules",
  summary:
    "The rules of routing, in the order in which they are asked: the first that says a thing decides it",
  right: "read",
  answer: z.strictObject({ rules: z.array(ruleSchema) }),
  run: async ({ deps }) => ({
    rules: (await deps.archive.listRules()).map((rule) => ruleAnswer(rule, deps.rules.mail)),
  }),
});

export const listRuleVersions = defineRoute({
  name: "listRuleVersions",
  method: "GET",
  path: "/rules/history",
  summary: "Every version of the rules, newest first",
  right: "read",
  query: page,
  answer: z.strictObject({ versions: z.array(versionSchema), next }),
  async run({ query: { before }, deps }) {
    const found = await deps.archive.listRuleVersions({
      limit: A_PAGE + 1,
      ...(before !== undefined && { before }),
    });
    const versions = found.slice(0, A_PAGE).map(versionAnswer);
    const last = versions.at(-1);
    return { versions, ...(found.length > A_PAGE && last && { next: last.version }) };
  },
});

export const listHeld = defineRoute({
  name: "listHeld",
  method: "GET",
  path: "/held",
  summary: "Announcements that a rule or a backfill holds until somebody asks for a draft, newest first",
  right: "read",
  query: page.extend({
    of: z
      .enum(["all", "rules", "urgent", "aside"])
      .default("all")
      .describe(
        "rules: without what backfills hold; urgent: alerted to by a rule, or of priority 1 or 2; aside: what was set aside, which is in none of the others.",
      ),
  }),
  answer: z.strictObject({ held: z.array(heldSchema), count: z.int().describe("Of all of them."), next }),
  async run({ query: { before, of }, deps: { archive } }) {
    const found = await archive.listHeld({
      of,
      limit: A_PAGE + 1,
      ...(before !== undefined && { before: announcementId(before) }),
    });
    const held = found.slice(0, A_PAGE).map(heldAnswer);
    const last = held.at(-1);
    return {
      held,
      count: await archive.countHeld(of),
      ...(found.length > A_PAGE && last && { next: last.announcement }),
    };
  },
});
