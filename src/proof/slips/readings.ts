// Takes desk text and who reads how, and gives names before an office that have no reading at their first mention.

import type { Slip } from "../../terms/slip.ts";
import type { DeskText } from "../desk-text.ts";
import { findInWords } from "../desk-text.ts";

/** The reading of a full name, where the authority file knows it. */
export type ReadingOf = (name: string) => string | undefined;

const OFFICES = "(?:大臣|長官|幕僚長|総理|次官|報道官|司令官|総監)";
/** What offices begin with; 見本 太郎防衛大臣 is not 見本 太, 郎防衛大臣. */
const BEGINNINGS =
  "(?:内閣|総理|副総理|防衛|外務|国防|財務|法務|総務|文部科学|厚生労働|農林水産|経済産業|国土交通|環境|官房|事務|統合|陸上|海上|航空|地方|方面|副|政務)";
const NAME = "(?<![\\p{Script=Han}々])[\\p{Script=Han}々]{1,4} [\\p{Script=Han}々ぁ-ん]{1,3}?";
/** A full name parted by a space, directly before an office: 中谷 元防衛大臣. */
const PARTED_NAME = new RegExp(
  `${NAME}(?=${BEGINNINGS}{0,2}${OFFICES})|${NAME}(?=\\p{Script=Han}{0,10}${OFFICES})`,
  "gu",
);

/** A name that has had its reading, 中谷 元(なかたに・げん), needs none again. */
const WITH_READING =
  /(?<name>[\p{Script=Han}々]{1,4} ?[\p{Script=Han}々ぁ-ん]{1,3})\([ぁ-んァ-ヴー・ ]{2,30}\)/gu;

export function findReadingSlips(desk: DeskText, readingOf: ReadingOf): readonly Slip[] {
  const given = new Set(
    findInWords(desk, WITH_READING).map(({ match }) => (match.groups?.["name"] ?? "").replace(" ", "")),
  );
  return findInWords(desk, PARTED_NAME, "prose").flatMap(({ match, span }): readonly Slip[] => {
    const [written] = match;
    const name = written.replace(" ", "");
    if (given.has(name)) return [];
    given.add(name);
    const reading = readingOf(name);
    return [
      {
        code: "style-reading",
        span,
        message: `"${written}": a name has its reading at first mention`,
        ...(reading === undefined
          ? {}
          : { fix: { span: [span[1], span[1]] as const, text: `(${reading})` } }),
      },
    ];
  });
}
