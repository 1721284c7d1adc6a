// Gold: the text of a specimen's gold.json → what is right in that specimen, by hand; throws with the place of a slip.

import { z } from "zod";
import { ACT_NAMES } from "../../terms/fact.ts";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import { ORDERS } from "../../terms/record-fact.ts";

const words = z.string().min(1);
const FACT_TYPES = [
  "date",
  "person",
  "act",
  "question",
  "appointment",
  "sighting",
  "contract",
  "discipline",
  "accident",
  "amount",
  "statistic",
] as const;
const figure = z.strictObject({ surface: words, value: z.number(), unit: words, of: words.optional() });

const facts = z.strictObject({
  announcedAt: words.optional(),
  issuer: words.optional(),
  date: z.array(z.strictObject({ surface: words, value: words })).optional(),
  person: z
    .array(
      z.strictObject({
        surface: words,
        name: words,
        office: words.optional(),
        reading: words.optional(),
        rank: words.optional(),
      }),
    )
    .optional(),
  place: z.array(words).optional(),
  act: z
    .array(
      z.strictObject({
        act: z.enum(ACT_NAMES),
        surface: words,
        undertaking: z.enum(["commitment", "effort", "exploration", "expectation"]).optional(),
        due: words.optional(),
      }),
    )
    .optional(),
  question: z.array(z.strictObject({ surface: words, speaker: words.optional() })).optional(),
  appointment: z
    .array(
      z.strictObject({
        name: words,
        rank: words.optional(),
        order: z.enum(ORDERS),
        from: z.array(words),
        to: z.array(words),
        effective: words.optional(),
      }),
    )
    .optional(),
  sighting: z
    .array(
      z.strictObject({
        craft: z.enum(["aircraft", "ship"]),
        nationality: words.optional(),
        model: words,
        role: words.optional(),
        count: z.int().positive().optional(),
        hull: z.union([words, z.array(words)]).optional(),
        date: words.optional(),
        route: z.array(words),
        responders: z.array(words),
        estimated: z.literal(true).optional(),
      }),
    )
    .optional(),
  contract: z
    .array(
      z.strictObject({
        programme: words,
        date: words.optional(),
        counterparty: words.optional(),
        amountYen: z.int().positive().optional(),
      }),
    )
    .optional(),
  discipline: z
    .array(
      z.strictObject({
        unit: words.optional(),
        rank: words.optional(),
        age: words.optional(),
        conduct: words,
        penalty: words.optional(),
        date: words.optional(),
      }),
    )
    .optional(),
  accident: z
    .array(
      z.strictObject({
        date: words.optional(),
        place: words.optional(),
        craft: words.optional(),
        damage: words.optional(),
        casualties: words.optional(),
      }),
    )
    .optional(),
  amount: z.array(figure).optional(),
  statistic: z.array(figure).optional(),
  /** Codes, or words of the text, that must be doubted. */
  warning: z.array(words).optional(),
  /** What a headline must carry. */
  headline: z.array(words).min(1),
});

const gold = z.strictObject({
  kind: z.enum(ANNOUNCEMENT_KINDS),
  role: z.enum(["official", "house-article", "news", "official-copy"]),
  lang: z.enum(["ja", "en"]),
  note: words.optional(),
  /** Names of `TRAPS`. */
  trap: z.array(words).optional(),
  /** Types of which every fact of the text is listed, so that a find beyond them is false. */
  complete: z.array(z.enum(FACT_TYPES)),
  gold: facts,
});

export type SpecimenGold = z.infer<typeof gold>;

export function readGold(json: string): SpecimenGold {
  return gold.parse(JSON.parse(json));
}
