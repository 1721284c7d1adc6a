// The schemas of record facts in what `shirase read --json` prints: rows of orders, sightings, contracts, figures.

import { z } from "zod";
import { ORDERS } from "../../terms/record-fact.ts";

const strings = z.array(z.string());
const words = z.string().optional();

/** `fact` is what every fact has, `time` the schema of its times. */
export function recordSchemas<Fact extends z.core.$ZodShape>(fact: Fact, time: z.ZodString) {
  const date = time.optional();
  return [
    z.strictObject({
      ...fact,
      type: z.literal("appointment"),
      name: z.string(),
      rank: words,
      service: words,
      order: z.enum(ORDERS),
      from: strings.meta({ description: "Posts left." }),
      to: strings.meta({ description: "Posts taken up; empty for a promotion." }),
      effective: date,
      person: words.meta({ description: "Id of the person fact in the row." }),
    }),
    z.strictObject({
      ...fact,
      type: z.literal("sighting"),
      craft: z.enum(["aircraft", "ship"]),
      nationality: words,
      model: z.string(),
      role: words,
      count: z.int().min(1).optional(),
      hull: strings.optional(),
      date,
      route: strings,
      responders: strings,
      estimated: z.boolean().optional(),
    }),
    z.strictObject({
      ...fact,
      type: z.literal("contract"),
      programme: z.string(),
      date,
      counterparty: words,
      amountYen: z.int().min(0).optional(),
    }),
    z.strictObject({
      ...fact,
      type: z.literal("discipline"),
      unit: words,
      rank: words,
      age: words,
      conduct: z.string(),
      penalty: words,
      date,
    }),
    z.strictObject({
      ...fact,
      type: z.literal("accident"),
      date,
      place: words,
      craft: words,
      damage: words,
      casualties: words,
    }),
    z.strictObject({
      ...fact,
      type: z.enum(["amount", "statistic"]),
      value: z.number(),
      unit: z.string(),
      of: words,
      period: date,
    }),
  ] as const;
}
