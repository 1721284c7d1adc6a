// List reports: what readers reported, newest first, page by page.

import { z } from "zod";
import { numberText } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { reportSchema, tellReports } from "./report-schema.ts";

const MOST_AT_ONCE = 200;

const reportsAnswer = z
  .strictObject({
    reports: z.array(reportSchema),
    next: z.int().optional().describe("`before` of the next page, where there is one."),
  })
  .meta({ id: "ReaderReports" });

export type ReportsTold = z.output<typeof reportsAnswer>;

export const listReports = defineRoute({
  name: "listReports",
  method: "GET",
  path: "/reports",
  summary: "What readers reported, newest first; nothing of who they are is kept",
  right: "reports",
  query: z.strictObject({
    which: z.enum(["open", "all"]).default("open").describe("open: only those that nobody is done with."),
    before: numberText.optional().describe("Only those with a lower number."),
    limit: numberText
      .refine((limit) => limit <= MOST_AT_ONCE, `is more than ${MOST_AT_ONCE}`)
      .optional()
      .describe("50 unless given."),
  }),
  answer: reportsAnswer,
  async run({ query: { which, before, limit = 50 }, deps: { archive } }) {
    const asked = { which, limit: limit + 1, ...(before !== undefined && { before }) };
    const found = await archive.listReports(asked);
    const reports = await tellReports(archive, found.slice(0, limit));
    const last = reports.at(-1);
    return { reports, ...(found.length > limit && last && { next: last.id }) };
  },
});
