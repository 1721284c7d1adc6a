// Read checked rules: the text that an editor wrote and what the house has → rules that can be kept, or a sentence for each fault, with its line and word.

import { type Result, failure, success } from "../../../terms/result.ts";
import { type HouseNames, checkRule } from "../check-rule.ts";
import type { Told } from "../told.ts";
import { TEXT_FAULTS, moreFaults } from "./fault-words.ts";
import { type ReadRule, type TextFault, type WrittenRule, readRules, sentenceOf } from "./read-rules.ts";
import { type RuleWord, splitWords } from "./split-words.ts";

const MOST_TOLD = 20;

export function readCheckedRules(
  text: string,
  house: HouseNames,
): Result<readonly WrittenRule[], readonly Told[]> {
  const read = readRules(text);
  if (!read.ok) return failure(tellFirst(read.error));
  const words = splitWords(text);
  const faults = read.value.flatMap(({ rule, line }) =>
    checkRule(rule, house).map(({ word, message }) => ({ line, word, message })),
  );
  const all = [...faults, ...findTwice(read.value)];
  if (all.length > 0) return failure(tellFirst(all, (fault) => placeOf(words, fault)));
  return success(read.value.map(({ rule }) => rule));
}

/** Nobody mends more at once, and a text that is none of rules has a fault in every line. Only of these it is looked up where they stand. */
function tellFirst(
  faults: readonly TextFault[],
  place: (fault: TextFault) => TextFault = (fault) => fault,
): readonly Told[] {
  const told = faults.slice(0, MOST_TOLD).map((fault) => sentenceOf(place(fault)));
  const left = faults.length - told.length;
  return left > 0 ? [...told, moreFaults(left)] : told;
}

/** From the line on which its rule begins. */
function placeOf(words: readonly RuleWord[], fault: TextFault): TextFault {
  const found = words.find(({ line, text }) => line >= fault.line && text === fault.word);
  return found ? { ...fault, line: found.line } : fault;
}

function findTwice(all: readonly ReadRule[]): readonly TextFault[] {
  const seen = new Set<number>();
  return all.flatMap(({ rule: { id }, line }) => {
    if (id === undefined) return [];
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [{ line, word: String(id), message: TEXT_FAULTS.twice }] : [];
  });
}
