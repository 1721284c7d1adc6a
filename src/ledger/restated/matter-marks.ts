// Matter marks: what a clause is about in, the marks that its matter is known by again out: pairs of signs in Japanese, stems in English.

import { foldWidth } from "../../japanese/fold-width.ts";

/** Who they are is the same in both statements. */
const PARTIES =
  /日(?:本|米|韓|中|露|豪|英|仏|独|伊|加|印|比|越|泰|馬|星|蘭|西)[韓豪英比印]?(?:両国|三か国|間)?|防衛(?:当局|省)(?:同士|の間|間)?|(?:外務|国防)(?:当局|省)(?:の間|間)?/gu;
/** Frames that every undertaking has, whatever it is about: they tell nothing of its matter. */
const FRAMES =
  /及び|並びに|又は|(?:次|下記|以下|予定)の?(?:とおり|どおり)|次回の?|両大臣は?|両長官は?|両者は?|双方の?|両国の?|三か国|四閣僚は?|一致し?|合意し?|決定し?|確認し?|再確認|約束し?|実施|開催|開始|検討|模索|可能性|努め|努力|目指|推進|促進|継続|引き続き|今後|共同で|相互に|早期に|適切な時期|行う|行い|関する|関し|係る|について|ための?|よう|こと/gu;
const DATES =
  /(?:令和|平成)?(?:\d+|元)年度?(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|(?:本|明|来|今|昨)年度?|(?:年|半年|四半期)(?:に)?\d*回?(?:以上)?|毎年|隔年|定期的?に?|年内/gu;
/** Signs that carry meaning; what is between them are particles and endings. */
const RUNS = /[\p{Script=Han}々〆ヶ]+|[\p{Script=Katakana}ー]+|[a-z0-9-]+/gu;

const COMMON_ENGLISH = new Set(
  "the and for with that this their its other each both two three will would agreed agree decided decide committed commit reaffirmed confirmed confirm explore consider strive endeavor endeavour work toward towards intend hold conduct start launch open continue continued efforts every year annually once annual between from into about which who can are was were not has have had any all more new on in of to by at be as is an a they ministers sides shall seek aim possibility possibilities regular regularly".split(
    " ",
  ),
);

function stemOf(word: string): string {
  return word
    .replace(/(?:ies)$/, "y")
    .replace(/(?:ations?|ations|ing|ings|ers?|ed|es|s)$/, "")
    .slice(0, 8);
}

function englishMarks(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/[a-z][a-z-]+/g)]
    .map(([word]) => word)
    .filter((word) => word.length > 2 && !COMMON_ENGLISH.has(word))
    .map(stemOf);
}

function pairsOf(run: string): readonly string[] {
  const signs = [...run];
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ""}${sign}`);
}

/** Each mark once, in the order of the text. */
export function matterMarks(text: string, language: "ja" | "en"): readonly string[] {
  if (language === "en") return [...new Set(englishMarks(text))];
  const bare = foldWidth(text).toLowerCase().replace(DATES, " ").replace(PARTIES, " ").replace(FRAMES, " ");
  const runs = [...bare.matchAll(RUNS)].map(([run]) => run);
  return [...new Set(runs.flatMap((run) => (/^[a-z0-9-]+$/.test(run) ? [run] : pairsOf(run))))];
}
