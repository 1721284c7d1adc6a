// Takes the desk view; tells whether it announces that something will not be, is put off, or was told wrongly before.

import { foldWidth } from "../../japanese/fold-width.ts";
import { splitSentences } from "../../japanese/sentences.ts";
import type { DeskView } from "./desk-view.ts";

const OFF = "(?:中止|延期|見送り|見合わせ|取り?やめ|取り?止め|取り?消し?|不開催|訂正)";
/** 日加防衛相会談の中止について, 【訂正】…; 発射の中止を求める共同声明 calls nothing off. */
const TITLE = new RegExp(
  `${OFF}(?:等)?(?:について|に関する|に伴う|の(?:お知らせ|件|公表|発表|ご案内)|[)】\\]〕]|\\s|$)|^[【(\\[〔]?(?:お詫びと)?訂正`,
  "u",
);
const HELD =
  "(?:会談|会見|会合|協議|会議|訪問|訓練|演習|交流|行事|式典?|派遣|処分|契約|公開|開催|実施|出席|参加|視察)";
/** 会見は行いません, 訓練を実施しないこととした, 会談は中止となりました, 契約は締結されませんでした. */
const SENTENCE = new RegExp(
  `${HELD}[^。、\\n]{0,16}(?:、[^。、\\n]{1,24}){0,2}?(?:${OFF}(?:と(?:なり|なった|し|する|いた)|し(?:た|ます|まし|て)|する(?!こと[がはも]あ|場合|可能性|おそれ)|に(?:なり|なった)|(?:ます|ました|ることと|が決)|と、)|見送(?:る|った|られ|ります)|` +
    "(?:行わ|実施し|開催し|締結さ|締結し|派遣さ|派遣し)(?:れ)?(?:ない|ず、|なかった|ませんでした|ません|ないこと)|行い?ません|行われません)|" +
    "決定(?:される|する|を行う)?(?:見込み|予定|見通し)",
  "u",
);
const ENGLISH =
  /\b(?:cancell?ation|postponement|correction) of\b|\b(?:has been|have been|was|is|will be) (?:cancell?ed|postponed|called off)\b|\bwill not (?:be held|take place)\b/iu;

const DONE = /(?:行っ|行い|実施し|開催し|会談し|訪問し|参加し|出席し)(?:た|ました)|\bmet\b|\bwas held\b/u;

/** Such an announcement is short, and says it at once. */
const MOST_SENTENCES = 8;
const SOON = 3;

/** What a pattern says was held, passed or imposed is then not stated. */
export function isCalledOff({ reading, official }: DeskView): boolean {
  const title = foldWidth(reading.title).trim();
  const sentences = official.flatMap(({ text }) => {
    const words = foldWidth(text);
    return splitSentences(words).map((span) => words.slice(...span));
  });
  const [inTitle, inText] = reading.language === "en" ? [ENGLISH, ENGLISH] : [TITLE, SENTENCE];
  // What is asked and answered is of other things.
  const isAsked = reading.facts.some(({ type }) => type === "question");
  return inTitle.test(title) || (!isAsked && tellsSoon(sentences, inText));
}

/** What was done is told first; what it called off is then another thing: 会談を行った。…6月の訓練を延期することで一致した。 */
function tellsSoon(sentences: readonly string[], sign: RegExp): boolean {
  const prose = sentences.filter((sentence) => /[。.]$/u.test(sentence));
  if (prose.length > MOST_SENTENCES) return false;
  const telling = prose.slice(0, SOON).find((sentence) => sign.test(sentence) || DONE.test(sentence));
  return telling !== undefined && sign.test(telling);
}
