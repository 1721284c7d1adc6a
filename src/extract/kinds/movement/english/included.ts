// Takes a craft of an English sentence; tells whether it is only one of a larger group that the words count: ten ships, including a frigate.

import type { EnglishCraft } from "./english-craft.ts";
import { countOf, NUMBER } from "./sort-words.ts";

/** So far before the craft its group may be counted. */
const REACH = 160;

let compiled: RegExp | undefined;
const included = (): RegExp =>
  (compiled ??= new RegExp(
    `\\b(?<number>${NUMBER}) (?:[A-Za-z-]{2,14} ){0,3}(?:ships|vessels|warships|aircraft|planes|jets),? (?:including|among them) [^.;]{0,100}$`,
    "u",
  ));

export function isOnlyIncluded(text: string, start: number, { span, count = 1 }: EnglishCraft): boolean {
  const before = text.slice(Math.max(start, span[0] - REACH), span[0]);
  if (!/including|among/u.test(before)) return false;
  const number = countOf(included().exec(before)?.groups?.["number"]);
  return number !== undefined && number > count;
}
