// Entry schema: a line of the inbox as the API writes it, and where in the list one is.

import { z } from "zod";
import { ARTICLE_KINDS } from "../../../terms/article.ts";
import { ENTRY_STATES, PRIORITIES } from "../../../terms/desk/inbox-entry.ts";
import { HIGHEST_ID, articleId } from "../../../terms/ids.ts";
import { ANNOUNCEMENT_KINDS } from "../../../terms/kind.ts";
import type { InboxPlace } from "../../../newsroom/ports/inbox-store.ts";

export const inboxEntry = z
  .object({
    article: z.int(),
    revision: z.int().describe("Of the article as it is now: an act that names an older one is a conflict."),
    announcement: z.int().optional(),
    isRevision: z
      .boolean()
      .optional()
      .describe("Its issuer has changed it: there is one of the earlier text."),
    source: z.string().optional(),
    issuer: z.string().describe("Empty where nobody has announced it."),
    announcementKind: z.enum(ANNOUNCEMENT_KINDS).optional(),
    kind: z.enum(ARTICLE_KINDS),
    section: z.string(),
    state: z
      .enum(ENTRY_STATES)
      .describe("discarded: a draft that the desk has laid aside, and may take back."),
    announcedAt: z.string().optional().describe("EDTF, or ISO 8601 with offset, as the article says it."),
    receivedAt: z.string().describe("ISO 8601 instant in UTC."),
    updatedAt: z.string().describe("ISO 8601 instant in UTC."),
    headline: z.string(),
    warnings: z.int().describe("How many warnings and slips its draft came with."),
    priority: z.enum(PRIORITIES),
    rank: z.int().describe("2 is the most urgent, 0 usual, -2 what can wait the longest."),
    assignee: z.int().optional().describe("The account that has taken it on."),
    arrival: z
      .int()
      .describe(
        "Number of the audit entry that tells of its arrival; 0 for what came before there was a log.",
      ),
  })
  .meta({ id: "InboxEntry" });

/** `2025-09-10T01:30:00.000Z,12`. */
const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z),([1-9]\d{0,9})$/;

export const writePlace = ({ receivedAt, article }: InboxPlace): string => `${receivedAt},${article}`;

export const placeParam = z
  .string()
  .regex(PLACE)
  .refine((text) => {
    const [, at = "", id = ""] = PLACE.exec(text) ?? [];
    return !Number.isNaN(Date.parse(at)) && Number(id) <= HIGHEST_ID;
  }, "is no place in the list")
  .transform((text): InboxPlace => {
    const [, receivedAt = "", id = ""] = PLACE.exec(text) ?? [];
    return { receivedAt, article: articleId(Number(id)) };
  })
  .describe("Where the page before ended, as its `next` says.");

/** `1,2,3`. */
export const idsParam = z
  .string()
  .regex(/^[1-9]\d{0,9}(?:,[1-9]\d{0,9}){0,99}$/)
  .transform((text) => text.split(",").map(Number))
  .refine((ids) => ids.every((id) => id <= HIGHEST_ID), "holds a number that is too high")
  .transform((ids) => ids.map(articleId));
