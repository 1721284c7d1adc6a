// Article schema: an article as exports and the desk's API write it, checked on its way in and out.

import { z } from "zod";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import { findBodyMarkFault } from "../../newsroom/marks/find-body-mark-fault.ts";
import { ARTICLE_KINDS, type ArticleBlock, CORRECTION_KINDS } from "../../terms/article.ts";
import { TERM_KINDS } from "../../terms/term.ts";
import {
  id,
  instant,
  level,
  pictureNameText,
  ruby,
  sha256,
  shape,
  span,
  textMark,
  timeValue,
  warning,
} from "./value-schemas.ts";

const ground = z.object({
  span,
  from: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("fact"), facts: z.array(z.string()) }),
    z.object({ kind: z.literal("text"), span }),
    z.object({ kind: z.literal("calculation"), rule: z.string(), facts: z.array(z.string()) }),
    z.object({ kind: z.literal("authority"), entry: z.string() }),
    z.object({ kind: z.literal("source"), field: z.string() }),
    z.object({ kind: z.literal("desk"), facts: z.array(z.string()).optional() }),
  ]),
});
const composed = z.object({ text: z.string(), grounds: z.array(ground) });

const marks = z.array(textMark);
const block = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("official"),
    block: z.int().min(0),
    shape,
    text: z.string(),
    level: level.optional(),
    table: z.int().optional(),
    cells: z.array(z.string()).optional(),
    header: z.boolean().optional(),
    rubies: z.array(ruby).optional(),
  }),
  z.object({ kind: z.literal("omission"), blocks: z.array(z.int()), reason: z.string() }),
  z.object({ kind: z.literal("closing"), text: z.string() }),
  z.object({ kind: z.literal("heading"), text: z.string(), level, marks: marks.optional() }),
  z.object({ kind: z.literal("paragraph"), text: z.string(), marks: marks.optional() }),
  z.object({ kind: z.literal("list"), entries: z.array(z.string()), marks: z.array(marks).optional() }),
  z.object({
    kind: z.literal("table"),
    rows: z.array(z.array(z.string())),
    header: z.boolean(),
    marks: z.array(z.array(marks)).optional(),
  }),
  z.object({
    kind: z.literal("quote"),
    text: z.string(),
    credit: z.string().optional(),
    marks: marks.optional(),
  }),
  z.object({
    kind: z.literal("picture"),
    media: pictureNameText,
    alt: z.string(),
    credit: z.string(),
    caption: z.string().optional(),
    width: z.int().min(1),
    height: z.int().min(1),
  }),
]);

/** What could not have been saved is not taken in either. */
const body = z.array(block).superRefine((blocks, context) => {
  // Optional parts of JSON are absent, never undefined; names are branded where the whole record is.
  const fault = findBodyMarkFault(blocks as unknown as readonly ArticleBlock[]);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});

const term = z.strictObject({
  kind: z.enum(TERM_KINDS),
  key: z.string(),
  name: z.string(),
  reading: z.string().optional(),
  english: z.string().optional(),
});

/** Strict: a part that is not known here would be lost on its way, and nobody would be told. */
export const article = z.strictObject({
  kind: z.enum(ARTICLE_KINDS),
  section: z.string(),
  headline: composed,
  lead: composed,
  body,
  warnings: z.array(warning),
  language: z.enum(["ja", "en"]),
  announcementKind: z.enum(ANNOUNCEMENT_KINDS).optional(),
  series: z.object({ series: z.string(), part: z.string(), order: z.number() }).optional(),
  topics: z.array(z.string()).optional(),
  authors: z.array(z.string()).optional(),
  about: z.array(term).optional(),
  id,
  state: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("draft"),
      returned: z.strictObject({ at: instant, by: z.string(), note: z.string() }).optional(),
    }),
    z.strictObject({ kind: z.literal("review"), since: instant, by: z.string() }),
    z.strictObject({ kind: z.literal("approved"), since: instant, by: z.string() }),
    z.strictObject({
      kind: z.literal("scheduled"),
      dueAt: instant,
      wallTime: z.string(),
      zone: z.string(),
      by: z.string(),
    }),
    z.strictObject({ kind: z.literal("published"), publishedAt: instant, dueAt: instant.optional() }),
    z.object({
      kind: z.literal("withdrawn"),
      publishedAt: instant,
      withdrawnAt: instant,
      reason: z.string(),
    }),
  ]),
  revision: id,
  createdAt: instant,
  updatedAt: instant,
  provenance: z
    .object({
      announcementId: id,
      issuer: z.string(),
      address: z.string().optional(),
      sha256,
      announcedAt: timeValue.optional(),
      receivedAt: instant,
    })
    .optional(),
  embargo: z.strictObject({ until: instant, reason: z.string(), by: z.string() }).optional(),
  corrections: z
    .array(
      z.object({
        at: instant,
        kind: z.enum(CORRECTION_KINDS),
        text: z.string().min(1),
        by: z.string().min(1).optional(),
      }),
    )
    .optional(),
});
