// Fold: a text → what rules compare, in which width, kana, case and kinds of white space make no difference.

const KATAKANA = /[ァ-ヶヽヾ]/gu;
const KANA_DISTANCE = 0x60;
const SPACE = /\s+/gu;

/** ｽｸﾗﾝﾌﾞﾙ, スクランブル and すくらんぶる are one, and Ｆ－３５ and f-35; characters and signs stay what they are. */
export function foldForRules(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_DISTANCE))
    .replace(SPACE, " ")
    .trim();
}
