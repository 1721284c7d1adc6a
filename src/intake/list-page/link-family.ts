// familyOf, placeOf: take an element, give where it stands as words: with classes, to know what stands alike on one page; without, to say it and to compare it after a redesign.

import type { HtmlElement } from "../html/html-tree.ts";

/** Elements that change nothing of where something stands. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  "a span b strong font tbody thead tfoot em small i u center html body #document form".split(" "),
);
/** Entries: their classes tell odd from even and new from old. */
const ENTRIES: ReadonlySet<string> = new Set("li tr td th dt dd article p h1 h2 h3 h4 h5 h6".split(" "));
const ROLES: ReadonlySet<string> = new Set(
  "main article nav aside header footer ul ol li dl dt dd table tr td th p h1 h2 h3 h4 h5 h6".split(" "),
);
/** Nearest ones; what is above changes nothing. */
const MOST_STEPS = 8;
const LONGEST_CLASS = 24;

export function familyOf(element: HtmlElement): string {
  const steps: string[] = [];
  for (let up: HtmlElement | undefined = element; up && steps.length < MOST_STEPS; up = up.parent)
    if (!TRANSPARENT.has(up.name)) steps.push(stepOf(up));
  return steps.toReversed().join(" ");
}

function stepOf({ name, attributes }: HtmlElement): string {
  const word = attributes["class"]?.trim().split(/\s+/u)[0] ?? "";
  if (word === "" || ENTRIES.has(name)) return name;
  return `${name}.${word.replaceAll(/\d+/gu, "").slice(0, LONGEST_CLASS)}`;
}

export function rolesOf(element: HtmlElement): string {
  const roles: string[] = [];
  for (let up: HtmlElement | undefined = element; up && roles.length < MOST_STEPS; up = up.parent)
    if (ROLES.has(up.name)) roles.push(up.name);
  return roles.length === 0 ? "div" : roles.toReversed().join(" ");
}
