// Read timeliness: minutes from announcement to reader, as one figure and by source and month; and the times of one article.

import { z } from "zod";
import { sourceId } from "../../../terms/ids.ts";
import type { Timeliness } from "../../../terms/sources/timeliness.ts";
import { tellTimeliness, timelinessOf } from "../../../watching/timeliness/timeliness-of.ts";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { countTimeliness, lastMonths, officeOf } from "./count-timeliness.ts";

const MONTHS = 12;

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: "is no month such as 2026-11" });
const count = z.int().min(0);
const median = {
  medianMinutes: z.number().describe("Half of them took at most so long."),
  articles: count.describe("How many articles it is of."),
  fromOffice: count.describe("Of these, counted from the opening of the office: only the day is known."),
};

export const readTimeliness = defineRoute({
  name: "readTimeliness",
  method: "GET",
  path: "/sources/timeliness",
  summary: "Minutes from announcement to reader, as one figure and by source and month",
  right: "read",
  query: z.strictObject({
    source: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .optional()
      .describe("Only of this source, by its id."),
    from: month.optional().describe("Month of publication in Japan; the last twelve unless given."),
    to: month.optional(),
  }),
  answer: z.object({
    from: month,
    to: month,
    all: z.object(median).optional().describe("Absent where not one article counts."),
    months: z.array(z.object({ source: z.string(), month, ...median })),
    left: z
      .object({
        afterwards: count.describe("Announced before anybody watched, or received a week or more after."),
        revisions: count.describe("About announcements that were changed."),
        unknown: count.describe("Nobody knows when they were announced, or readers had them before."),
      })
      .describe("Articles that do not count."),
  }),
  async run({ query, deps, at }) {
    const usual = lastMonths(Date.parse(at), MONTHS);
    const { source, from = query.to ?? usual.from, to = usual.to } = query;
    const period = { from, to: to < from ? from : to };
    const id = source === undefined ? undefined : sourceId(source);
    const { all, months, left } = await countTimeliness(deps.archive, { ...period, source: id });
    return { ...period, ...(all && { all }), months: [...months], left };
  },
});

const instant = z.string().describe("ISO 8601 instant in UTC.");

export const readArticleTimeliness = defineRoute({
  name: "readArticleTimeliness",
  method: "GET",
  path: "/articles/{id}/timeliness",
  summary:
    "When an article's announcement was made, came in, was drafted and went out, and the minutes to readers",
  right: "read",
  params: articleParams,
  answer: z.object({
    announcedAt: z.string().optional().describe("EDTF, or ISO 8601 with offset."),
    receivedAt: instant.optional().describe("Absent where no announcement stands behind it."),
    draftedAt: instant,
    publishedAt: instant.optional(),
    minutes: z.int().min(0).optional().describe("From the announcement to readers."),
    countedFrom: z
      .enum(["announcement", "office-opening", "receipt"])
      .optional()
      .describe("receipt: of an announcement that was changed, from when the change was received."),
    sentences: z.object({ ja: z.string(), en: z.string() }).optional(),
  }),
  async run({ path, deps }) {
    const { archive } = deps;
    const article = await archive.findArticle(path.id);
    if (!article) throw new DeskFault({ name: "not-found", detail: `There is no article ${path.id}.` });
    const { provenance, state, createdAt: draftedAt } = article;
    const published = "publishedAt" in state ? { publishedAt: state.publishedAt } : {};
    if (!provenance) return { draftedAt, ...published };
    const { announcedAt, receivedAt, announcementId } = provenance;
    const announcement = await archive.findAnnouncement(announcementId);
    const source = announcement && (await archive.findSource(announcement.sourceId));
    const timeliness: Timeliness = timelinessOf(
      {
        ...(announcedAt !== undefined && { announcedAt }),
        receivedAt,
        draftedAt,
        ...published,
        isRevision: announcement?.replaces !== undefined,
      },
      officeOf(source),
    );
    const sentences = tellTimeliness(timeliness);
    return { ...timeliness, draftedAt, ...(sentences && { sentences }) };
  },
});
