// Takes what somebody says they will do; tells whether it is done as it is said, and so binds nobody: 会見を始めます, 第1報の時刻を改めます.

const OPENS_OR_ENDS = /(?:会見|質疑(?:応答)?|説明|御?報告|発表)を(?:始め|開始|終わ|終了|させて|行い)/u;
const CORRECTS =
  /(?:第\d{1,2}報|お知らせ|発表|資料)[のにで、][^。]{0,40}(?:は|を)[^。]{0,30}(?:に改め|に訂正|と訂正)/u;

/** `matter`: its width folded. */
export function isOfTheMoment(matter: string): boolean {
  return OPENS_OR_ENDS.test(matter) || CORRECTS.test(matter);
}
