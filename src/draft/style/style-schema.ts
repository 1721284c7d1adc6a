// The shape of house/style.yaml as it is written, checked at the border; patterns are still plain strings here.

import { z } from "zod";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";

const pattern = z.string().min(1);
const patterns = z.union([pattern, z.array(pattern).min(1)]);
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/u, "is not a name (letters, digits and -)");
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "is not a slug (a-z, 0-9 and -)");
const words = z.array(z.string().min(1));
const kinds = z.enum(ANNOUNCEMENT_KINDS);
const kindsOrAny = z.enum([...ANNOUNCEMENT_KINDS, "any"]);

const dateFormat = z.union([
  patterns,
  z.strictObject({
    zone: z.enum(["house", "stated"]).default("stated"),
    moment: patterns,
    "same-day": patterns.optional(),
    "same-month": patterns.optional(),
    "same-year": patterns.optional(),
    interval: patterns.optional(),
  }),
]);

const edition = z.strictObject({
  "headline-limit": z.int().positive(),
  calendar: z.strictObject({
    zone: z.string().regex(/^[+-]\d\d:\d\d$/u, "is not an offset like +09:00"),
    weekdays: words.length(7),
    months: words.length(12),
    "first-era-year": z.string().min(1),
  }),
  joins: z.record(
    name,
    z.strictObject({ two: z.string(), comma: z.string(), last: z.string(), more: z.string() }),
  ),
  trims: z.record(
    name,
    z.strictObject({
      prefixes: words.default([]),
      suffixes: words.default([]),
      "before-bracket": words.default([]),
      frames: z.array(z.string().regex(/^[^…]+…[^…]+$/u, "is not a frame like 発令(…)")).default([]),
    }),
  ),
  endings: z.record(name, words),
  forms: z.partialRecord(kindsOrAny, words),
  verbs: z.partialRecord(kindsOrAny, z.string().min(1)),
  dates: z.record(name, dateFormat),
  people: z.record(name, patterns),
  records: z.record(name, patterns).default({}),
  "short-names": z.record(z.string().min(1), z.string().min(1)).default({}),
  crafts: z
    .record(name, z.strictObject({ name: z.string(), typed: z.string().optional(), counter: z.string() }))
    .default({}),
  headlines: z.partialRecord(kindsOrAny, patterns),
  leads: z.partialRecord(kindsOrAny, patterns),
  "desk-headline": pattern,
  "picture-credit": pattern,
  closing: z.string().min(1),
  omission: z.string().min(1),
});

export const styleSchema = z.strictObject({
  name: z.string().min(1),
  sections: z
    .array(
      z.strictObject({
        slug,
        ja: z.string().min(1),
        en: z.string().min(1),
        kinds: z.array(kinds).default([]),
      }),
    )
    .min(1),
  "article-sections": z.strictObject({ announcement: slug, feature: slug, explainer: slug, notice: slug }),
  labels: z.strictObject({
    announcement: z.string(),
    feature: z.string(),
    explainer: z.string(),
    notice: z.string(),
  }),
  parts: words,
  "home-country": words,
  editions: z.strictObject({ ja: edition, en: edition }),
});

export type WrittenStyle = z.infer<typeof styleSchema>;
export type WrittenEdition = z.infer<typeof edition>;
export type WrittenPatterns = z.infer<typeof patterns>;
export type WrittenDateFormat = z.infer<typeof dateFormat>;
