// Rule schemas: rules of routing, what they would have done and what they hold, as the API writes them.

import { z } from "zod";
import type { RuleVersion } from "../../../newsroom/ports/sources-store.ts";
import type { HeldAnnouncement } from "../../../newsroom/ports/held-store.ts";
import type { Announcement } from "../../../terms/announcement.ts";
import type { NewRoutingRule, RuleInForce } from "../../../terms/sources/routing-rule.ts";
import { tellRule } from "../../../watching/routing/text/tell-rule.ts";
import type { Told } from "../../../watching/routing/told.ts";
import { type MailWay, tellUnsent } from "../../../watching/routing/text/tell-unsent.ts";
import { writeRule } from "../../../watching/routing/text/write-rule.ts";
import { tellTrial } from "../../../watching/routing/trying/tell-trial.ts";
import type { Trial } from "../../../watching/routing/trying/trial.ts";
import { DeskFault } from "../desk-fault.ts";
import { withoutUnseen } from "../../../terms/unseen-signs.ts";

export const MOST_TEXT = 50_000;

const sentences = z.strictObject({ ja: z.string(), en: z.string() });

const unsent = sentences
  .optional()
  .describe("Whom it alerts in vain, and why: there where the server sends no mail.");

/** Of a rule or a trial of one. */
function unsentOf(rule: Pick<NewRoutingRule, "does">, mail: MailWay): { readonly unsent?: Told } {
  const told = tellUnsent(rule, mail);
  return told ? { unsent: told } : {};
}

export const ruleSchema = z
  .strictObject({
    id: z.int(),
    version: z.int().describe("Of two versions of any rules the later one has the higher number."),
    name: z.string(),
    state: z.enum(["on", "off"]),
    text: z.string().describe("As an editor writes it; given back it is the same rule."),
    sentences: sentences.describe("What it says, to be read."),
    unsent,
  })
  .meta({ id: "RoutingRule" });

export function ruleAnswer(rule: RuleInForce, mail: MailWay) {
  const { id, version, name, state } = rule;
  return {
    id,
    version,
    name,
    state,
    text: writeRule(rule),
    sentences: tellRule(rule),
    ...unsentOf(rule, mail),
  };
}

export const versionSchema = z.strictObject({
  version: z.int(),
  rule: z.int(),
  at: z.string().describe("ISO 8601 instant in UTC."),
  by: z.string(),
  name: z.string().optional(),
  state: z.enum(["on", "off", "removed"]),
  text: z.string().optional().describe("Absent where it was removed."),
});

export function versionAnswer({ version, id, at, by, rule }: RuleVersion): z.output<typeof versionSchema> {
  if (!rule) return { version, rule: id, at, by, state: "removed" };
  return { version, rule: id, at, by, name: rule.name, state: rule.state, text: writeRule(rule) };
}

const count = z.int().min(0);

export const trialSchema = z
  .strictObject({
    name: z.string(),
    looked: count.describe("Past announcements, the newest first."),
    matched: count,
    sentences: z.array(sentences).describe("What it would have done otherwise than was done."),
    unsent,
    examples: z.array(
      z.strictObject({
        announcement: z.int(),
        receivedAt: z.string(),
        headline: z.string(),
        address: z.string().optional(),
      }),
    ),
  })
  .meta({ id: "RuleTrial" });

export function trialAnswer(
  rule: Pick<NewRoutingRule, "name" | "does">,
  trial: Trial,
  mail: MailWay,
): z.output<typeof trialSchema> {
  const { looked, matched, examples } = trial;
  const told = tellTrial(trial).map(({ ja, en }) => ({ ja, en }));
  return {
    name: rule.name,
    looked,
    matched,
    sentences: told,
    ...unsentOf(rule, mail),
    examples: examples.map(({ id, ...rest }) => ({ announcement: id, ...rest })),
  };
}

export const setAsideSchema = z.strictObject({
  at: z.string().describe("ISO 8601 instant in UTC."),
  by: z.string(),
});

export const heldSchema = z.strictObject({
  announcement: z.int(),
  source: z.string(),
  title: z.string(),
  receivedAt: z.string().describe("ISO 8601 instant in UTC."),
  address: z.string().optional(),
  heldBy: z
    .strictObject({ rule: z.int(), version: z.int(), name: z.string() })
    .optional()
    .describe("Absent where a backfill brought it."),
  setAside: setAsideSchema.optional().describe("Absent where it waits."),
});

const LONGEST_TITLE = 100;

/** In one line; it turns no sentence around it, and a character that is cut is left out. */
export function titleOf({ document }: Pick<Announcement, "document">): string {
  const text = (document.title ?? document.text).trim().slice(0, LONGEST_TITLE);
  return withoutUnseen(text, " ").replaceAll(/\s+/g, " ").trim();
}

export function heldAnswer(announcement: HeldAnnouncement): z.output<typeof heldSchema> {
  const { id, sourceId, receivedAt, document, route, aside } = announcement;
  const by = route?.publish?.by;
  return {
    announcement: id,
    source: sourceId,
    title: titleOf(announcement),
    receivedAt,
    ...(document.address !== undefined && { address: document.address }),
    ...(by?.kind === "rule" && { heldBy: { rule: by.rule, version: by.version, name: by.name } }),
    ...(aside && { setAside: aside }),
  };
}

export const noRule = (id: number): DeskFault =>
  new DeskFault({ name: "not-found", detail: `There is no rule ${id}.` });
