// Degree: how far a clause binds and how firmly, told by its words: the verb's strength, then days, rhythms, numbers and ways out.

import { foldWidth } from "../../japanese/fold-width.ts";

const EXPLORES =
  /検討|模索|可能性|可否|余地|探る|探っ|\b(?:explor|consider|possibilit|examin|look(?:ing)? into)/iu;
const STRIVES =
  /努め|努力|目指|(?:よう|に向け[たて]?)調整|調整を(?:加速|続け|進め)|協議を加速|\b(?:striv|endeavou?r|work(?:ing)? towards?|seek|aim|intend|efforts?)/iu;
const RHYTHM =
  /毎年|毎月|隔年|年に?[一\d]+(?:回|度)|\d+年に\d+回|半年ごと|四半期|定期的|持ち回り|\b(?:annual|every (?:year|winter|summer|spring|autumn)|each year|once a year|twice a year|a year|regular)/iu;
const DAY =
  /\d+年度?|\d+月|(?:本|明|来|今)年|年内|本年度|次回|来訪に合わせ|within a (?:year|month)|\bby (?:the )?(?:end|\w+ \d{4}|\d{4})|\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|\b20\d\d\b/iu;
const NUMBER =
  /\d+(?:名|人|隻|機|個|台|件|億|万)|(?<!年に?)\d+回|各\d+名|\b(?:\d+|two|three|four|five|ten) (?:officers|students|persons|people|ships|weeks|aircraft)/iu;
const WAY_OUT =
  /適切な時期|予算の範囲|希望に応じ|準備が整い次第|時宜を得|環境を見極め|都合の(?:良|よ)い|可能な範囲|必要に応じ|\b(?:in due course|as circumstances permit|as appropriate|at an appropriate time|where possible)/iu;

/** What a clause says of how it binds. */
export type Degree = {
  /** 1 explores, 2 strives, 3 does. */
  readonly strength: 1 | 2 | 3;
  readonly hasRhythm: boolean;
  readonly hasDay: boolean;
  readonly hasNumber: boolean;
  readonly hasWayOut: boolean;
};

/** What it is done for is not what is done: 協力を模索するため、議論を行う. */
const PURPOSE = /^.*(?:する|せる|める)ため(?:に|、)+/su;

export function degreeOf(clause: string): Degree {
  const text = foldWidth(clause);
  const deed = text.replace(PURPOSE, "");
  return {
    strength: EXPLORES.test(deed) ? 1 : STRIVES.test(deed) ? 2 : 3,
    hasRhythm: RHYTHM.test(text),
    hasDay: DAY.test(text),
    hasNumber: NUMBER.test(text),
    hasWayOut: WAY_OUT.test(text),
  };
}
