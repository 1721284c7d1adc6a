// Rules as text: whatever an editor may say by a rule is written and read back as the same rule, and what is wrong is named by line and word.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Action,
  CONDITION_FIELDS,
  type Condition,
  type NewRoutingRule,
  PUBLISH_WAYS,
  RULE_PRIORITIES,
} from "../../../terms/sources/routing-rule.ts";
import { KEYWORDS } from "./keywords.ts";
import { readCheckedRules } from "./read-checked-rules.ts";
import { readRules, sentenceOf } from "./read-rules.ts";
import { tellRule } from "./tell-rule.ts";
import { writeRule, writeRules } from "./write-rule.ts";

/** Words of the language itself, signs that mean something in it, and any text at all. */
const value = fc.oneof(
  fc.constantFrom(...KEYWORDS),
  fc.constantFrom(
    "#",
    "a#b",
    ",",
    'a"b',
    "\\",
    "\n",
    " ",
    "　統合 幕僚",
    "12",
    "\u2028",
    "\ud800",
    "統合幕僚監部",
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "binary" }),
);
const values = fc.array(value, { minLength: 1, maxLength: 3 });
const condition: fc.Arbitrary<Condition> = fc
  .tuple(fc.constantFrom(...CONDITION_FIELDS), fc.boolean(), values, fc.boolean())
  .map(([field, is, some, not]) => ({ field, [is ? "is" : "contains"]: some, ...(not && { not: true }) }));
const action: fc.Arbitrary<Action> = fc.oneof(
  value.map((section) => ({ section })),
  value.map((template) => ({ template })),
  value.map((alert) => ({ alert })),
  fc.constantFrom(...RULE_PRIORITIES).map((priority) => ({ priority })),
  fc.constantFrom(...PUBLISH_WAYS).map((publish) => ({ publish })),
);
const rule: fc.Arbitrary<NewRoutingRule & { readonly id?: number }> = fc
  .record({
    id: fc.option(fc.integer({ min: 1, max: 2_147_483_647 }), { nil: undefined }),
    name: value,
    when: fc.array(condition, { maxLength: 4 }),
    does: fc.array(action, { minLength: 1, maxLength: 4 }),
    state: fc.constantFrom("on" as const, "off" as const),
  })
  .map(({ id, ...rest }) => ({ ...(id !== undefined && { id }), ...rest }));

test("a rule that is written reads back as the same rule, one by one and many in one text", () => {
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), (rules) => {
      const read = readRules(writeRules(rules));
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual(
        read.value.map((each) => each.rule),
        rules,
      );
    }),
    { numRuns: 2_000 },
  );
});

test("a rule stands as an editor would write it", () => {
  const [first] = [
    readRules(`# the first of all
rule "Scrambles first" on
  when kind is scramble-statistics and issuer contains 統合幕僚監部 or "Joint Staff"   # either
  then section defence, priority 1,
       publish auto, alert desk@news.example`),
  ];
  assert.ok(first?.ok);
  const [read] = first.value;
  assert.equal(
    read && writeRule(read.rule),
    `rule "Scrambles first" on
  when kind is scramble-statistics and issuer contains 統合幕僚監部 or "Joint Staff"
  then section defence, priority 1, publish auto, alert desk@news.example
`,
  );
  assert.deepEqual(read && tellRule(read.rule), {
    ja: "種別が「緊急発進の実施状況」であり、発表者に「統合幕僚監部」または「Joint Staff」を含むとき、分野を「defence」にし、優先度を1にし、疑いがなければ自動で公開し、「desk@news.example」に知らせる。",
    en: 'When the kind is "scramble-statistics" and the issuer contains "統合幕僚監部" or "Joint Staff", the announcement goes to the section "defence", gets priority 1, is published at once where nothing is in doubt and is told to desk@news.example.',
  });
});

const FAULTS: readonly (readonly [text: string, sentence: RegExp])[] = [
  ["", /^Line 1: a rule begins with rule and its name in quotes/],
  ["when kind is notice", /^Line 1, "when": a rule begins with rule/],
  ["rule Scrambles on", /^Line 1, "Scrambles": the rule's name is needed here, in quotes/],
  ['rule "a" on\n  then section x', /^Line 2, "then": when is needed here/],
  [
    'rule "a"\n  when knid is notice\n  then section x',
    /^Line 2, "knid": no condition begins so, but with kind, issuer/,
  ],
  ['rule "a"\n  when kind notice\n  then section x', /^Line 2, "notice": is, is not, contains/],
  ['rule "a"\n  when issuer contains Joint Staff\n  then section x', /^Line 2, "Staff": .*needs quotes/],
  ['rule "a"\n  when issuer contains or b\n  then section x', /^Line 2, "or": a value is missing here/],
  ['rule "a"\n  when issuer contains "b\n  then section x', /^Line 2, ".b": its quotes are not closed/],
  [
    'rule "a"\n  when kind is notice\n  then priority 6',
    /^Line 3, "6": a priority is 1, the most urgent, to 5/,
  ],
  [
    'rule "a"\n  when kind is notice\n  then publish now',
    /^Line 3, "now": publishing is by-hand, draft, auto/,
  ],
  ['rule "a"\n  when kind is notice\n  then section', /^Line 3: a value is missing here/],
  [
    'rule "a"\n  when kind is notice\n  then sektion x',
    /^Line 3, "sektion": no rule can do this, but set section/,
  ],
  [
    'rule "a"\n  when kind is notice\n  then section x priority 1',
    /^Line 3, "priority": the rule is over here/,
  ],
  ['rule 99999999999 "a"\n  when kind is notice\n  then section x', /no rule has such a number/],
];

/** The line, the word in it where there is one, and a sentence whose words are Japanese. */
const IN_JAPANESE = /^\d+行目(?:「[^]*」)?: [^]*\p{Script=Hiragana}[^]*。$/u;

test("what is wrong is named by its line and word, each rule's first fault", () => {
  for (const [text, sentence] of FAULTS) {
    const read = readRules(text);
    assert.ok(!read.ok, text);
    const { ja, en } = sentenceOf(read.error[0] ?? assert.fail());
    assert.match(en, sentence, text);
    assert.match(ja, IN_JAPANESE, text);
    assert.equal(/^(\d+)行目/.exec(ja)?.[1], /^Line (\d+)/.exec(en)?.[1], "the same line in both");
  }
  const two = readRules(`rule "a"\n  when x\nrule "b"\n  when always\n  then y 1`);
  assert.deepEqual(two.ok ? [] : two.error.map(({ line, word }) => [line, word]), [
    [2, "x"],
    [5, "y"],
  ]);
});

test("signs in a wrong word that turn the writing, break lines or are half a character are told by their numbers", () => {
  const text = 'rule "甲" when always then section "a\u202eb\\nc\\ud800"';
  const house = { sections: ["defence"], templates: [], webhooks: [] };
  const read = readCheckedRules(text, house);
  const [told] = read.ok ? [] : read.error;
  assert.match(told?.ja ?? "", /^1行目「a\\u202eb\\u000ac\\ud800」: この分野はありません/);
  assert.match(told?.en ?? "", /^Line 1, "a\\u202eb\\u000ac\\ud800": there is no such section/);
});

test("a text that is none of rules is told of in few words, however long it is", () => {
  const house = { sections: [], templates: [], webhooks: [] };
  const told = (text: string): readonly string[] => {
    const read = readCheckedRules(text, house);
    return read.ok ? assert.fail(text) : read.error.map(({ en }) => en);
  };
  const [first = "", ...others] = told("𠮷".repeat(100_000));
  assert.ok(first.length < 300 && first.isWellFormed() && others.length === 0, first);
  const many = told('rule "a"\n  when x\n'.repeat(5_000));
  assert.deepEqual([many.length, many.at(-1)], [21, "There are 4980 more faults."]);
  const unknown = told('rule "a" when always then section x\n'.repeat(21));
  assert.deepEqual([unknown.length, unknown.at(-1)], [21, "There is 1 more fault."]);
  // Looked up one by one in the whole text, these would take an hour.
  assert.equal(told('rule 1 "a" when always then section x\n'.repeat(20_000)).length, 21);
});

test("whatever is typed is read or refused with a sentence", () => {
  const piece = fc.oneof(fc.constantFrom(...KEYWORDS, '"a"', "\n", ",", "1", '"'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const read = readRules(pieces.join(" "));
      if (!read.ok)
        for (const fault of read.error) {
          assert.match(sentenceOf(fault).en, /^Line \d+/);
          assert.match(sentenceOf(fault).ja, IN_JAPANESE);
        }
    }),
    { numRuns: 2_000 },
  );
});

test("what words and people contain is said in the plural, too, and written back in one way", () => {
  const read = readRules('rule "A" off when words contain 入札 or 調達 then publish by-hand');
  assert.ok(read.ok);
  const [only] = read.value;
  assert.match(writeRule(only?.rule ?? assert.fail()), /words contains 入札 or 調達/);
});
