// Keywords: the words of the language of rules; as a value each stands in quotes.

import { CONDITION_FIELDS } from "../../../terms/sources/routing-rule.ts";

/** In place of conditions, where the rule has none. */
export const ALWAYS = "always";

export const THINGS = ["section", "priority", "template", "publish", "alert"] as const;
export type Thing = (typeof THINGS)[number];

export const KEYWORDS: ReadonlySet<string> = new Set([
  "rule",
  "when",
  "then",
  "and",
  "or",
  "is",
  "not",
  "does",
  "contain",
  "contains",
  "on",
  "off",
  ALWAYS,
  ...CONDITION_FIELDS,
  ...THINGS,
]);
