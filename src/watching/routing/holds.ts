// Holds: a rule and what is known of an announcement → whether every condition of the rule is met.

import type { Condition, RoutingRule } from "../../terms/sources/routing-rule.ts";
import type { RoutingFacts } from "./facts.ts";
import { foldForRules } from "./fold.ts";

export function holds({ when }: Pick<RoutingRule, "when">, facts: RoutingFacts): boolean {
  return when.every((condition) => isMet(condition, facts) !== (condition.not ?? false));
}

/** What folds to nothing is contained nowhere: it would be everywhere. */
function isMet({ field, is = [], contains = [] }: Condition, facts: RoutingFacts): boolean {
  const { wholes, text } = facts.of(field);
  return (
    is.some((value) => wholes.includes(foldedFor(field, value))) ||
    contains.some((value) => {
      const folded = foldedFor(field, value);
      return folded !== "" && text.includes(folded);
    })
  );
}

function foldedFor(field: Condition["field"], value: string): string {
  return foldForRules(field === "people" ? value.replace(/\s/gu, "") : value);
}
