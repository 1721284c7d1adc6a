// Matter marks: what a clause is about in, the marks that its matter is known by again out: pairs of signs in Japanese, stems in English.

import { stemmer } from "stemmer";
import { foldWidth } from "../../japanese/fold-width.ts";
import { findCountries } from "../undertakings/parties/find-countries.ts";

/** Whose offices speak tells nothing of the matter. */
const OFFICES = /(?:防衛|外務|国防)(?:当局|省|相|大臣)(?:同士|の間|間)?/gu;
/** 四閣僚は, 両大臣は, 双方の */
const SPEAKERS =
  /(?:[両二三四五六]|[0-9]+)(?:か国|国|省|大臣|長官|閣僚|首脳|者|軍)(?:は|の間|間|の)?|双方(?:は|の)?/gu;
/** Frames that every undertaking has, whatever it is about: they tell nothing of its matter. */
const FRAMES =
  /及び|並びに|又は|(?:次|下記|以下|予定)の?(?:とおり|どおり)|次回の?|一致し?|合意し?|決定し?|確認し?|再確認|約束し?|実施|開催|開始|検討|模索|可能性|努め|努力|目指|推進|促進|継続|引き続き|今後|共同で|相互に|早期に|適切な時期|行う|行い|関する|関し|係る|について|ための?|よう|こと/gu;
const DATES =
  /(?:令和|平成)?(?:\d+|元)年度?(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|(?:本|明|来|今|昨)年度?|(?:年|半年|四半期)(?:に)?\d*回?(?:以上)?|毎年|隔年|定期的?に?|年内/gu;
/** Signs that carry meaning; what is between them are particles and endings. */
const RUNS = /[\p{Script=Han}々〆ヶ]+|[\p{Script=Katakana}ー]+|[a-z0-9-]+/gu;

const COMMON_ENGLISH = new Set(
  "the and for with that this their its other each both two three will would agreed agree decided decide committed commit reaffirmed confirmed confirm explore consider strive endeavor endeavour work toward towards intend hold conduct start launch open continue continued efforts every year annually once annual between from into about which who can are was were not has have had any all more new on in of to by at be as is an a they ministers sides shall seek aim possibility possibilities regular regularly".split(
    " ",
  ),
);

const ENGLISH_WORDS = /[a-z][a-z-]+/gu;

const tellsEnglish = (word: string): boolean => word.length > 2 && !COMMON_ENGLISH.has(word);

const englishWords = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(ENGLISH_WORDS)].map(([word]) => word).filter(tellsEnglish);

function pairsOf(run: string): readonly string[] {
  const signs = [...run];
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ""}${sign}`);
}

/** Blanks in their place, so that nothing on both sides of it grows together. */
function withoutCountries(text: string): string {
  let rest = text;
  for (const { span } of findCountries(text, "ja"))
    rest = `${rest.slice(0, span[0])}${" ".repeat(span[1] - span[0])}${rest.slice(span[1])}`;
  return rest;
}

function japaneseRuns(text: string): readonly string[] {
  const bare = withoutCountries(foldWidth(text)).toLowerCase();
  const matter = bare.replace(DATES, " ").replace(OFFICES, " ").replace(SPEAKERS, " ").replace(FRAMES, " ");
  return [...matter.matchAll(RUNS)].map(([run]) => run);
}

const marksOfRun = (run: string): readonly string[] => (/^[a-z0-9-]+$/.test(run) ? [run] : pairsOf(run));

/** Each mark once, in the order of the text. */
export function matterMarks(text: string, language: "ja" | "en"): readonly string[] {
  if (language === "en") return [...new Set(englishWords(text).map(stemmer))];
  return [...new Set(japaneseRuns(text).flatMap(marksOfRun))];
}

/** The stretches of a run whose marks are all shared: 共同訓練 of 共同, 同訓 and 訓練. */
function sharedStretches(run: string, shared: ReadonlySet<string>): readonly string[] {
  const marks = marksOfRun(run);
  if (marks.length === 1) return marks.filter((mark) => shared.has(mark));
  const signs = [...run];
  const stretches: string[] = [];
  let stretch = "";
  for (const [at, mark] of marks.entries()) {
    if (shared.has(mark)) stretch = stretch === "" ? mark : `${stretch}${signs[at + 1] ?? ""}`;
    else if (stretch !== "") {
      stretches.push(stretch);
      stretch = "";
    }
  }
  return stretch === "" ? stretches : [...stretches, stretch];
}

/** The words of a clause that its matter shares with others, as it writes them, each once. `shared`: marks. */
export function sharedWords(
  text: string,
  language: "ja" | "en",
  shared: ReadonlySet<string>,
): readonly string[] {
  const words =
    language === "en"
      ? englishWords(text).filter((word) => shared.has(stemmer(word)))
      : japaneseRuns(text).flatMap((run) => sharedStretches(run, shared));
  const whole = [...new Set(words)];
  return whole.filter((word) => !whole.some((other) => other !== word && other.includes(word)));
}
