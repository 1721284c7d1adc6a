// Takes a topic of a conference and tells whether it says anything to whoever was not there: a bare word, a question's filler, what points back say nothing.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { SHORTEST_TOPIC } from "./same-matter.ts";

/** 本日行いました会談 speaks to those present, 予定ですが is half a sentence, その後の調査 points to what was said before. */
const SPOKEN =
  /^[○・◇\s]*(?:質疑|冒頭発言|発表事項)|^[はがをにでとも、]|^(?:[0-9]{1,2}月の)?(?:臨時|定例|月例|緊急|閣議後)?(?:の)?(?:記者)?会見(?:全文)?$|^(?:本日|今|昨日|先ほど|私)(?!年|月|週)|(?:です|ます)が|まし[たて](?!$)|これ|それ|その(?:後|件|点|際|とき|時|中)の|け(?:れ)?ど(?:も)?$/u;

/** 2問目お伺いいたします: how somebody asks. */
const ASKING =
  /^(?:[0-9一二三四五]{1,2}[問点つ件]目?(?:だけ|ほど)?(?:を|に)?、?)(?:[お御ご]?(?:伺|聞|尋|うかが|たずね|質問|願)|$)/u;

/** 電話会談, 防衛相会談: with whom nobody can tell. */
const BARE_TALKS = /^(?:(?:電話|テレビ|オンライン|二国間|個別|首脳|外相|防衛相)(?:首脳|外相|防衛相)?)?会談$/u;

/** コロナ, ワクチン: a word in katakana alone names a field, no matter. */
const BARE_WORD = /^[ァ-ヴー]+$/u;
const SHORTEST_WORD = 5;

/** 例示前外相が、今日の会見の中で、総理: a clause that breaks off after whoever does it. */
const BROKEN_CLAUSE = /^[^、。「」]{2,24}(?:が|は)、/u;

export function saysEnough(topic: string): boolean {
  const folded = foldWidth(topic);
  if (BARE_WORD.test(folded) && folded.length < SHORTEST_WORD) return false;
  return (
    topic.length >= SHORTEST_TOPIC &&
    ![SPOKEN, ASKING, BARE_TALKS, BROKEN_CLAUSE].some((form) => form.test(folded))
  );
}

/** Where others say more, it comes behind them. */
export function isBareWord(topic: string): boolean {
  return BARE_WORD.test(foldWidth(topic));
}
