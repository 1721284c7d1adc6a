// Takes what somebody says they will do; tells whether that binds nobody: it is done as it is said (会見を始めます, お知らせします), or is a matter of the personnel register.

const OPENS_OR_ENDS =
  /(?:会見|質疑(?:応答)?|討論|採決|投票|審議|説明)(?:を|は)[^、。]{0,8}(?:始め|開始|終わ|終了|させて|行い|行う)/u;
const CORRECTS =
  /(?:第\d{1,2}報|お知らせ|発表|資料)[のにで、][^。]{0,40}(?:は|を)[^。]{0,30}(?:に改め|に訂正|と訂正)/u;
const TELLS =
  /(?:お知らせ|御?紹介|ご紹介|御?説明|ご説明|ご報告|御報告)(?:を)?(?:(?:いた|致)?し(?:ます|て(?:いき|まいり|参り)ます))?$/u;
/** その後任に…を充てる, 総理秘書官に任命する */
const APPOINTS =
  /(?:に|を)(?:[^、。]{1,40}を)?(?:充てる|任命する|任ずる)(?:こと|人事)?$|(?:を充てる|する)人事(?:案)?$/u;

/** `deed`: its width folded. `dated`: it names a time to come; to be told something then is a promise. */
export function bindsNobody(deed: string, dated: boolean): boolean {
  if (OPENS_OR_ENDS.test(deed) || CORRECTS.test(deed) || APPOINTS.test(deed)) return true;
  return !dated && TELLS.test(deed);
}
