// Takes a page in English on scrambles; gives its counts and shares: of all, of the aircraft of one country, and by how many they rose or fell.

import type { Page } from "../../page/page.ts";
import { BODY_ROLES, onlyParts } from "../../page/page.ts";
import type { Figure } from "../figures/figure.ts";

const WRITTEN = "(?<!\\d[.,]?)(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d)?)(?!\\d)";
const NUMBER = `(${WRITTEN})`;
const COUNTED = new RegExp(
  `${NUMBER} ?(times|scrambles?|scramble actions|pct|percent|per cent|%)|(?<=accounted for |came to |numbering |numbered |totaled |totalled |stood at |actions against [A-Z][a-z]+ aircraft to )${NUMBER}(?! ?(?:pct|per|%|times))|(?<change>up|down|rose|fell|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|more|fewer) (?:by |of )?(?<third>${WRITTEN})(?! ?(?:pct|per|%|times))`,
  "giu",
);
const NATION =
  /(?:against|in response to|to|by|of) (?:the )?(?<whose>(?:Chinese|Russian|Taiwanese|North Korean)(?: military)? (?:aircraft|planes|jets|drones))/giu;
const YEAR_BEFORE =
  /(?:a year earlier|previous (?:year|fiscal)|same period|year before|compared with)[^,.]{0,12}$/iu;
const RISES = /^(?:up|rose|incr|more)/iu;
const SCRAMBLES = /scrambl/iu;
/** So much before a figure tells what it counts. */
const REACH = 160;

export function readEnglishScrambles(page: Page): readonly Figure[] {
  const text = onlyParts(page, BODY_ROLES).replaceAll("\n", " ");
  if (!SCRAMBLES.test(text)) return [];
  return [...text.matchAll(COUNTED)].flatMap((match): readonly Figure[] => {
    const [, first, unit, second] = match;
    const { change, third } = match.groups ?? {};
    const written = first ?? second ?? third;
    if (written === undefined) return [];
    const before = sentenceBefore(text, match.index);
    if (!SCRAMBLES.test(before + text.slice(match.index, match.index + REACH))) return [];
    const at = match.index + match[0].lastIndexOf(written);
    return [
      {
        span: [at, match.index + match[0].length],
        value: Number(written.replaceAll(",", "")),
        unit: unit !== undefined && /^(?:p|%)/iu.test(unit) ? "%" : "times",
        of: whatCounted(before, change),
        malformed: false,
      },
    ];
  });
}

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.slice(before.lastIndexOf(". ") + 1);
}

/** The country named last before the figure, with the change that is told of it. */
function whatCounted(before: string, change: string | undefined): string {
  const whose = [...before.matchAll(NATION)].at(-1)?.groups?.["whose"];
  const base = whose === undefined ? "scrambles" : `scrambles against ${whose}`;
  if (change !== undefined) return `${RISES.test(change) ? "increase" : "decrease"} of ${base}`;
  if (YEAR_BEFORE.test(before)) return `${base} (a year earlier)`;
  return base;
}
