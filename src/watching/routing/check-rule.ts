// Check rule: a rule as somebody wrote it and what the house has → a sentence for each thing in it that names nothing or says a thing twice.

import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import type { NewRoutingRule } from "../../terms/sources/routing-rule.ts";
import { foldForRules } from "./fold.ts";
import { RULE_FAULTS } from "./text/fault-words.ts";
import { withoutUnseen } from "../../terms/unseen-signs.ts";
import type { Told } from "./told.ts";

export type HouseNames = {
  /** Slugs. */
  readonly sections: readonly string[];
  readonly templates: readonly string[];
  readonly webhooks: readonly string[];
};

/** `word`: as it stands in the rule. */
export type RuleFault = { readonly word: string; readonly message: Told };

/** One address without comma or line break, as alerts are sent to. */
const MAIL_ADDRESS = /^[^\s@<>,;:"()\\]+@[^\s@<>,;:"()\\]+$/u;
const LONGEST_ADDRESS = 254;

export function checkRule({ name, when, does }: NewRoutingRule, house: HouseNames): readonly RuleFault[] {
  return [
    ...checkName(name),
    ...when.flatMap(checkCondition),
    ...does.flatMap((action) => checkAction(action, house)),
    ...twice(does),
  ];
}

/** It stands in lists, mails, the log and terminals. */
function checkName(name: string): readonly RuleFault[] {
  const seen = withoutUnseen(name);
  return seen === name ? [] : [{ word: seen, message: RULE_FAULTS.unseen }];
}

function checkCondition({
  field,
  is = [],
  contains = [],
}: NewRoutingRule["when"][number]): readonly RuleFault[] {
  const empty = [...is, ...contains].filter((value) => foldForRules(value) === "");
  const kinds =
    field === "kind" ? is.filter((kind) => !ANNOUNCEMENT_KINDS.some((known) => known === kind)) : [];
  return [
    ...empty.map((word) => ({ word, message: RULE_FAULTS.empty })),
    ...kinds.map((word) => ({
      word,
      message: RULE_FAULTS.noKind(ANNOUNCEMENT_KINDS),
    })),
  ];
}

function checkAction(action: NewRoutingRule["does"][number], house: HouseNames): readonly RuleFault[] {
  if ("section" in action && !house.sections.includes(action.section))
    return [{ word: action.section, message: RULE_FAULTS.noSection(house.sections) }];
  if ("template" in action && !house.templates.includes(action.template))
    return [
      {
        word: action.template,
        message: RULE_FAULTS.noTemplate(house.templates),
      },
    ];
  if ("alert" in action) return checkAlert(action.alert, house);
  return [];
}

/** What has an @ is meant as a mail address. */
function checkAlert(alert: string, { webhooks }: HouseNames): readonly RuleFault[] {
  if (alert.includes("@")) {
    const isAddress = alert.length <= LONGEST_ADDRESS && MAIL_ADDRESS.test(alert);
    return isAddress ? [] : [{ word: alert, message: RULE_FAULTS.noAddress }];
  }
  if (webhooks.includes(alert)) return [];
  return [{ word: alert, message: RULE_FAULTS.noWebhook(webhooks) }];
}

/** One rule says a thing once; it alerts whom it likes, each once. */
function twice(does: NewRoutingRule["does"]): readonly RuleFault[] {
  const things = does.map((action) =>
    "alert" in action ? `alert ${action.alert}` : (Object.keys(action)[0] ?? ""),
  );
  return [...new Set(things.filter((thing, at) => things.indexOf(thing) !== at))].map((thing) => ({
    word: thing,
    message: RULE_FAULTS.saidTwice,
  }));
}
