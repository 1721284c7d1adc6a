// Read checked rules: the text that an editor wrote and what the house has → rules that can be kept, or a sentence for each fault, with its line and word.

import { type Result, failure, success } from "../../../terms/result.ts";
import { type HouseNames, checkRule } from "../check-rule.ts";
import type { Told } from "../told.ts";
import { TEXT_FAULTS } from "./fault-words.ts";
import { type ReadRule, type WrittenRule, readRules, sentenceOf } from "./read-rules.ts";
import { splitWords } from "./split-words.ts";

export function readCheckedRules(
  text: string,
  house: HouseNames,
): Result<readonly WrittenRule[], readonly Told[]> {
  const read = readRules(text);
  if (!read.ok) return failure(read.error.map(sentenceOf));
  const faults = read.value.flatMap(({ rule, line }) =>
    checkRule(rule, house).map(({ word, message }) =>
      sentenceOf({ line: lineOf(text, word, line), word, message }),
    ),
  );
  const twice = read.value.flatMap((each, at) => (isTwice(read.value, each, at) ? [each] : []));
  const told = twice.map(({ rule, line }) =>
    sentenceOf({ line, word: String(rule.id), message: TEXT_FAULTS.twice }),
  );
  const all = [...faults, ...told];
  return all.length > 0 ? failure(all) : success(read.value.map(({ rule }) => rule));
}

function lineOf(text: string, word: string, from: number): number {
  return splitWords(text).find((each) => each.line >= from && each.text === word)?.line ?? from;
}

function isTwice(all: readonly ReadRule[], { rule }: ReadRule, at: number): boolean {
  return rule.id !== undefined && all.findIndex((other) => other.rule.id === rule.id) !== at;
}
