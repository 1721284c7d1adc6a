// Difference schema: what one revision says differently from another, as the API gives it.

import { z } from "zod";
import { article } from "../../../newsroom/schemas/article-schema.ts";

const pieces = z.array(z.strictObject({ kind: z.enum(["same", "removed", "added"]), text: z.string() }));
const { state, embargo, corrections } = article.shape;
const block = z.enum([
  "official",
  "omission",
  "closing",
  "heading",
  "paragraph",
  "list",
  "table",
  "quote",
  "picture",
]);

export const differenceAnswer = z
  .strictObject({
    headline: pieces,
    lead: pieces,
    body: z.array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("same"), blocks: z.int() }),
        z.strictObject({ kind: z.literal("changed"), block, pieces, onlyMarks: z.boolean() }),
        z.strictObject({ kind: z.literal("added"), block, text: z.string() }),
        z.strictObject({ kind: z.literal("removed"), block, text: z.string() }),
        z.strictObject({ kind: z.literal("moved"), block, text: z.string() }),
        z.strictObject({ kind: z.literal("left-out"), texts: z.array(z.string()), reason: z.string() }),
        z.strictObject({ kind: z.literal("brought-back"), texts: z.array(z.string()) }),
        z.strictObject({ kind: z.literal("reason"), pieces }),
      ]),
    ),
    fields: z.array(
      z.strictObject({
        field: z.enum(["kind", "section", "language", "series", "topics", "authors"]),
        before: z.string(),
        after: z.string(),
      }),
    ),
    corrections: corrections.unwrap(),
    state: z.strictObject({ before: state, after: state }).optional(),
    embargo: z
      .strictObject({ before: embargo.unwrap().nullable(), after: embargo.unwrap().nullable() })
      .optional(),
  })
  .meta({ id: "ArticleDifference" });
