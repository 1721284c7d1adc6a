// Ninjs: the part of IPTC's ninjs 3.1 that this site speaks, as schemas that every answer is held to and the API's description is made of.

import { z } from "zod";

/** The standard allows no property that it does not have, so neither do we. */
const address = z.url({ protocol: /^https?$/ });
const instant = z.iso.datetime({ offset: true });
const text = z.string();

const roled = z.strictObject({ role: text, value: text });
const named = z.strictObject({
  name: text,
  rel: text,
  uri: address.optional(),
  literal: text.optional(),
});

const rendition = z.strictObject({
  name: text,
  href: address,
  contentType: text,
  title: text.optional(),
  width: z.int().min(1),
  height: z.int().min(1),
});

const standard = z.strictObject({
  name: z.literal("ninjs"),
  version: z.literal("3.1"),
  schema: z.literal("http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"),
});

/** What every ninjs object may say, alone or in a list. */
const shared = {
  uri: address.describe("Identifies it; also the address of its page."),
  type: z.enum(["text", "composite", "picture"]),
  representationType: z
    .enum(["full", "partial"])
    .optional()
    .describe("partial: as it stands in a list, without its text."),
  version: text.optional().describe("Number of the revision; it grows with every change."),
  firstCreated: instant.optional().describe("When it was published."),
  versionCreated: instant.optional().describe("When this revision was made."),
  contentCreated: instant.optional().describe("When the issuer announced it, where the minute is known."),
  pubStatus: z.literal("usable").optional(),
  language: z.enum(["ja", "en"]).optional(),
  title: text.optional(),
  by: text.optional().describe("Who made it, as shown beside it."),
  headlines: z.array(roled).optional(),
  descriptions: z
    .array(roled)
    .optional()
    .describe("summary: the lead. correction, clarification: what the desk tells of a mistake."),
  infoSources: z
    .array(z.strictObject({ name: text, role: text, uri: address.optional() }))
    .optional()
    .describe("issuer: who announced what the article tells."),
  people: z.array(named).optional(),
  organisations: z.array(named).optional(),
  places: z.array(named).optional(),
  subjects: z
    .array(named)
    .optional()
    .describe("rel says which: section, topic, or the form of the announcement."),
  genres: z.array(z.strictObject({ name: text, literal: text })).optional(),
  renditions: z.array(rendition).optional(),
  copyrightNotice: text.optional(),
  usageTerms: text
    .optional()
    .describe("Of the issuer's words, where there are any, on a line of their own; then of the desk's."),
} as const;

export const association = z
  .strictObject({ ...shared, name: text, rel: text })
  .describe(
    "item: of a list. next: the address of what follows. isBasedOn: the official document. isPartOf: the series. picture: shown in the text.",
  );
export type Association = z.output<typeof association>;

/** An article. */
export const newsItem = z.strictObject({
  ...shared,
  bodies: z
    .array(
      z.strictObject({ role: text, contentType: text, charCount: z.int().min(0).optional(), value: text }),
    )
    .optional(),
  associations: z.array(association).optional(),
  altIds: z.array(roled).optional().describe("sha256: of the official document as received."),
  standard,
});
export type NewsItem = z.output<typeof newsItem>;

/** A page of a list. */
export const newsList = z.strictObject({
  uri: address,
  type: z.literal("composite"),
  title: text,
  associations: z
    .array(association)
    .describe("The newest first unless asked otherwise; last, where there is more, one with rel next."),
  standard,
});
export type NewsList = z.output<typeof newsList>;

export const NINJS_STANDARD: z.output<typeof standard> = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
};
