// Reading answer: what the desk is shown of an announcement beside its article, as the API describes it.

import { z } from "zod";
import { factKeySchema } from "../../../newsroom/judging/judgement-schema.ts";
import { instant, span } from "../../../newsroom/schemas/value-schemas.ts";

const count = z.int().min(0);
/** What was read may have more or longer words than the desk may write. */
const value = z.looseObject({ type: z.string() });
const role = z.enum(["headline", "section", "stamp", "lead", "official", "closing", "furniture"]);

export const judgementAnswer = z
  .strictObject({
    id: count,
    announcement: count,
    fact: factKeySchema,
    verdict: z.strictObject({
      kind: z.enum(["confirmed", "corrected", "rejected", "withdrawn"]),
      value: value.optional(),
    }),
    by: z.string(),
    at: instant,
  })
  .meta({ id: "Judgement" });

const held = z.record(z.string(), z.string());
export const teachingFields = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(held)]));

const place = z.enum(["headline", "lead"]);

const fact = z.strictObject({
  key: factKeySchema,
  id: z.string().optional().describe("Its name in this reading alone."),
  read: value.optional().describe("As the program read it; absent where it read nothing."),
  now: value.optional().describe("As the desk has it; absent where it is rejected."),
  judgement: judgementAnswer.optional(),
  offer: z
    .strictObject({ section: z.string(), name: z.string(), fields: teachingFields })
    .optional()
    .describe("What the authority could be taught by it."),
  uses: z
    .array(z.strictObject({ place, span }))
    .describe("Where headline and lead rest on it, by their grounds."),
});

export const readingAnswer = z
  .strictObject({
    article: count,
    revision: count,
    language: z.enum(["ja", "en"]),
    headline: z.string(),
    lead: z.string(),
    announcement: z
      .strictObject({
        id: count,
        revision: count,
        format: z.string(),
        title: z.string().optional(),
        address: z.string().optional(),
        receivedAt: instant,
        announcedAt: z.string().optional(),
      })
      .optional()
      .describe("Absent of a piece of the desk's own."),
    blocks: z.array(
      z.strictObject({
        index: count,
        shape: z.string(),
        level: count.optional(),
        span,
        text: z.string(),
        role: role.optional(),
      }),
    ),
    blocksLeftOut: count.describe("Of a very long announcement, how many blocks are not told here."),
    facts: z.array(fact),
    factsLeftOut: count,
    adrift: z
      .array(judgementAnswer)
      .describe("In force, and about nothing that is read now: to be looked at."),
    offers: z
      .strictObject({ headline: z.string().optional(), lead: z.string().optional() })
      .describe("What the draft would say now, where the article says something else."),
    unread: z.string().optional().describe("Why no facts are told."),
    unteachable: z.string().optional().describe("Why the authority cannot be taught here."),
  })
  .meta({ id: "ArticleReading" });

export type ReadingAnswer = z.input<typeof readingAnswer>;
