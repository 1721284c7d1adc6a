// Relief signs: the words by which a report of disaster relief tells each step, from the request to the withdrawal.

export type ReliefStep = "災害派遣要請" | "要請受理" | "活動" | "撤収要請" | "活動終了" | "撤収";

/** A word may be broken by a line's end. */
const word = (letters: string): string => [...letters].join("\\s?");

/** In the order in which they are tried at one place: 撤収要請 is no 要請. */
export const RELIEF_STEPS: readonly (readonly [step: ReliefStep, words: string])[] = [
  ["撤収要請", `${word("撤収")}(?:の|に係る|を)?\\s?${word("要請")}(?:日時)?`],
  ["災害派遣要請", `${word("災害派遣")}(?:の|を)?\\s?${word("要請")}(?!の|元|先)|(?<!撤収)要請日時`],
  ["要請受理", `${word("受理")}(?:日時)?`],
  ["活動終了", `(?:活動|派遣)を?(?:終了|終結|終え)`],
  ["撤収", `${word("撤収")}(?:を?完了|した|済み)`],
  [
    "活動",
    "(?:空中消火|消火|捜索|救助|救出|給水|給食|入浴|輸送|物資輸送|人命救助|情報収集|映像伝送|偵察|防疫|殺処分|除雪|道路啓開|患者搬送|急患輸送|支援)(?:活動|支援|等)*を?(?:\\d{1,2}時間態勢で)?(?:開始|実施|始め)|(?<=のため、?)活動を開始",
  ],
];

/** 最終報: what came before it is superseded. */
export const FINAL_REPORT = /最終報/u;
