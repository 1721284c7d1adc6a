// Write rule: a rule → the block of text that an editor reads and changes, and that reads back as the same rule.

import type { Action, Condition, NewRoutingRule, RoutingRule } from "../../../terms/sources/routing-rule.ts";
import { ALWAYS, KEYWORDS } from "./keywords.ts";

/** Longer than this, conditions stand one a line. */
const LONGEST_LINE = 100;

/** Without white space, quotes and commas, not like a comment, and no word of the language of rules. */
const BARE = /^[^\s",#\p{Cc}\p{Cf}][^\s",\p{Cc}\p{Cf}]*$/u;

export function writeRule(rule: NewRoutingRule | RoutingRule): string {
  const { name, state } = rule;
  const number = "id" in rule ? `${rule.id} ` : "";
  return `rule ${number}${JSON.stringify(name)} ${state}\n${writeWhen(rule)}\n  then ${rule.does.map(writeAction).join(", ")}\n`;
}

export function writeRules(rules: readonly (NewRoutingRule | RoutingRule)[]): string {
  return rules.map(writeRule).join("\n");
}

function writeWhen({ when }: NewRoutingRule): string {
  if (when.length === 0) return `  when ${ALWAYS}`;
  const conditions = when.map(writeCondition);
  const line = `  when ${conditions.join(" and ")}`;
  return line.length <= LONGEST_LINE ? line : `  when ${conditions.join("\n   and ")}`;
}

function writeCondition({ field, is, contains, not = false }: Condition): string {
  const verb = is ? (not ? "is not" : "is") : not ? "does not contain" : "contains";
  return `${field} ${verb} ${(is ?? contains ?? []).map(writeValue).join(" or ")}`;
}

function writeAction(action: Action): string {
  const [thing = "", value = ""] = Object.entries(action)[0] ?? [];
  return `${thing} ${writeValue(String(value))}`;
}

function writeValue(value: string): string {
  return BARE.test(value) && !KEYWORDS.has(value) ? value : JSON.stringify(value);
}
