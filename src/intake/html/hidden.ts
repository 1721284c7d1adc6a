// isDropped: says of an element, by its name and attributes, that a reader of the page does not see it.

import { DROPPED_ELEMENTS } from "./element-tables.ts";

/** Class names by which pages hide text from the eye and leave it to screen readers. */
const HIDING_CLASSES: ReadonlySet<string> = new Set([
  "sr-only",
  "screen-reader-text",
  "screen-reader-only",
  "visually-hidden",
  "visuallyhidden",
  "u-hidden-visually",
]);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

export function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (DROPPED_ELEMENTS.has(name)) return true;
  if (attributes["hidden"] !== undefined && attributes["hidden"].toLowerCase() !== "until-found") return true;
  if (name === "dialog" && attributes["open"] === undefined) return true;
  if (HIDING_STYLE.test(attributes["style"] ?? "")) return true;
  const classes = attributes["class"];
  return classes !== undefined && classes.split(/\s+/u).some((each) => HIDING_CLASSES.has(each));
}
