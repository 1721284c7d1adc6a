// Check rule: a rule as somebody wrote it and what the house has → a sentence for each thing in it that names nothing or says a thing twice.

import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import type { NewRoutingRule } from "../../terms/sources/routing-rule.ts";
import { foldForRules } from "./fold.ts";

export type HouseNames = {
  /** Slugs. */
  readonly sections: readonly string[];
  readonly templates: readonly string[];
  readonly webhooks: readonly string[];
};

/** `word`: as it stands in the rule. */
export type RuleFault = { readonly word: string; readonly message: string };

/** One address without comma or line break, as alerts are sent to. */
const MAIL_ADDRESS = /^[^\s@<>,;:"()\\]+@[^\s@<>,;:"()\\]+$/u;
const LONGEST_ADDRESS = 254;

/** Signs that are not seen and change what is: controls, and those that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

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
  const seen = name.replaceAll(UNSEEN, "");
  return seen === name ? [] : [{ word: seen, message: "the rule's name holds signs that cannot be seen" }];
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
    ...empty.map((word) => ({ word, message: "it has no sign that could be looked for" })),
    ...kinds.map((word) => ({
      word,
      message: `there is no such kind, but ${ANNOUNCEMENT_KINDS.join(", ")}`,
    })),
  ];
}

function checkAction(action: NewRoutingRule["does"][number], house: HouseNames): readonly RuleFault[] {
  if ("section" in action && !house.sections.includes(action.section))
    return [{ word: action.section, message: `there is no such section, but ${house.sections.join(", ")}` }];
  if ("template" in action && !house.templates.includes(action.template))
    return [
      {
        word: action.template,
        message: `the house style has no such template, but ${house.templates.join(", ")}`,
      },
    ];
  if ("alert" in action) return checkAlert(action.alert, house);
  return [];
}

/** What has an @ is meant as a mail address. */
function checkAlert(alert: string, { webhooks }: HouseNames): readonly RuleFault[] {
  if (alert.includes("@")) {
    const isAddress = alert.length <= LONGEST_ADDRESS && MAIL_ADDRESS.test(alert);
    return isAddress ? [] : [{ word: alert, message: "it is no mail address" }];
  }
  if (webhooks.includes(alert)) return [];
  const known = webhooks.length === 0 ? "" : `, but ${webhooks.join(", ")}`;
  return [{ word: alert, message: `it is no mail address, and no webhook is called so${known}` }];
}

/** One rule says a thing once; it alerts whom it likes, each once. */
function twice(does: NewRoutingRule["does"]): readonly RuleFault[] {
  const things = does.map((action) =>
    "alert" in action ? `alert ${action.alert}` : (Object.keys(action)[0] ?? ""),
  );
  return [...new Set(things.filter((thing, at) => things.indexOf(thing) !== at))].map((thing) => ({
    word: thing,
    message: "the rule says it twice",
  }));
}
