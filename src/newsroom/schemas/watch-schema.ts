// Watch schema: how a source's place is looked at, and rules of routing, as an export, a file or a program gives them.

import { z } from "zod";
import { CONDITION_FIELDS, PUBLISH_WAYS, RULE_PRIORITIES } from "../../terms/sources/routing-rule.ts";
import { FOLLOWS, WATCH_KINDS } from "../../terms/sources/watch-settings.ts";

const LONGEST_PLACE = 4096;
const LONGEST_WORDS = 500;
const MOST_WORDS = 200;
/** A week: whoever wants to look less often looks by hand. */
const MOST_MINUTES = 10_080;

/** Ten years of them. */
const MOST_CLOSED_DAYS = 400;

const words = z.string().min(1).max(LONGEST_WORDS);
const listOfWords = z.array(words).max(MOST_WORDS);
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, "is no time of a day, HH:MM");

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const rhythm = z
  .strictObject({
    zone: z.string().refine(isZone, "is no time zone"),
    officeDays: z.array(z.int().min(1).max(7)).max(7),
    from: time,
    to: time,
    closedOn: z.array(z.iso.date()).max(MOST_CLOSED_DAYS).optional(),
    leastMinutes: z.number().min(1).max(MOST_MINUTES),
    mostMinutes: z.number().min(1).max(MOST_MINUTES),
  })
  .refine(({ leastMinutes, mostMinutes }) => leastMinutes <= mostMinutes, {
    message: "is less than leastMinutes",
    path: ["mostMinutes"],
  })
  .refine(({ from, to }) => from < to, {
    message: "is not after the beginning of the office hours",
    path: ["to"],
  });

export const watchSettings = z.strictObject({
  kind: z.enum(WATCH_KINDS),
  place: z.string().max(LONGEST_PLACE),
  passwordFrom: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, "is no name of an environment variable")
    .optional(),
  links: z.strictObject({ wanted: listOfWords, unwanted: listOfWords }).optional(),
  rhythm,
  follow: z.enum(FOLLOWS),
  holdsOld: z.literal(true).optional(),
  contact: z
    .string()
    .max(200)
    .regex(/^[\x21-\x7e]+$/, "is no address: signs of ASCII without white space")
    .optional(),
  state: z.enum(["on", "paused"]),
  verified: z.boolean(),
});

const condition = z
  .strictObject({
    field: z.enum(CONDITION_FIELDS),
    is: listOfWords.min(1).optional(),
    contains: listOfWords.min(1).optional(),
    not: z.boolean().optional(),
  })
  .refine(({ is, contains }) => (is === undefined) !== (contains === undefined), {
    message: "has one of is and contains",
  });

const priority = z.literal(RULE_PRIORITIES);

const action = z.union([
  z.strictObject({ section: words }),
  z.strictObject({ priority }),
  z.strictObject({ template: words }),
  z.strictObject({ publish: z.enum(PUBLISH_WAYS) }),
  z.strictObject({ alert: words }),
]);

export const routingRule = z.strictObject({
  id: z.int().min(1).max(2_147_483_647),
  name: words,
  when: z.array(condition).max(MOST_WORDS),
  does: z.array(action).min(1).max(MOST_WORDS),
  state: z.enum(["on", "off"]),
});

const ruleId = z.int().min(1).max(2_147_483_647);

const decidedBy = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rule"), rule: ruleId, version: ruleId, name: words }),
  z.strictObject({ kind: z.literal("backfill") }),
]);

/** What was decided about an announcement when it came. */
export const route = z.strictObject({
  section: z.strictObject({ is: words, by: decidedBy }).optional(),
  priority: z.strictObject({ is: priority, by: decidedBy }).optional(),
  template: z.strictObject({ is: words, by: decidedBy }).optional(),
  publish: z.strictObject({ is: z.enum(PUBLISH_WAYS), by: decidedBy }).optional(),
  alerts: z.array(z.strictObject({ is: words, by: decidedBy })).max(MOST_WORDS),
});
