// Read rules: the text that an editor wrote → the rules that it says, or what is wrong with it, by line and word.

import { type Result, failure, success } from "../../../terms/result.ts";
import {
  type Action,
  CONDITION_FIELDS,
  type Condition,
  type NewRoutingRule,
  PUBLISH_WAYS,
  RULE_PRIORITIES,
} from "../../../terms/sources/routing-rule.ts";
import type { Told } from "../told.ts";
import { TEXT_FAULTS } from "./fault-words.ts";
import { ALWAYS, KEYWORDS, THINGS, type Thing } from "./keywords.ts";
import { type RuleWord, splitWords } from "./split-words.ts";
import { showUnseen } from "../../../terms/unseen-signs.ts";

/** `id`: of the rule that it changes; a new one has none. */
export type WrittenRule = NewRoutingRule & { readonly id?: number };

export type TextFault = { readonly line: number; readonly word: string; readonly message: Told };

export type ReadRule = { readonly rule: WrittenRule; readonly line: number };

/** A word that never ends is told from its beginning. */
const LONGEST_QUOTED = 60;

/** `Line 2, "knid": …` */
export function sentenceOf({ line, word: whole, message: { ja, en } }: TextFault): Told {
  const signs = Array.from(whole.slice(0, 2 * LONGEST_QUOTED));
  const isLong = whole.length > LONGEST_QUOTED;
  const word = showUnseen(isLong ? `${signs.slice(0, LONGEST_QUOTED).join("")}…` : whole);
  return word === ""
    ? { ja: `${line}行目: ${ja}。`, en: `Line ${line}: ${en}.` }
    : { ja: `${line}行目「${word}」: ${ja}。`, en: `Line ${line}, "${word}": ${en}.` };
}

const LONGEST = 500;
const MOST_VALUES = 200;
const HIGHEST_ID = 2_147_483_647;

/** One fault a rule at most: behind a wrong word nothing is sure. */
export function readRules(text: string): Result<readonly ReadRule[], readonly TextFault[]> {
  const words = splitWords(text);
  const starts = words.flatMap((_word, at) => (isRuleStart(words, at) ? [at] : []));
  const [first] = starts;
  if (first === undefined || first > 0) {
    const [word] = words;
    return failure([{ line: word?.line ?? 1, word: word?.text ?? "", message: TEXT_FAULTS.noRule }]);
  }
  const read = starts.map((start, at) => readRule(words.slice(start, starts[at + 1])));
  const faults = read.flatMap((each) => (each.ok ? [] : [each.error]));
  return faults.length > 0 ? failure(faults) : success(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

/** Where somebody forgot the quotes, too: a line that begins so is meant as the next rule. */
function isRuleStart(words: readonly RuleWord[], at: number): boolean {
  const word = words[at];
  return word?.kind === "word" && word.text === "rule" && words[at - 1]?.line !== word.line;
}

/** The words of one rule, read from the first on. What is wrong first is kept; behind it nothing is sure. */
type Reader = {
  readonly peek: () => RuleWord | undefined;
  readonly next: () => RuleWord | undefined;
  /** Passes over the word where it comes next. */
  readonly skip: (text: string) => boolean;
  readonly blame: (message: Told, word: RuleWord | undefined) => void;
  readonly fault: () => TextFault | undefined;
};

function readerOf(words: readonly RuleWord[]): Reader {
  let at = 0;
  let fault: TextFault | undefined;
  const last = words.at(-1)?.line ?? 1;
  const peek = (): RuleWord | undefined => words[at];
  return {
    peek,
    next: () => words[at++],
    skip(text) {
      const isNext = peek()?.kind !== "quoted" && peek()?.text === text;
      if (isNext) at += 1;
      return isNext;
    },
    blame(message, word) {
      fault ??= { line: word?.line ?? last, word: word?.text ?? "", message };
    },
    fault: () => fault,
  };
}

function readRule(words: readonly RuleWord[]): Result<ReadRule, TextFault> {
  const reader = readerOf(words);
  const line = reader.next()?.line ?? 1;
  const rule = parseRule(reader);
  const fault = reader.fault();
  return fault ? failure(fault) : success({ rule, line });
}

function parseRule(reader: Reader): WrittenRule {
  const number = reader.peek()?.kind === "word" ? /^[1-9]\d*$/.exec(reader.peek()?.text ?? "") : null;
  if (number && Number(number[0]) > HIGHEST_ID) reader.blame(TEXT_FAULTS.noNumber, reader.peek());
  if (number) reader.next();
  const named = reader.next();
  if (named?.kind !== "quoted" || named.text === "" || named.text.length > LONGEST)
    reader.blame(TEXT_FAULTS.noName(LONGEST), named);
  const state = reader.skip("on") ? "on" : "off";
  if (state === "off") reader.skip("off");
  const when = readWhen(reader);
  const does = readThen(reader);
  return { ...(number && { id: Number(number[0]) }), name: named?.text ?? "", when, does, state };
}

function readWhen(reader: Reader): readonly Condition[] {
  if (!reader.skip("when")) reader.blame(TEXT_FAULTS.noWhen, reader.peek());
  if (reader.skip(ALWAYS)) return [];
  const conditions: (Condition | undefined)[] = [];
  do conditions.push(readCondition(reader));
  while (reader.skip("and"));
  if (conditions.length > MOST_VALUES) reader.blame(TEXT_FAULTS.manyConditions(MOST_VALUES), reader.peek());
  return conditions.flatMap((condition) => condition ?? []);
}

function readCondition(reader: Reader): Condition | undefined {
  const word = reader.next();
  const field = CONDITION_FIELDS.find((known) => word?.kind === "word" && known === word.text);
  if (!field) reader.blame(TEXT_FAULTS.noField(CONDITION_FIELDS), word);
  const verb = readVerb(reader);
  const values = readValues(reader);
  return field && { field, [verb.is ? "is" : "contains"]: values, ...(verb.not && { not: true }) };
}

function readVerb(reader: Reader): { readonly is: boolean; readonly not: boolean } {
  if (reader.skip("is")) return { is: true, not: reader.skip("not") };
  // Of words and people in the plural.
  if (reader.skip("contains") || reader.skip("contain")) return { is: false, not: false };
  if (!reader.skip("does")) reader.blame(TEXT_FAULTS.noVerb, reader.peek());
  if (!reader.skip("not") || !reader.skip("contain")) reader.blame(TEXT_FAULTS.noContain, reader.peek());
  return { is: false, not: true };
}

function readValues(reader: Reader): readonly string[] {
  const values: string[] = [];
  do values.push(readValue(reader));
  while (reader.skip("or"));
  if (values.length > MOST_VALUES) reader.blame(TEXT_FAULTS.manyValues(MOST_VALUES), reader.peek());
  return values;
}

function readValue(reader: Reader): string {
  const word = reader.next();
  const { kind, text } = word ?? { kind: "comma", text: "" };
  if (kind === "broken") reader.blame(TEXT_FAULTS.broken, word);
  else if (kind === "comma") reader.blame(TEXT_FAULTS.noValue, word);
  else if (kind === "word" && KEYWORDS.has(text)) reader.blame(TEXT_FAULTS.keyword, word);
  else if (text === "" || text.length > LONGEST) reader.blame(TEXT_FAULTS.longValue(LONGEST), word);
  return text;
}

function readThen(reader: Reader): readonly Action[] {
  if (!reader.skip("then")) reader.blame(TEXT_FAULTS.noThen, reader.peek());
  const actions: (Action | undefined)[] = [];
  do actions.push(readAction(reader));
  while (reader.skip(","));
  const left = reader.peek();
  if (left) reader.blame(TEXT_FAULTS.over, left);
  if (actions.length > MOST_VALUES) reader.blame(TEXT_FAULTS.manyThings(MOST_VALUES), undefined);
  return actions.flatMap((action) => action ?? []);
}

function readAction(reader: Reader): Action | undefined {
  const word = reader.next();
  const thing = THINGS.find((known) => word?.kind === "word" && known === word.text);
  if (!thing) reader.blame(TEXT_FAULTS.noThing(THINGS), word);
  const written = reader.peek();
  const value = readValue(reader);
  return thing && actionOf(reader, thing, value, written);
}

function actionOf(
  reader: Reader,
  thing: Thing,
  value: string,
  word: RuleWord | undefined,
): Action | undefined {
  switch (thing) {
    case "section":
      return { section: value };
    case "template":
      return { template: value };
    case "alert":
      return { alert: value };
    case "priority": {
      const priority = RULE_PRIORITIES.find((known) => String(known) === value);
      if (!priority) reader.blame(TEXT_FAULTS.noPriority, word);
      return priority && { priority };
    }
    case "publish": {
      const way = PUBLISH_WAYS.find((known) => known === value);
      if (!way) reader.blame(TEXT_FAULTS.noWay(PUBLISH_WAYS), word);
      return way && { publish: way };
    }
  }
}
