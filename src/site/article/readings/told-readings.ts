// Told readings: the desk's text of an article in, the readings that it gives in brackets out.

import type { KnownReading } from "./reading-book.ts";

/** 早瀬 航(はやせ・わたる), 早瀬航(はやせわたる), 例示湾(れいじわん): a name, and its kana in brackets behind it. */
const TOLD =
  /(?<surname>[\p{Script=Han}々ヶ]{1,5})(?:[ \u3000](?<given>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5}))?[(\uff08](?<reading>[\p{Script=Hiragana}ー]{2,20}(?:・[\p{Script=Hiragana}ー]{1,20})?)[)\uff09]/gu;

/** Only where a space tells surname from given name is either known alone. */
export function findToldReadings(text: string): readonly KnownReading[] {
  return [...text.matchAll(TOLD)].flatMap(({ groups = {} }) => {
    const { surname, given, reading } = groups;
    if (surname === undefined || reading === undefined) return [];
    return given === undefined
      ? [{ written: surname, reading }]
      : [{ written: `${surname} ${given}`, reading, surname }];
  });
}
