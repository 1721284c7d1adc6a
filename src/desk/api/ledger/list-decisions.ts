// List ledger decisions: all that the desk decided about the ledger, or about one thing in it, oldest first, page after page.

import { z } from "zod";
import { numberText } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { decisionTold, tellDecision } from "./ledger-answers.ts";

const AT_ONCE = 200;

export const listDecisions = defineRoute({
  name: "listLedgerDecisions",
  method: "GET",
  path: "/ledger/decisions",
  summary: "All that the desk decided about the ledger, oldest first, also what was taken back",
  right: "read",
  query: z.strictObject({
    about: z.string().max(2_000).optional().describe("A record, evidence, or the key of a question."),
    since: numberText.optional().describe("Only those after this one: the last of the page before."),
  }),
  answer: z.strictObject({ decisions: z.array(decisionTold), next: z.int().optional() }),
  async run({ query: { about, since = 0 }, deps: { archive } }) {
    const found = await archive.listDecisions({
      since,
      limit: AT_ONCE,
      ...(about !== undefined && { about }),
    });
    const last = found.length === AT_ONCE ? found.at(-1) : undefined;
    return { decisions: found.map(tellDecision), ...(last && { next: last.id }) };
  },
});
