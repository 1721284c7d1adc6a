// List inbox: the desk's list of all articles, in whatever state, newest arrival first, narrowed and page by page.

import { z } from "zod";
import { ARTICLE_KINDS } from "../../../terms/article.ts";
import { accountId } from "../../../terms/desk/account.ts";
import { ENTRY_STATES } from "../../../terms/desk/inbox-entry.ts";
import { ANNOUNCEMENT_KINDS } from "../../../terms/kind.ts";
import { defineRoute } from "../route.ts";
import { inboxEntry, placeParam, writePlace } from "./entry-schema.ts";

const MOST_AT_ONCE = 200;
const MOST_URGENT = 50;

const query = z.strictObject({
  state: z
    .enum([...ENTRY_STATES, "open"])
    .optional()
    .describe("open: all that there is still something to do about."),
  issuer: z.string().max(200).optional(),
  announcementKind: z.enum(ANNOUNCEMENT_KINDS).optional(),
  kind: z.enum(ARTICLE_KINDS).optional(),
  section: z.string().max(100).optional(),
  assignee: z
    .union([z.literal("me"), z.string().regex(/^[1-9]\d{0,8}$/)])
    .optional()
    .describe("An account's number, or me."),
  warnings: z.enum(["some"]).optional().describe("Only what came with warnings."),
  words: z
    .string()
    .max(200)
    .optional()
    .describe(
      "Each must stand in headline, lead or issuer, in any width or kana, or be the article's number.",
    ),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .refine((limit) => limit <= MOST_AT_ONCE, `is at most ${MOST_AT_ONCE}`)
    .default(50),
  before: placeParam.optional(),
});

export const listInbox = defineRoute({
  name: "listInbox",
  method: "GET",
  path: "/inbox",
  summary: "All articles in whatever state, newest arrival first",
  right: "read",
  query,
  answer: z.object({
    urgent: z
      .array(inboxEntry)
      .optional()
      .describe(
        "On the first page: what is urgent and open, the most urgent first; it stands in the list, too.",
      ),
    entries: z.array(inboxEntry),
    next: z
      .string()
      .optional()
      .describe(
        "Where the list goes on. A page may be short, and yet not the last: a great many were looked through.",
      ),
  }),
  async run({ query: asked, who, deps }) {
    deps.judging.prepare();
    const { assignee, warnings, before, limit, ...narrow } = asked;
    const filter = {
      ...Object.fromEntries(Object.entries(narrow).filter(([, value]) => value !== undefined)),
      ...(assignee !== undefined && {
        assignee: assignee === "me" ? who.account.id : accountId(Number(assignee)),
      }),
      ...(warnings !== undefined && { hasWarnings: true }),
    };
    const { archive } = deps;
    const { entries, next } = await archive.listInbox({ ...filter, limit, ...(before && { before }) });
    const urgent = before ? undefined : await archive.listUrgent({ ...filter, limit: MOST_URGENT });
    return { entries, ...(urgent && { urgent }), ...(next && { next: writePlace(next) }) };
  },
});
