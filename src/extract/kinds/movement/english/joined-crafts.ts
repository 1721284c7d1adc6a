// Takes the words behind a craft that an English text names; gives those joined to it with a number and without class or country.

import type { EnglishCraft } from "./english-craft.ts";
import { AIRCRAFT_SORT, countOf, NUMBER, SHIP_SORT, WHICH_SORT } from "./sort-words.ts";

/** two ships, six aircraft: of whichever class. */
const IS_ANY = /^(?:ship|vessel|warship|aircraft|jet|plane)$/u;
/** Longer lists are told row by row. */
const MOST = 6;
/** So far behind a craft the next one may end. */
const REACH = 120;

let compiled: RegExp | undefined;
/** a destroyer | and two tank landing ships; three bombers | of the Russian navy and five other planes */
const joined = (): RegExp =>
  (compiled ??= new RegExp(
    `^(?<owner> of the )?(?<joint>(?:(?<=of the )(?:[A-Z][a-z]{2,9} ){1,2}(?:[Nn]avy|[Mm]ilitary|[Aa]ir [Ff]orce))?(?:,? and|,|,? as well as|,? along with) )(?<number>[Aa]n?|[Aa]nother|${NUMBER}) (?<others>(?:other|more|additional) )?(?<sort>${WHICH_SORT}(?:(?<afloat>${SHIP_SORT}|warship)|${AIRCRAFT_SORT}))s?(?![A-Za-z0-9-])`,
    "u",
  ));

export function readJoinedCrafts(
  words: string,
  first: EnglishCraft,
  end: number,
  offset: number,
): readonly EnglishCraft[] {
  const found: EnglishCraft[] = [];
  let at = end;
  while (found.length < MOST) {
    const match = joined().exec(words.slice(at, at + REACH));
    const { owner = "", joint = "", number, others, sort, afloat } = match?.groups ?? {};
    if (match === null || sort === undefined || number === undefined) break;
    const behind = at + match[0].length;
    // Whose they are stands before the joint.
    const start = at + (owner === "" ? joint.length : owner.length);
    found.push({
      craft: afloat === undefined ? "aircraft" : "ship",
      grade: others === undefined && !IS_ANY.test(sort) ? "named" : "others",
      model: sort,
      ...(first.nationality === undefined ? {} : { nationality: first.nationality }),
      count: countOf(number) ?? 1,
      hull: [],
      estimated: false,
      span: [offset + start, offset + behind],
    });
    at = behind;
  }
  return found;
}
