// Gives the one expression that finds every place where a date may begin, so that the text is passed once.

import { KANJI_NUMERALS } from "../../numbers/numerals.ts";

const ALTERNATIVES: readonly string[] = [
  "[0-9]+",
  `(?<![${KANJI_NUMERALS}])[${KANJI_NUMERALS}]{1,8}(?=[年月日時])`,
  "(?:令和|平成|昭和|大正|明治|[㋿㍻㍼㍽㍾])(?=[. ]?[0-9元〇一二三四五六七八九十])",
  "[RHSTM](?=[0-9元])",
  "午前|午後|正午",
  "日本時間|現地時間",
  "今年|(?<![日基])本年|昨年|(?<!過)去年|一昨年|再来年|明年|(?<![将本以従])来年|(?<!共)同年|前年|翌年|(?<![一-龠々か0-9])年内(?![閣部容])",
  "今月|(?<![日基])本月|先月|再来月|来月|(?<!共)同月|翌月|(?<![か0-9])月内",
  "今日|(?<![日基])本日|一昨日|昨日|明日(?!本国)|明後日|(?<!共)同日|翌日|前日",
  "[今来昨][春夏秋冬](?![季分眠闘])",
  "今週|先週|再来週|来週",
  "(?<!共)同(?= ?[0-9])",
  "[日月火水木金土]曜",
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
  "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day",
  "J?FY|[Ff]iscal|Japanese [Ff]iscal",
  "[Tt]oday|[Yy]esterday|[Tt]omorrow|(?:[Tt]his|[Ll]ast|[Nn]ext) ",
  "(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|of|[Ff]rom) (?=[12][0-9]{3})",
];

/** Global; reset `lastIndex` before use. */
export function createTrigger(): RegExp {
  return new RegExp(ALTERNATIVES.join("|"), "g");
}
