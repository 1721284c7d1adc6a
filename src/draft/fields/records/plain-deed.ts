// Takes what somebody did as a sentence ends it and gives it as a headline names it: 敷地内に侵入した → 敷地内に侵入, 金を盗みました → 金を盗む.

/** 怠った is 怠る, 行った is 行う: the kanji before it tells. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{Script=Han}ァ-ヴー]{2})を?(?:した|しました|していた|していました)$/u, ""],
  [/(?<=[\p{Script=Han}ぁ-んァ-ヴー])をしま?した$/u, ""],
  [/(?<=[\p{Script=Han}とだら])(?:した|しました)$/u, "す"],
  [/(?<=[割折怠殴撮送取蹴触破偽図知渡売切乗振寄入帰走握掛去漏])(?:った|りました)$/u, "る"],
  [/(?<=[行使扱払言吸買違])(?:った|いました)$/u, "う"],
  [/(?<=[持打放立])(?:った|ちました)$/u, "つ"],
  [/(?<=[盗飲休読踏噛込])(?:んだ|みました)$/u, "む"],
  [/(?<=[突欠書置抜働叩])(?:いた|きました)$/u, "く"],
  [/(?<=脱)(?:いだ|ぎました)$/u, "ぐ"],
  [/(?<=させ)$/u, "る"],
  [/(?<=[けせてねべめれえげ])(?:た|ました)$/u, "る"],
];

/** The deed as it is written, where its ending is not known. */
export function plainDeed(deed: string): string {
  const [ending, plain] = ENDINGS.find(([pattern]) => pattern.test(deed)) ?? [];
  return ending === undefined || plain === undefined ? deed : deed.replace(ending, plain);
}
