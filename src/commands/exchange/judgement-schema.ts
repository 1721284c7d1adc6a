// Judgement schema: what the desk decided of facts, warnings and slips in an export, checked when it comes back in.

import { z } from "zod";
import { correctedValueSchema, factKeySchema } from "../../newsroom/judging/judgement-schema.ts";
import { id, instant } from "../../newsroom/schemas/value-schemas.ts";

const decided = { id, by: z.string().min(1), at: instant };

export const judgement = z.strictObject({
  ...decided,
  announcement: id,
  fact: factKeySchema,
  verdict: z.discriminatedUnion("kind", [
    // What was read and confirmed is as the reader writes it.
    z.strictObject({ kind: z.literal("confirmed"), value: z.looseObject({ type: z.string() }) }),
    z.strictObject({ kind: z.literal("corrected"), value: correctedValueSchema }),
    z.strictObject({ kind: z.literal("rejected") }),
    z.strictObject({ kind: z.literal("withdrawn") }),
  ]),
});

export const dismissal = z.strictObject({
  ...decided,
  article: id,
  matter: z.string().min(1),
  dismissed: z.boolean(),
});
