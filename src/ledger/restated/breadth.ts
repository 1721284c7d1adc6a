// Breadth: of how many domains, places or people a clause speaks: the items of its lists, and words that add more.

import { foldWidth } from "../../japanese/fold-width.ts";

const JOINED = /及び|並びに|又は|や|、|・|のみならず|だけでなく/u;
/** What a list of nouns can hold; particles other than の end it. None is longer, so that a line without end is read once. */
const ITEM =
  "[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9々ヶ-]{1,40}(?:の[\\p{Script=Han}\\p{Script=Katakana}ー]{1,40})?";
const LIST = new RegExp(
  `${ITEM}(?:(?:、|・)${ITEM}){0,30}(?:及び|並びに|又は|や|のみならず|だけでなく)${ITEM}(?:(?:及び|並びに)${ITEM}){0,30}`,
  "gu",
);
const ADDS =
  /をはじめとする|を?含め?(?:む|て|、|た)|に含む|に加え|を?加えて|のみならず|だけでなく|全般|幅広く/gu;
const ENGLISH_LIST = /(?:[a-z-]{1,40}, ){0,30}[a-z-]{1,40},? (?:and|or) (?:of )?[a-z-]{1,40}/gi;
const ENGLISH_ADDS = /\b(?:including|as well as|in addition to)\b/gi;

/** How many are named beyond one. */
export function breadthOf(clause: string, language: "ja" | "en"): number {
  const text = foldWidth(clause);
  if (language === "en")
    return (
      [...text.matchAll(ENGLISH_LIST)].reduce(
        (sum, [list]) => sum + list.split(/, | and | or /).length - 1,
        0,
      ) + [...text.matchAll(ENGLISH_ADDS)].length
    );
  const lists = [...text.matchAll(LIST)].map(([list]) => list.split(JOINED).filter(Boolean).length - 1);
  return lists.reduce((sum, more) => sum + more, 0) + [...text.matchAll(ADDS)].length;
}
