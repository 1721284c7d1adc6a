// Verbs: which act each closing verb of a Japanese official text is; the marker before the stem ends the matter.

import type { ActName } from "../../terms/fact.ts";
import { ICHIDAN, PASSIVE, SEEN, SU, SURU, TTA } from "./inflections.ts";

export type ActVerb = {
  readonly act: ActName;
  readonly pattern: string;
  /** Letters without which the pattern matches nothing: a verb whose letters a sentence lacks is never compiled for it. */
  readonly letters?: string;
};

/** The letters that a stem ends with, where it is one alternative and ends in letters. */
function lettersOf(stem: string): { readonly letters?: string } {
  const outside = stem.replaceAll(/\[[^\]]*\]/gu, "");
  let depth = 0;
  for (const sign of outside) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === "|" && depth === 0) return {};
  }
  const letters = /[\p{L}ー]+$/u.exec(stem)?.[0];
  return letters === undefined ? {} : { letters };
}

const HOW =
  "(?:(?:(?:改|あらた)めて|強く|心から|深く|高く|共に|ともに|再度|相互に|一致して|厳しく|断固として|断固|重ねて)、?)*";
const object = (stem: string): string => `[をへ]?${HOW}${stem}`;

const AGREEING = `(?:(?:との|という)?(?:点|認識|見解|考え|立場|方向性?|方針)?(?:で|に|について|につき|において)[、,]?)?${HOW}`;
/** The matter of an expression of feeling includes the feeling. */
const FEELING =
  "(?:謝意|感謝(?:の意)?|祝意|弔意|哀悼(?:の意)?|敬意|遺憾の意|期待|決意|意思|意向|考え|希望|お見舞い|お祝い|お悔やみ)";
const CONCERN = "(?:懸念|憂慮|危惧)(?:の意)?";

const suru = (act: ActName, ...stems: readonly string[]): readonly ActVerb[] =>
  stems.map((stem) => ({ act, pattern: stem + SURU, ...lettersOf(stem) }));
const ichidan = (act: ActName, ...stems: readonly string[]): readonly ActVerb[] =>
  stems.map((stem) => ({ act, pattern: stem + ICHIDAN, ...lettersOf(stem) }));
const su = (act: ActName, ...stems: readonly string[]): readonly ActVerb[] =>
  stems.map((stem) => ({ act, pattern: stem + SU, ...lettersOf(stem) }));

const AGREED: readonly ActVerb[] = [
  ...suru("agreed", `${AGREEING}(?:(?:意見|認識|見解|考え)(?:が|で)[、,]?)?(?:完全に)?一致`),
  ...suru("agreed", `${AGREEING}[をに]?合意`, `${AGREEING}[をに]?同意`, "との?(?:認識|見解|考え|立場)を共有"),
  { act: "agreed", pattern: `${AGREEING}(?:意見の)?一致を${SEEN}` },
  { act: "agreed", pattern: `${AGREEING}合意に(?:達し|至り|至っ)(?:た|ました)` },
];

const DECIDED: readonly ActVerb[] = [
  ...suru("decided", "こと(?:に|と)", object("決定")),
  ...ichidan("decided", "を決め"),
  ...suru("committed", object("約束"), "に?コミット", object("誓約")),
  ...suru("committed", `(?:こと|と)?の?(?:固い|強い)?(?:決意|コミットメント)を(?:新たに|表明)`),
];

const CONFIRMED: readonly ActVerb[] = [
  ...suru("reaffirmed", object("再確認"), `を?(?:(?:改|あらた)めて|再度)[、,]?(?:相互に)?(?:確認|表明|強調)`),
  ...suru("confirmed", object("確認")),
  ...suru("stressed", object("強調"), object("力説")),
  ...ichidan("stressed", "(?:重要性|必要性|意義)を(?:強く)?訴え"),
  ...suru("recalled", object("想起"), object("回顧")),
  { act: "recalled", pattern: `を振り返${TTA}` },
  ...suru("noted", "[にを]?留意", object("テイクノート"), "に着目", object("指摘"), "に言及"),
];

const EXPRESSED: readonly ActVerb[] = [
  ...suru(
    "concerned",
    `(?:に対(?:する|し)?|について(?:の)?)?[、,]?(?:強い|深刻な|重大な|深い)?${CONCERN}を(?:(?:改|あらた)めて|共に)?(?:表明|共有|伝達)`,
  ),
  ...su("concerned", `(?:強い|深刻な|重大な|深い)?${CONCERN}を(?:表|示)`),
  ...ichidan("concerned", `(?:強い|深刻な|重大な|深い)?${CONCERN}を(?:伝え|述べ)`),
  ...suru("condemned", object("非難"), object("糾弾"), "に?(?:厳重に)?(?:強く)?抗議"),
  ...suru(
    "supported",
    object("支持"),
    object("賛同"),
    `(?:へ|に対(?:する|し))の?、?${HOW}(?:(?:強い|力強い|揺るぎない|揺るぎのない|完全な|全面的な|明確な|引き続きの|継続的な|一貫した)、?)*支持を${HOW}表明`,
    `支持を${HOW}表明`,
    "を?支持する(?:考え|意向|立場|旨)を?表明",
  ),
  ...suru("welcomed", object("歓迎")),
  ...su("welcomed", "(?:を|に)?歓迎の意を(?:表|示)"),
  ...suru("requested", object("要請"), object("要求")),
  ...ichidan("requested", "を?(?:強く)?求め", "を?呼び(?:か|掛)け"),
  ...su("requested", "を(?:強く)?促"),
  ...suru("expressed", `[をの]?${HOW}${FEELING}を(?:(?:改|あらた)めて)?(?:表明|伝達)`, "を?表明"),
  ...su("expressed", `[をの]?${FEELING}を(?:表|示)`),
  ...ichidan(
    "expressed",
    `${FEELING}を(?:述べ|伝え)`,
    "旨(?:を)?(?:(?:改|あらた)めて)?(?:述べ|伝え)",
    "と(?:述べ|伝え)",
  ),
  ...suru("expressed", "旨(?:を)?(?:発言|表明)", object("希望"), object("期待")),
  { act: "expressed", pattern: "(?:旨の)?(?:表明|発言)があ(?:った|りました)(?=[。.、,]|$|\\n)" },
];

const TOLD: readonly ActVerb[] = [
  ...suru("explained", "(?:につ(?:いて|き)|を)?[、,]?説明"),
  ...suru("announced", object("発表"), object("公表")),
  ...suru("reported", object("報告")),
  ...suru("apologised", "(?:を|に)?(?:深く|心から)?(?:陳謝|謝罪)"),
];

/** A statement's own doings told without the doer: Xが確認された. */
const PASSIVES: readonly ActVerb[] = [
  { act: "confirmed", pattern: `(?:が|も)(?:相互に)?確認${PASSIVE}` },
  { act: "reaffirmed", pattern: `(?:が|も)(?:再確認|(?:改|あらた)めて確認)${PASSIVE}` },
  { act: "agreed", pattern: `(?:が|も)合意${PASSIVE}` },
  { act: "decided", pattern: `(?:が|も)決定${PASSIVE}` },
  { act: "stressed", pattern: `(?:が|も)強調${PASSIVE}` },
  { act: "expressed", pattern: `(?:が|も)表明${PASSIVE}` },
];

/** What a written statement may hold beyond what is said aloud. */
export const WRITTEN_VERBS: readonly ActVerb[] = PASSIVES;

/** In table order: of verbs that close at one place the widest counts, of equals the first. */
export const JAPANESE_VERBS: readonly ActVerb[] = [
  ...AGREED,
  ...DECIDED,
  ...CONFIRMED,
  ...EXPRESSED,
  ...TOLD,
];
