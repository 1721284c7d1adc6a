// Takes a Japanese sentence as it is compared and a place in it; gives whether the sentence asks, or tells of what would be if something else were so.

const ASKS =
  /(?:でしょう|ました|です|ます|ません|した|する|れる|った|ない|る|く|う|つ|む|ぶ|の|なぜ|いつ|どう|何|だろう)か[。?」]{0,2}$|か[。?」]{0,2}(?:、)?と(?:記者|問|尋ね|質問|質し|ただし|聞かれ|質問)|\?[」。]?$|^(?:なぜ|いつ|どの程度|どのように)[^。]*(?:のか|でしょうか)|(?:は|が)(?:いつ|なぜ|どう)[^。]{0,20}(?:の|です|ます)か[。」]?$/u;

/** A rule for bad weather, a case that is thought of. */
const CASE_BEFORE =
  /(?:荒天|雨天|悪天候?|天候不良|強風|大雨|警報発令|緊急|降雨|状況不良)(?:の|な)?(?:場合|際|とき)(?:は|には|に|、)|(?:荒天|雨天|悪天候?|降雨|強風)時(?:は|には|に|の)|(?:中止|延期|変更|欠航|取りやめ)の(?:際|場合|とき|時)(?:は|には)|(?:雨天|荒天|小雨)(?:は|の場合|時)?$|(?:^|、|「)(?:仮に|万一|万が一|もしも?|たとえ|例えば)|(?:した|する|れた|の|な|った|い)場合(?:は|には|、|も|でも)|(?:た|る|い)ときは|(?<!によ)(?:れ|け|せ|え|ね|め|べ)ば、|なら(?:ば)?、|たら、/u;
/** The verb itself stands in the case: 中止となれば, 実現したならば. */
const CASE_BEHIND =
  /^(?:(?:さ|せ)?(?:れ|られ|する|た|した|される|された|となる|となった|になる|になった|と|に|とな|にな)?)(?:れ?ば(?:、|[一-龠ァ-ヴ])|なら(?:ば)?(?:、|[一-龠ァ-ヴ])|たら|の?場合|の際(?:は|に)|の(?:とき|時)は|としても|とすれば|とあれば|のであれば|なると、|暁|際(?:は|には)|ときは|次第、|ことがあ(?:る|り)|ことがござ|ことも?あ(?:る|り)得|おそれ|恐れ|こともあ(?:る|り))/u;
/** 表明した年もあった: it has been so before. */
const ONCE_BEFORE = /^[^、。]{0,10}た(?:こと|年|例|時期|経緯)(?:も|が)あ(?:る|り|っ)/u;
/** It did so in spite of all. */
const NO_CASE = /(?:のは|たのが)[^。]*(?:場合|ため)/u;

export function asksIn(text: string): boolean {
  return ASKS.test(text) && !/(?:ほか|いくつか|何らか|確か|わずか|静か|豊か)。?$/u.test(text);
}

export function isInCase(text: string, at: number, end: number): boolean {
  if (NO_CASE.test(text)) return false;
  return (
    CASE_BEFORE.test(text.slice(0, at)) ||
    CASE_BEHIND.test(text.slice(end)) ||
    ONCE_BEFORE.test(text.slice(end))
  );
}
