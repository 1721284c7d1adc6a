// Letters: a text in, the letters and figures by which it is compared out, one form for each that is written in several.

import { ERAS, gregorianYear } from "../../japanese/eras.ts";
import { foldWidth } from "../../japanese/fold-width.ts";
import { MODERN_FORMS } from "../../japanese/old-forms.ts";
import { essentialLines } from "./essential-lines.ts";

const OLD_FORM = new RegExp(`[${[...MODERN_FORMS.keys()].join("")}]`, "gu");
/** Spellings that stand for one another between a ministry's page and its PDF. */
const SPELLINGS: readonly (readonly [written: RegExp, becomes: string])[] = [
  [/および/g, "及び"],
  [/または/g, "又は"],
  [/ならびに/g, "並びに"],
  [/もしくは/g, "若しくは"],
  [/(?<=[\d時分月日])ごろ/g, "頃"],
  [/行な(?=[いうえおわっ])/g, "行"],
];
const ERA_YEAR = new RegExp(
  `(?<era>${ERAS.map(({ name }) => name).join("|")}) ?(?<year>元|\\d{1,2})(?: ?\\(\\d{4}\\))? ?年`,
  "g",
);

/**
 * A text's frame, white space, line ends, marks, hyphens and commas of thousands are nothing; width, old forms of
 * characters and the two calendars are one. Signs between figures stay as a point, so that 1.5 is not 15; ○, ×, △ and ▲
 * are what some tables say. Takes time in proportion to `text`.
 */
export function lettersOf(text: string): string {
  const folded = foldWidth(text.normalize("NFKC"));
  const joined = essentialLines(folded).map(withoutBullet).join("\n").toLowerCase();
  const modern = joined
    .replaceAll(OLD_FORM, (form) => MODERN_FORMS.get(form) ?? form)
    .replaceAll(ERA_YEAR, (whole, era: string, year: string) => yearOf(era, year) ?? whole);
  let spelt = modern;
  for (const [written, becomes] of SPELLINGS) spelt = spelt.replaceAll(written, becomes);
  return spelt
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replaceAll(/(?<=\d)(?!\n\d)[^\p{L}\p{N}]+(?=\d)/gu, ".")
    .replaceAll(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.○◯×△▲]+/gu, "");
}

function withoutBullet(line: string): string {
  return line.replace(/^[○◯●・■□◆◇※*\s]+/, "");
}

function yearOf(era: string, year: string): string | undefined {
  const found = ERAS.find(({ name }) => name === era);
  const gregorian = found && gregorianYear(found, year === "元" ? 1 : Number(year));
  return gregorian === undefined ? undefined : `${gregorian}年`;
}
