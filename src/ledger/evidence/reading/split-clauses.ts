// Takes a sentence; gives its clauses, each with what it tells of itself: 訓練を行い、|21日に入港した。

import type { Span } from "../../../terms/span.ts";

/** A continuing form before the comma; に伴い、 and について、 only lead to what follows. */
const JAPANESE =
  /(?:(?<!によ|に当た|にあた|であ|つま|やは|あま|ばか|ばかり)り|(?<!に関|に対|に際|もし|しか|ただ|但)し|(?<!に伴|にともな|ぐら|くら)い|(?<!に基づ|に引き続|引き続)き|[ちびみぎせえげべめねけ]|(?<!を受|に向)け|[られ]れ|(?:た|る|い|す|だ)が|たほか|とともに|たところ|ものの|(?<!につい|におい|とし|に関し|に対し|によっ|にかけ|にわたっ|をもっ|を通じ|に向け|を受け|に先立っ|に伴っ|に当たっ|に際し|初め|改め|併せ|合わせ|加え|続い)て|ため|んで|[いれらせ]ず|たため|から)、/gu;
const JAPANESE_LEADS = /(?:に先立ち|を踏まえ|に加え|も含め|を通じ|に備え|に応じ|これを受け)、$/u;
const ENGLISH = /(?:;|, (?:and|but|while|whereas|although|though|which)) /gu;

/** Half-open, in `sentence`; together they are all of it. */
export function splitClauses(sentence: string, language: "ja" | "en"): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: words, index } of sentence.matchAll(language === "ja" ? JAPANESE : ENGLISH)) {
    const end = index + words.length;
    if (language === "ja" && JAPANESE_LEADS.test(sentence.slice(start, end))) continue;
    spans.push([start, end]);
    start = end;
  }
  if (start < sentence.length) spans.push([start, sentence.length]);
  return spans;
}
