// Fault words: what can be wrong in the text of rules, said in Japanese and in English, without the mark that ends a sentence.

import type { Told } from "../told.ts";

const listed = (values: readonly string[]): { readonly ja: string; readonly en: string } => ({
  ja: values.join("、"),
  en: values.join(", "),
});

/** What stands in it as text. */
export const TEXT_FAULTS = {
  noRule: {
    ja: '規則は、rule と、引用符で囲んだ名前で始まります。例: rule "スクランブルを先に" on',
    en: 'a rule begins with rule and its name in quotes: rule "Scrambles first" on',
  },
  noNumber: { ja: "この番号の規則はありえません", en: "no rule has such a number" },
  noName: (most: number): Told => ({
    ja: `ここに規則の名前が必要です。引用符で囲み、${most}字までで書きます`,
    en: `the rule's name is needed here, in quotes, up to ${most} characters`,
  }),
  noWhen: {
    ja: "ここに when と条件が必要です",
    en: "when is needed here, and what has to hold",
  },
  manyConditions: (most: number): Told => ({
    ja: `一つの規則の条件は${most}個までです`,
    en: `a rule has ${most} conditions at most`,
  }),
  noField: (known: readonly string[]): Told => ({
    ja: `この語で始まる条件はありません。使えるのは ${listed(known).ja} です`,
    en: `no condition begins so, but with ${listed(known).en}`,
  }),
  noVerb: {
    ja: "ここに is、is not、contains、does not contain のどれかが必要です",
    en: "is, is not, contains or does not contain is needed here",
  },
  noContain: { ja: "does の後には not contain が続きます", en: "does is followed by not contain" },
  manyValues: (most: number): Told => ({
    ja: `一つの条件の値は${most}個までです`,
    en: `a condition has ${most} values at most`,
  }),
  broken: {
    ja: "引用符が閉じていないか、\\ の使い方が違います",
    en: "its quotes are not closed, or hold a wrong \\",
  },
  noValue: { ja: "ここに値がありません", en: "a value is missing here" },
  keyword: {
    ja: "ここに値がありません。この語を値として使うには引用符で囲みます",
    en: "a value is missing here; if it is meant as one, it needs quotes",
  },
  longValue: (most: number): Told => ({
    ja: `値は1字から${most}字までです`,
    en: `a value has one to ${most} characters`,
  }),
  noThen: {
    ja: "ここに and、or、then のどれかが必要です。空白を含む値は引用符で囲みます",
    en: "and, or or then is needed here; a value with spaces needs quotes",
  },
  over: {
    ja: "規則はここで終わっています。処理はコンマで区切り、空白を含む値は引用符で囲みます",
    en: "the rule is over here: things are parted by commas, values with spaces need quotes",
  },
  manyThings: (most: number): Told => ({
    ja: `一つの規則の処理は${most}個までです`,
    en: `a rule says ${most} things at most`,
  }),
  noThing: (known: readonly string[]): Told => ({
    ja: `この処理はありません。使えるのは ${listed(known).ja} です`,
    en: `no rule can do this, but set ${listed(known).en}`,
  }),
  noPriority: {
    ja: "優先度は1(最優先)から5までです",
    en: "a priority is 1, the most urgent, to 5",
  },
  noWay: (known: readonly string[]): Told => ({
    ja: `publish の値は ${listed(known).ja} のどれかです`,
    en: `publishing is ${listed(known).en}`,
  }),
  twice: { ja: "同じ規則が文の中に二度あります", en: "the text holds this rule twice" },
} as const;

export const moreFaults = (left: number): Told => ({
  ja: `ほかに${left}か所の誤りがあります。`,
  en: left === 1 ? "There is 1 more fault." : `There are ${left} more faults.`,
});

/** What it names. */
export const RULE_FAULTS = {
  unseen: {
    ja: "規則の名前に、目に見えない文字が入っています",
    en: "the rule's name holds signs that cannot be seen",
  },
  empty: { ja: "探せる文字がありません", en: "it has no sign that could be looked for" },
  noKind: (known: readonly string[]): Told => ({
    ja: `この種別はありません。あるのは ${listed(known).ja} です`,
    en: `there is no such kind, but ${listed(known).en}`,
  }),
  noSection: (known: readonly string[]): Told => ({
    ja: `この分野はありません。あるのは ${listed(known).ja} です`,
    en: `there is no such section, but ${listed(known).en}`,
  }),
  noTemplate: (known: readonly string[]): Told => ({
    ja: `この書式は記事の型にありません。あるのは ${listed(known).ja} です`,
    en: `the house style has no such template, but ${listed(known).en}`,
  }),
  noAddress: { ja: "メールアドレスになっていません", en: "it is no mail address" },
  noWebhook: (known: readonly string[]): Told => ({
    ja: `メールアドレスではなく、この名前のウェブフックもありません${known.length === 0 ? "" : `。あるのは ${listed(known).ja} です`}`,
    en: `it is no mail address, and no webhook is called so${known.length === 0 ? "" : `, but ${listed(known).en}`}`,
  }),
  saidTwice: { ja: "同じ処理が規則の中に二度あります", en: "the rule says it twice" },
} as const;
