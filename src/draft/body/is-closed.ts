// Takes the desk view; tells whether the official text closes itself: 以上, (了), （以上8月1日付）, ###.

import type { DeskView } from "../fields/desk-view.ts";
import { comparable } from "../fields/desk-view.ts";

/** Of lists the day from which their rows hold stands with it. */
const CLOSES_ITSELF =
  /(?:^|。)[([【〔―ー─—–=*※-]*(?:以上(?:(?:令和|平成|[RH])?(?:\d|元)[\d.年月日/・、及び]{0,24}(?:付け?)?)?|了|終(?:わり|了|り)?|おわり|(?<=[([―ー─—–=*-])完)[)\]】〕―ー─—–=*-]*。?$|^(?:\(?END\)?\.?|#{3,}|-30-)$/iu;
/** A whole block would be folded for its last words. */
const LAST_WORDS = 80;

/** A closing of its own that the reader set apart (以上) is the desk's to write: it stands no more behind the text. */
export function isClosed({ official, reading, edition }: DeskView): boolean {
  if (reading.parts.some(({ role }) => role === "closing")) return false;
  const last = official.at(-1)?.text.trimEnd().split("\n").at(-1)?.slice(-LAST_WORDS) ?? "";
  const words = comparable(last);
  return words === comparable(edition.closing) || CLOSES_ITSELF.test(words);
}
