// The schema of what `shirase read --json` prints, version 1; `schema/read-1.json` is made from it.

import { z } from "zod";
import { ACT_NAMES } from "../../terms/fact.ts";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import { recordSchemas } from "./record-fact-schemas.ts";
import { READING_SCHEMA } from "../../terms/reading.ts";

const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .meta({ description: "Half-open range [start, end) in UTF-16 code units of `text`." });
const role = z.enum(["headline", "section", "stamp", "lead", "official", "closing", "furniture"]);
const time = z.string().meta({
  description: "EDTF, or ISO 8601 with minutes and offset where a time of day is stated; intervals with /.",
});
const from = z.array(z.string()).meta({ description: "Ids of facts, or names of rules." });

const fact = {
  id: z.string(),
  span,
  part: role,
  basis: z.enum(["stated", "inferred"]),
  from: from.optional(),
};

const facts = z.discriminatedUnion("type", [
  z.strictObject({
    ...fact,
    type: z.literal("date"),
    value: time,
    role: z.enum(["announced", "event", "recalled", "due", "effective", "stamp", "published"]).optional(),
  }),
  z.strictObject({
    ...fact,
    type: z.literal("person"),
    name: z.string(),
    reading: z.string().optional(),
    office: z.string().optional(),
    country: z.string().optional(),
    rank: z.string().optional(),
    same: z.string().optional().meta({ description: "Id of the first mention of the same person." }),
    identity: z
      .strictObject({
        name: z.string(),
        reading: z.string().optional(),
        office: z
          .string()
          .optional()
          .meta({ description: "The whole office, where the text has its head alone." }),
        basis: z.literal("inferred"),
        from: z.array(z.string()),
      })
      .optional()
      .meta({ description: "Who that is by the authority, where the text gives no whole name or reading." }),
  }),
  z.strictObject({ ...fact, type: z.enum(["organisation", "place", "occasion"]), name: z.string() }),
  z.strictObject({
    ...fact,
    type: z.literal("event"),
    name: z.string(),
    date: time.optional(),
    recalled: z.boolean().optional(),
  }),
  z.strictObject({
    ...fact,
    type: z.literal("act"),
    act: z.enum(ACT_NAMES),
    actors: z.array(z.string()),
    matter: z.strictObject({ text: z.string(), span }),
    due: z
      .strictObject({ value: time, span, basis: z.enum(["stated", "inferred"]), from: from.optional() })
      .optional(),
    undertaking: z.enum(["commitment", "effort", "exploration", "expectation"]).optional(),
    event: z.string().optional(),
  }),
  z.strictObject({
    ...fact,
    type: z.literal("question"),
    speaker: z.string(),
    topic: z.strictObject({ text: z.string(), span }),
  }),
  ...recordSchemas(fact, time),
]);

export const readingSchema = z
  .strictObject({
    schema: z.literal(READING_SCHEMA),
    kind: z.enum(ANNOUNCEMENT_KINDS),
    kindReasons: z.array(z.string()),
    language: z.enum(["ja", "en"]),
    title: z.string(),
    issuer: z.strictObject({ name: z.string(), basis: z.enum(["stated", "address", "source"]) }).optional(),
    announcedAt: time.optional(),
    address: z.string().optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    text: z.string(),
    parts: z.array(z.strictObject({ role, span })),
    facts: z.array(facts),
    warnings: z.array(z.strictObject({ code: z.string(), span: span.optional(), message: z.string() })),
  })
  .meta({ title: "What `shirase read --json` prints", $id: READING_SCHEMA });

/** The JSON Schema (2020-12) of the same. */
export function readingJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(readingSchema), null, 2)}\n`;
}
