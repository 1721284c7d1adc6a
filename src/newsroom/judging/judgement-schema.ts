// Judgement schema: what somebody sends as a judgement, checked at the border: the key of a fact, and the values that the desk may give it.

import { z } from "zod";
import { HEAD_FACTS } from "../../terms/desk/judgement.ts";
import { ACT_NAMES } from "../../terms/fact.ts";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import { ORDERS } from "../../terms/record-fact.ts";
import { findTimeFault } from "./time-fault.ts";

const LONGEST_WORDS = 300;
const MOST_WORDS = 60;
/** The longest stretch that a fact of any kind stands in. */
const LONGEST_SURFACE = 20_000;

/** Controls, line ends, signs that turn the direction of writing or cannot be seen, halves of a character. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

const words = z
  .string()
  .min(1, "has no words")
  .max(LONGEST_WORDS, `has more than ${LONGEST_WORDS} characters`)
  .refine((text) => !UNWRITABLE.test(text), "has line ends, tabs or signs that cannot be seen")
  .refine((text) => text.trim() === text, "has blanks before or behind it");
const list = z.array(words).max(MOST_WORDS);
const time = z.string().superRefine((written, context) => {
  const fault = findTimeFault(written);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});
const count = z.int().min(1).max(1_000_000);
const yen = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

const dateRole = z.enum(["announced", "event", "recalled", "due", "effective", "stamp", "published"]);
const undertaking = z.enum(["commitment", "effort", "exploration", "expectation"]);

export const correctedValueSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("date"), value: time, role: dateRole.optional() }),
  z.strictObject({
    type: z.literal("person"),
    name: words,
    reading: words.optional(),
    office: words.optional(),
    country: words.optional(),
    rank: words.optional(),
  }),
  z.strictObject({ type: z.enum(["organisation", "place", "occasion"]), name: words }),
  z.strictObject({
    type: z.literal("event"),
    name: words,
    date: time.optional(),
    recalled: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal("act"),
    act: z.enum(ACT_NAMES),
    // A stretch of the announcement, line ends and all: that it stands there is checked with the reading.
    matter: z.string().min(1).max(LONGEST_SURFACE),
    due: time.optional(),
    undertaking: undertaking.optional(),
  }),
  z.strictObject({
    type: z.literal("question"),
    speaker: words,
    topic: z.string().min(1).max(LONGEST_SURFACE),
  }),
  z.strictObject({
    type: z.literal("appointment"),
    name: words,
    rank: words.optional(),
    service: words.optional(),
    order: z.enum(ORDERS),
    from: list,
    to: list,
    effective: time.optional(),
  }),
  z.strictObject({
    type: z.literal("sighting"),
    craft: z.enum(["aircraft", "ship"]),
    nationality: words.optional(),
    model: words,
    role: words.optional(),
    count: count.optional(),
    hull: list.optional(),
    date: time.optional(),
    route: list,
    responders: list,
    estimated: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal("contract"),
    programme: words,
    date: time.optional(),
    counterparty: words.optional(),
    amountYen: yen.optional(),
  }),
  z.strictObject({
    type: z.literal("discipline"),
    unit: words.optional(),
    rank: words.optional(),
    age: words.optional(),
    conduct: words,
    penalty: words.optional(),
    date: time.optional(),
  }),
  z.strictObject({
    type: z.literal("accident"),
    date: time.optional(),
    place: words.optional(),
    craft: words.optional(),
    damage: words.optional(),
    casualties: words.optional(),
  }),
  z.strictObject({
    type: z.enum(["amount", "statistic"]),
    value: z.number().min(-1e15).max(1e15),
    unit: words,
    of: words.optional(),
    period: time.optional(),
  }),
  z.strictObject({ type: z.literal("kind"), kind: z.enum(ANNOUNCEMENT_KINDS) }),
  z.strictObject({ type: z.literal("issuer"), name: words }),
  z.strictObject({ type: z.literal("announcedAt"), value: time }),
]);

const FACT_TYPES = [
  "date",
  "person",
  "organisation",
  "place",
  "occasion",
  "event",
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

export const factKeySchema = z.union([
  z.strictObject({
    type: z.enum(FACT_TYPES),
    span: z.tuple([z.int().min(0), z.int().min(0)]),
    surface: z.string(),
    order: z.int().min(0).max(10_000),
  }),
  z.strictObject({ type: z.enum(HEAD_FACTS) }),
]);
/** What somebody decides now: a confirmation is of the value that the reading has, and does not bring its own. */
export const decisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("confirmed") }),
  z.strictObject({ kind: z.literal("corrected"), value: correctedValueSchema }),
  z.strictObject({ kind: z.literal("rejected") }),
  z.strictObject({ kind: z.literal("withdrawn") }),
]);
