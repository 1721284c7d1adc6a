// Try rule route: rules as somebody wrote them → what they would have done with the newest announcements; nothing is kept of it.

import { z } from "zod";
import { asTried } from "../../rules/save-rules.ts";
import { DESK_TRIAL } from "../../rules/rule-desk.ts";
import { readCheckedRules } from "../../../watching/routing/text/read-checked-rules.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { ruleText } from "./change-rule-routes.ts";
import { trialAnswer, trialSchema } from "./rule-schemas.ts";

const MOST_RULES = 5;

export const tryRulesRoute = defineRoute({
  name: "tryRules",
  method: "POST",
  path: "/rules/try",
  summary: `What rules would have done with the newest ${DESK_TRIAL.limit} announcements; nothing is changed`,
  right: "sources",
  body: z.strictObject({ text: ruleText }),
  problems: ["refused"],
  answer: z.strictObject({ trials: z.array(trialSchema) }),
  async run({ body: { text }, deps }) {
    const rules = readCheckedRules(text, await deps.rules.readNames());
    if (!rules.ok)
      throw new DeskFault({
        name: "refused",
        code: "rule-text",
        detail: rules.error.map(({ en }) => en).join(" "),
      });
    if (rules.value.length > MOST_RULES)
      throw new DeskFault({
        name: "refused",
        code: "too-many-rules",
        detail: `${MOST_RULES} rules are tried at once at most.`,
      });
    const inForce = await deps.archive.listRules();
    const trials = [];
    for (const rule of rules.value)
      trials.push(
        trialAnswer(rule, await deps.rules.tryRule(asTried(rule, inForce), DESK_TRIAL), deps.rules.mail),
      );
    return { trials };
  },
});
