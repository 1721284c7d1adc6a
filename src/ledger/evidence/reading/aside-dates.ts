// Takes a text and where a date stands in it; gives whether that is the day of an earlier thing it only refers to.

/** 7月に発生した輸送機の…, 平成29年12月以来, 11月1日の会談に続き: not when it was done. */
const ASIDE =
  /^(?:に|の)?[^、。\n]{0,14}(?:した|された|れた|った|きた|いた|んだ)(?=[一-龠ァ-ヴ「])|^以来|^(?:の)?(?:発足|開始|合意|署名|会談|会合|発生)(?:以来|に基づ|で合意|の際)|^[)）]?[にの][^、。\n]{0,24}?(?:会談|会合|会議|協議|対話|訪問|訓練|演習|署名|合意|声明|発表|決定)(?:以[来降]|に(?:続|引き続|基づ)|を(?:受け|踏まえ|想起|振り返)|(?:で|において)(?:[^、。\n]{0,12}[がをの])?(?:一致|合意|決定|確認|約束|発表|表明)(?:いた)?(?:し|され)?た(?=[\p{Script=Han}\p{Script=Katakana}「]|もの|こと|とお))/u;
/** Following the meeting of November 1, as agreed on 1 November. */
const ASIDE_BEFORE =
  /\b(?:(?:following|since|after|recall(?:ing|ed)|building on|further to)\b[^.;,]{0,40}\b(?:meeting|talks|summit|visit|statement|call|agreement|conference)\b|(?:as )?(?:agreed|decided|announced) (?:upon )?(?:at|in|during|on)\b)[^.;,]{0,24}$/iu;
const ASIDE_AROUND =
  /\b(?:following|since|after|recall(?:ing|ed)|building on|further to) (?:the |their |our )?(?:last |previous )?$/iu;
const EARLIER_THING =
  /^,?(?:'s)? (?:[a-z0-9]+,? ){0,3}(?:meeting|talks|summit|visit|statement|call|agreement)\b/iu;
const REACH = 48;

/** `span`: of the date. */
export function isAsideAt(text: string, [start, end]: readonly [number, number]): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 2 * REACH), start), text.slice(end, end + REACH)];
  return (
    ASIDE.test(behind) ||
    ASIDE_BEFORE.test(before) ||
    (ASIDE_AROUND.test(before) && EARLIER_THING.test(behind))
  );
}
