// Proof answer: the warnings and slips of an article as it is now, as the API describes them.

import { z } from "zod";
import { instant, span } from "../../../newsroom/schemas/value-schemas.ts";

const at = z.union([
  z.strictObject({ kind: z.enum(["headline", "lead"]) }),
  z.strictObject({ kind: z.literal("block"), block: z.int().min(0), part: z.int().min(0) }),
]);

export const matter = z.string().min(1).max(4_000);

export const proofAnswer = z
  .strictObject({
    article: z.int(),
    revision: z.int(),
    entries: z.array(
      z.strictObject({
        matter: z.string().describe("Names it, for applying and dismissing."),
        code: z.string(),
        message: z.string(),
        place: z.strictObject({ at, span }).optional().describe("Of a slip, in the article's own words."),
        source: span.optional().describe("Of a doubt, in the announcement's text."),
        fix: z.strictObject({ span, text: z.string() }).optional(),
        blocking: z.boolean().describe("Nothing with it is published unseen."),
        dismissed: z.strictObject({ by: z.string(), at: instant }).optional(),
      }),
    ),
  })
  .meta({ id: "ArticleProof" });

export type ProofAnswer = z.input<typeof proofAnswer>;
