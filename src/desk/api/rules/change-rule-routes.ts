// Change rule routes: rules kept as they were written, switched on and off, and removed.

import { z } from "zod";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { RoutingRule, RuleInForce } from "../../../terms/sources/routing-rule.ts";
import {
  type NotKept,
  removeRule,
  saveRules,
  saysPublish,
  tellNotKept,
  turnRule,
} from "../../rules/save-rules.ts";
import { readCheckedRules } from "../../../watching/routing/text/read-checked-rules.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import { mayNow } from "../door/may-now.ts";
import { numberParams, numberText } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import type { SignedIn } from "../signed-in.ts";
import { MOST_TEXT, noRule, ruleAnswer, ruleSchema } from "./rule-schemas.ts";

export const ruleText = z
  .string()
  .min(1)
  .max(MOST_TEXT)
  .describe("Rules as an editor writes them: with a number one that is there, without one a new one.");

/** What goes out unseen is a publisher's to say. */
function requirePublish(who: SignedIn, rules: readonly Pick<RoutingRule, "does">[]): void {
  if (mayNow(who, "publish") || !rules.some(saysPublish)) return;
  const detail = "A rule that says how announcements are published takes the right to publish.";
  throw new DeskFault({ name: "forbidden", detail });
}

const seenNumber = z
  .int()
  .min(1)
  .describe(
    "The newest `version` of the rules that were read: what somebody has changed since is not overwritten. Needed where a text changes rules.",
  );

const CODES = {
  missing: "rule-missing",
  unseen: "rule-unseen",
  "too-many": "too-many-rules",
} as const;

async function notKept(
  { archive, rules }: Pick<DeskDeps, "archive" | "rules">,
  fault: NotKept,
): Promise<DeskFault> {
  const detail = tellNotKept(fault).en;
  if (fault.kind !== "overtaken") return new DeskFault({ name: "refused", code: CODES[fault.kind], detail });
  const rule = (await archive.listRules()).find(({ id }) => id === fault.rule);
  return new DeskFault({ name: "conflict", detail, current: rule ? ruleAnswer(rule, rules.mail) : null });
}

async function requireRule(archive: Pick<Archive, "listRules">, id: number): Promise<RuleInForce> {
  const rule = (await archive.listRules()).find((each) => each.id === id);
  if (!rule) throw noRule(id);
  return rule;
}

export const saveRulesRoute = defineRoute({
  name: "saveRules",
  method: "PUT",
  path: "/rules",
  summary: "Keep rules: new ones are off until somebody switches them on, changed ones stay as they were",
  right: "sources",
  body: z.strictObject({
    text: ruleText,
    seen: seenNumber.optional(),
  }),
  problems: ["refused", "conflict"],
  example: { text: 'rule "Scrambles first"\n  when kind is scramble-statistics\n  then priority 1\n' },
  answer: z.strictObject({ rules: z.array(ruleSchema) }),
  async run({ body: { text, seen }, who, at, deps }) {
    const rules = readCheckedRules(text, await deps.rules.readNames());
    if (!rules.ok)
      throw new DeskFault({
        name: "refused",
        code: "rule-text",
        detail: rules.error.map(({ en }) => en).join(" "),
      });
    const inForce = await deps.archive.listRules();
    const changed = inForce.filter(({ id }) => rules.value.some((written) => written.id === id));
    requirePublish(who, [...rules.value, ...changed]);
    const { actor } = who;
    const saved = await saveRules(
      deps.archive,
      { written: rules.value, inForce, ...(seen !== undefined && { seen }) },
      { at, actor },
    );
    if (!saved.ok) throw await notKept(deps, saved.error);
    return { rules: saved.value.map((rule) => ruleAnswer(rule, deps.rules.mail)) };
  },
});

export const turnRuleRoute = defineRoute({
  name: "turnRule",
  method: "PUT",
  path: "/rules/{id}/state",
  summary: "Switch a rule on or off: it holds for what is received from then on",
  right: "sources",
  params: numberParams,
  body: z.strictObject({ state: z.enum(["on", "off"]), seen: seenNumber.optional() }),
  problems: ["not-found", "conflict"],
  answer: ruleSchema,
  async run({ path: { id }, body: { state, seen }, who, at, deps }) {
    const { archive } = deps;
    const rule = await requireRule(archive, id);
    requirePublish(who, [rule]);
    const turned = await turnRule(archive, rule, state, { at, actor: who.actor }, seen);
    if (turned === "overtaken") throw await notKept(deps, { kind: turned, rule: id });
    return ruleAnswer(turned, deps.rules.mail);
  },
});

export const removeRuleRoute = defineRoute({
  name: "removeRule",
  method: "DELETE",
  path: "/rules/{id}",
  summary: "Remove a rule; its versions stay",
  right: "sources",
  params: numberParams,
  query: z.strictObject({ seen: numberText.optional().describe("As with a change.") }),
  problems: ["not-found", "conflict"],
  answer: z.strictObject({ outcome: z.literal("removed") }),
  async run({ path: { id }, query: { seen }, who, at, deps }) {
    const { archive } = deps;
    const rule = await requireRule(archive, id);
    requirePublish(who, [rule]);
    const outcome = await removeRule(archive, rule, { at, actor: who.actor }, seen);
    if (outcome === "overtaken") throw await notKept(deps, { kind: outcome, rule: id });
    return { outcome };
  },
});
