// Takes a folded text and gives every place where a date may begin, passing the text once.

import { KANJI_NUMERALS } from "../../numbers/numerals.ts";
import { LOOSE_TRIGGERS } from "./loose-step.ts";
import { ERA_NAME } from "./number-pattern.ts";
import { KANA_DAY, KANA_WORDS } from "./relative-day-step.ts";

const ALTERNATIVES: readonly string[] = [
  `(?<![${KANJI_NUMERALS}])[${KANJI_NUMERALS}]{1,8}(?=[年月日時])`,
  `(?:${ERA_NAME})(?=[. ]?[0-9元〇一二三四五六七八九十])`,
  "[RHSTM](?=[0-9元])",
  "午前|午後|正午|(?<![A-Za-z])[AaPp]\\.?[Mm]\\.? ?(?=[0-9])|(?:早朝|(?<!今)朝|未明|深夜|(?<!今)夜|夕方|昼)(?=[0-9])",
  "日本時間|現地時間|西暦(?=[0-9一二])",
  "今年|(?<![日基])本年|昨年|(?<!過)去年|一昨年|再来年|明年|(?<![将本以従])来年|(?<!共)同年|前々?年|翌々?年|(?<![一-龠々か0-9])年内(?![閣部容])",
  "今月|(?<![日基])本月|先々?月|再来月|来月|(?<!共)同月|[前翌]月|(?<![一-龠])当月(?!分)|(?<![か0-9])月内",
  "今日|(?<![日基])本日|一昨[日昨々]|昨[日夜晩夕]|明日(?!本国)|明[後々朝晩明]|(?<!共)同じ?日|翌々?[日朝]|前々?日|今[朝夜晩夕]|(?<![一-龠々0-9])当日(?=[はのもに、私]|[我弊]|にお)(?!の?[午0-9〇一二三四五六七八九十朝夕昼]|の(?:受付|取材|申込|参加|会場|天候|天気|朝|状況により))",
  "[今来昨][春夏秋冬](?![季分眠闘])",
  "年明け|(?<![一-龠0-9々])(?:年度?末|年度内|月末(?=まで|に|頃|ごろ)|週内)|(?<![今先来毎])週明け",
  "今週|先々?週|再来週|来週|[前翌]週",
  "(?<!共)同(?= ?[0-9]|時刻)",
  "(?:[次前]の)?[日月火水木金土]曜",
  "第[1-4一二三四]四半期|(?<![年度の0-9])[上下]半期",
  "[Bb]etween (?=[12][0-9]{3}|[JFMASOND][a-z]{2,8} and )|that (?=20[0-9]{2} (?:mark|is|was|saw))|[Tt]he end of |[Tt]he (?=20[0-9]{2} [a-z])|[Ww]ithin the (?:year|month)",
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
  "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day",
  "J?FY|[Ff]iscal|Japanese [Ff]iscal",
  "[Tt]he (?:same|following|next|previous) day|[Tt]he day (?:after tomorrow|before yesterday)|(?<=[Tt]omorrow,? (?:and|or) )the day after(?! [a-z])|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) (?:half|quarter) of |[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|(?:[Tt]his|[Ll]ast|[Nn]ext) ",
  "(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|of|[Ff]rom) (?:early |late |mid-?)?(?=[12][0-9]{3})",
];

const KANA_SIGNS: readonly string[] = [...KANA_WORDS, "おととし"];
const KANA_ALTERNATIVES: readonly string[] = [KANA_DAY, "(?<![ぁ-ん](?<![はがのにもで]))おととし"];

/** The characters with which an alternative can begin; all others are passed over without asking the expression. */
const FIRST_CHARACTERS = `${KANJI_NUMERALS}令平昭大明㋿㍻㍼㍽㍾RHSTM午正AaPp早朝未深夜夕昼日現西今本昨去再来同前翌年月先次火水木金土第上下当JFAMSONDTWYyLlnNtTofiuUIsbBwW週`;
const KANA_FIRST = "きほけこおあ";
const LOOSE_FIRST = "紀Q(";

/** 1 at each character's code. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = 1;
  return table;
}

type Trigger = { readonly expression: RegExp; readonly first: Uint8Array };

function compile(kana: boolean, loose: boolean): Trigger {
  const alternatives = [
    ...ALTERNATIVES,
    ...(kana ? KANA_ALTERNATIVES : []),
    ...(loose ? LOOSE_TRIGGERS : []),
  ];
  const first = tableOf(`${FIRST_CHARACTERS}${kana ? KANA_FIRST : ""}${loose ? LOOSE_FIRST : ""}`);
  return { expression: new RegExp(alternatives.join("|"), "y"), first };
}

const compiled = new Map<string, Trigger>();

/** Days in kana are looked for only where the text has one. */
function findTrigger(text: string, loose: boolean): Trigger {
  const kana = KANA_SIGNS.some((sign) => text.includes(sign));
  const key = `${loose} ${kana}`;
  const trigger = compiled.get(key) ?? compile(kana, loose);
  compiled.set(key, trigger);
  return trigger;
}

const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** What may follow the figures of a date, at once or behind one space; a figure with anything else is none. */
const BEHIND_FIGURES = tableOf("年月日時:/.-・~、,(春夏秋冬ABCDEFGHIJKLMNOPQRSTUVWXYZap");
const BEHIND_FIGURES_AT_ONCE = tableOf("strn");
const MILITARY_LENGTH = 4;

function mayBeDate(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === SPACE)
    return BEHIND_FIGURES[text.charCodeAt(end + 1)] === 1 || end - start === MILITARY_LENGTH;
  return BEHIND_FIGURES[unit] === 1 || BEHIND_FIGURES_AT_ONCE[unit] === 1 || end - start === MILITARY_LENGTH;
}

/** Calls `read` at each place where a date may begin; `read` gives where the text goes on, or undefined for no date. */
export function eachTrigger(text: string, loose: boolean, read: (at: number) => number | undefined): void {
  const { expression, first } = findTrigger(text, loose);
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      const start = at;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (loose || mayBeDate(text, start, at)) at = read(start) ?? at;
    } else if (first[unit] === 1) {
      expression.lastIndex = at;
      at = expression.test(text) ? (read(at) ?? Math.max(expression.lastIndex, at + 1)) : at + 1;
    } else at += 1;
  }
}
