// Change rule routes: rules kept as they were written, switched on and off, and removed.

import { z } from "zod";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { RoutingRule, RuleInForce } from "../../../terms/sources/routing-rule.ts";
import { saveRules, saysPublish, turnRule } from "../../rules/save-rules.ts";
import { readCheckedRules } from "../../../watching/routing/text/read-checked-rules.ts";
import { DeskFault } from "../desk-fault.ts";
import { mayNow } from "../door/may-now.ts";
import { numberParams } from "../number-params.ts";
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
  body: z.strictObject({ text: ruleText }),
  problems: ["refused"],
  example: { text: 'rule "Scrambles first"\n  when kind is scramble-statistics\n  then priority 1\n' },
  answer: z.strictObject({ rules: z.array(ruleSchema) }),
  async run({ body: { text }, who, at, deps }) {
    const rules = readCheckedRules(text, await deps.rules.readNames());
    if (!rules.ok) throw new DeskFault({ name: "refused", code: "rule-text", detail: rules.error.join(" ") });
    const inForce = await deps.archive.listRules();
    const changed = inForce.filter(({ id }) => rules.value.some((written) => written.id === id));
    requirePublish(who, [...rules.value, ...changed]);
    const { actor } = who;
    const saved = await saveRules(deps.archive, rules.value, { at, actor });
    if (!saved.ok) throw new DeskFault({ name: "refused", code: "rule-missing", detail: saved.error });
    return { rules: saved.value.map(ruleAnswer) };
  },
});

export const turnRuleRoute = defineRoute({
  name: "turnRule",
  method: "PUT",
  path: "/rules/{id}/state",
  summary: "Switch a rule on or off: it holds for what is received from then on",
  right: "sources",
  params: numberParams,
  body: z.strictObject({ state: z.enum(["on", "off"]) }),
  problems: ["not-found"],
  answer: ruleSchema,
  async run({ path: { id }, body: { state }, who, at, deps }) {
    requirePublish(who, [await requireRule(deps.archive, id)]);
    const rule = await turnRule(deps.archive, id, state, { at, actor: who.actor });
    if (!rule) throw noRule(id);
    return ruleAnswer(rule);
  },
});

export const removeRule = defineRoute({
  name: "removeRule",
  method: "DELETE",
  path: "/rules/{id}",
  summary: "Remove a rule; its versions stay",
  right: "sources",
  params: numberParams,
  problems: ["not-found"],
  answer: z.strictObject({ outcome: z.literal("removed") }),
  async run({ path: { id }, who, at, deps: { archive } }) {
    requirePublish(who, [await requireRule(archive, id)]);
    await archive.changeRules({ save: [], remove: [id] }, { at, actor: who.actor });
    return { outcome: "removed" as const };
  },
});
