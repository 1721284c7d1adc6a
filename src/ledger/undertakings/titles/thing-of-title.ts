// Thing of a title: what an announcement calls itself in, what it is about out, where its title names one thing: 見本基地航空祭の開催について → 見本基地航空祭.

import { foldWidth } from "../../../japanese/fold-width.ts";

/** A longer one is a sentence, and no thing. */
const LONGEST = 32;
/** How it names itself, and what is done to the thing. */
const BEHIND =
  /(?:[のを]?(?:実施|開催|結果|概要|延長|変更|訂正|お知らせ|公表|発表|募集|案内|決定|策定|締結|状況))?(?:等)?(?:について|に関して|に関する(?:お知らせ|件)|に係る[^、]{0,12}|のお知らせ|のご案内|の件)?(?:[(（【[][^)）】\]]{0,20}[)）】\]])*$/u;
const BEFORE =
  /^(?:[[【(（《〈][^\]】)）》〉]{0,20}[\]】)）》〉]|(?:令和|平成)[0-9元]+年度?の?|お知らせ[::]?)+\s*/u;
/** A form of words that many speak in, and no thing. */
const FORM =
  /会見|会談|会合|対話|共同(?:記者|声明|発表|文書|ステートメント)|声明|談話|ステートメント|仮訳|骨子|ブリーフィング|[あ挨][い拶](?:さつ)?|スピーチ|演説|祝辞|訓示|講演|懇談|インタビュー|質疑|報道発表/u;

/** Undefined where it names no one thing. */
export function thingOfTitle(title: string): string | undefined {
  const folded = foldWidth(title).replaceAll(/\s+/gu, " ").trim();
  const thing = folded.replace(BEFORE, "").replace(BEHIND, "").trim();
  if (thing.length < 2 || thing.length > LONGEST || FORM.test(folded)) return undefined;
  return /[。、?？]|^[0-9年月日時分元令和平成 ]+$/u.test(thing) ||
    !/\p{Script=Han}|\p{Script=Katakana}/u.test(thing)
    ? undefined
    : thing;
}
