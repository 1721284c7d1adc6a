// Read standing: how many articles there are in each state, how far the caller has looked, and who and what the desk knows.

import { z } from "zod";
import { ENTRY_STATES } from "../../../terms/desk/inbox-entry.ts";
import { defineRoute } from "../route.ts";

export const readStanding = defineRoute({
  name: "readInboxStanding",
  method: "GET",
  path: "/inbox/standing",
  summary: "Counts by state, how far the caller has looked, and the names that the inbox is narrowed by",
  right: "read",
  answer: z.object({
    counts: z.record(z.enum(ENTRY_STATES), z.int()),
    seen: z.int().describe("What arrived with a higher audit number is new to the caller."),
    last: z.int().describe("The highest number of the audit log."),
    account: z.int().describe("The caller's own."),
    people: z
      .array(z.object({ id: z.int(), name: z.string() }))
      .describe("Accounts of the desk that are active."),
    sources: z.array(z.object({ id: z.string(), name: z.string(), issuer: z.string() })),
    held: z
      .object({ byRules: z.int(), urgent: z.int().describe("Of these: alerted to, or of priority 1 or 2.") })
      .describe("Announcements that rules hold without a draft: no line of the inbox tells of them."),
  }),
  async run({ who, deps: { archive } }) {
    const [counts, seen, last, sources, accounts, byRules, urgent] = await Promise.all([
      archive.countInbox(),
      archive.readInboxSeen(who.account.id),
      archive.readHighestAuditId(),
      archive.listSources(),
      archive.listAccounts(),
      archive.countHeld("rules"),
      archive.countHeld("urgent"),
    ]);
    return {
      counts,
      seen,
      last,
      account: who.account.id,
      people: accounts
        .filter(({ account }) => account.state.kind === "active")
        .map(({ account: { id, name } }) => ({ id, name })),
      sources: sources.map(({ id, name, issuer }) => ({ id, name, issuer })),
      held: { byRules, urgent },
    };
  },
});
