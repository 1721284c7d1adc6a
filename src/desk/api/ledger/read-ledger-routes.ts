// Read ledger: what the desk sees of the ledger: proposals that wait, an undertaking with everything, what is asked.

import { z } from "zod";
import { announcementId } from "../../../terms/ids.ts";
import { dayInTokyo } from "../../../site/markup/stamp.ts";
import { loadUndertaking } from "../../ledger/deciding/load-undertaking.ts";
import { evidenceIdText, ledgerIdText } from "../../ledger/ledger-schemas.ts";
import { listHeldEvidence, listHeldStatuses } from "../../ledger/looking/list-held.ts";
import { listProposals as findProposals } from "../../ledger/looking/list-proposals.ts";
import { lookAtUndertaking } from "../../ledger/looking/look-at-undertaking.ts";
import { numberText } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { languageQuery, proposalTold, standingTold, tellProposal, tellStanding } from "./ledger-answers.ts";

const MOST_AT_ONCE = 50;
const AT_ONCE = 20;

export const listProposals = defineRoute({
  name: "listLedgerProposals",
  method: "GET",
  path: "/ledger/proposals",
  summary:
    "Proposals of evidence that wait for the desk, newest announcement first; or all evidence of an undertaking or in an announcement",
  right: "read",
  query: z.strictObject({
    undertaking: ledgerIdText.optional().describe("Also what was judged."),
    announcement: numberText.optional().describe("Also what was judged."),
    least: z.coerce
      .number()
      .min(0)
      .max(1)
      .default(0)
      .describe("The lowest score, what was taught counted in, of those that wait."),
    before: evidenceIdText.optional().describe("Only those behind this one, of those that wait."),
    limit: numberText
      .refine((limit) => limit <= MOST_AT_ONCE, `is more than ${MOST_AT_ONCE}`)
      .optional()
      .describe(`${AT_ONCE} unless given.`),
    language: languageQuery,
  }),
  answer: z.strictObject({
    proposals: z.array(proposalTold),
    next: z.string().optional().describe("`before` of the next page, where there is one."),
  }),
  async run({ query, deps: { archive, lessons } }) {
    const { undertaking, announcement, least, before, limit = AT_ONCE, language } = query;
    const found = await findProposals(
      archive,
      undertaking !== undefined
        ? { undertaking }
        : announcement !== undefined
          ? { announcement: announcementId(announcement) }
          : { least, limit, ...(before !== undefined && { before }) },
      (await lessons.read()).inUse,
    );
    return {
      proposals: found.proposals.map((one) => tellProposal(one, language)),
      ...(found.next !== undefined && { next: found.next }),
    };
  },
});

export const readUndertaking = defineRoute({
  name: "readUndertaking",
  method: "GET",
  path: "/ledger/undertakings/{id}",
  summary: "An undertaking with its evidence, how it stands, what is proposed, and all that was decided",
  right: "read",
  params: z.strictObject({ id: ledgerIdText }),
  query: z.strictObject({ language: languageQuery }),
  answer: standingTold,
  async run({ path: { id }, query: { language }, at, deps: { archive } }) {
    const stored = await loadUndertaking(archive, id);
    return tellStanding(await lookAtUndertaking(archive, stored, dayInTokyo(at)), language);
  },
});

export const listHeld = defineRoute({
  name: "listLedgerHeld",
  method: "GET",
  path: "/ledger/held",
  summary:
    "What was confirmed and settled by who may not publish, and waits for somebody who may to decide the same",
  right: "read",
  query: z.strictObject({
    before: evidenceIdText.optional().describe("Of the evidence: `next` of the page before."),
    language: languageQuery,
  }),
  answer: z.strictObject({
    evidence: z.array(proposalTold).describe("Newest announcement first."),
    statuses: z.array(standingTold).describe("The latest settled first; with the first page of evidence."),
    next: z.string().optional(),
  }),
  async run({ query: { before, language }, at, deps: { archive, lessons } }) {
    const { inUse } = await lessons.read();
    const { evidence, next } = await listHeldEvidence(archive, inUse, AT_ONCE, before);
    const statuses = before === undefined ? await listHeldStatuses(archive, dayInTokyo(at)) : [];
    return {
      evidence: evidence.map((one) => tellProposal(one, language)),
      statuses: statuses.map((one) => tellStanding(one, language)),
      ...(next !== undefined && { next }),
    };
  },
});
