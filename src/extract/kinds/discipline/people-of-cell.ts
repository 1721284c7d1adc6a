// Takes the words of a cell or a line that tells whom by unit, post and age: 経営部 部長(56歳・男性) 福祉部 部長【当時:…】(54歳・女性); gives them one by one.

import { KANJI } from "../../../japanese/names/characters.ts";
import type { Someone } from "./mentions.ts";
import { bareAge } from "./mentions.ts";

const LETTERS = `[${KANJI}ァ-ヴーぁ-ん0-9・]`;
/** The post of whoever it is; what they were then stands in brackets of its own. */
const PERSON = new RegExp(
  `(?:(?<unit>${LETTERS}{2,30}) {1,3})?(?<rank>${LETTERS}{1,16})(?: ?[【〔][^【】〔〕]{1,60}[】〕])? ?[(](?:[男女]性?[、・ ] ?)?(?<age>\\d{2}歳?代?(?:前半|後半)?)(?: ?[、・ ] ?[男女]性?)?[)]`,
  "gu",
);
const BETWEEN = /^[\s、・,及びと並に|]*$/u;
const LONGEST = 600;

/** Nothing where anything else stands there. */
export function readPeopleOfCell(words: string): readonly Someone[] {
  if (words.length > LONGEST || !/\d{2}(?:歳|代)/u.test(words)) return [];
  const people: Someone[] = [];
  let from = 0;
  for (const match of words.matchAll(PERSON)) {
    const { unit, rank = "", age = "" } = match.groups ?? {};
    if (!BETWEEN.test(words.slice(from, match.index))) return [];
    from = match.index + match[0].length;
    people.push({
      is: "person",
      span: [match.index, from],
      ...(unit === undefined ? {} : { unit }),
      age: bareAge(age),
      rank,
    });
  }
  return BETWEEN.test(words.slice(from)) ? people : [];
}
