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
    "(?:行わ|実施し|開催し|締結さ|締結し|派遣さ|派遣し)(?:れ)?(?:ない|ず、|なかった|ませんでした|ません|ないこと)|行い?ません|行われません)",
  "u",
);
const ENGLISH =
  /\b(?:cancell?ation|postponement|correction) of\b|\b(?:has been|have been|was|is|will be) (?:cancell?ed|postponed|called off)\b|\bwill not (?:be held|take place)\b/iu;

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
  return inTitle.test(title) || tellsSoon(sentences, inText);
}

function tellsSoon(sentences: readonly string[], sign: RegExp): boolean {
  const prose = sentences.filter((sentence) => /[。.]$/u.test(sentence));
  return prose.length <= MOST_SENTENCES && prose.slice(0, SOON).some((sentence) => sign.test(sentence));
}
