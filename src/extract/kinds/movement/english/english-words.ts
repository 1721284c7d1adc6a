// Takes a stretch of English text; gives the waters and islands passed, and the ships, aircraft and units that responded.

import { OWN_TYPES } from "../craft/craft-words.ts";

const COURSE = "(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ward)?(?:ern)?";
const NAME = "[A-Z][a-z]{2,14}(?:-?[A-Z]?[a-z]{0,10})(?: (?:Main )?(?:Island|Islands|Peninsula|Cape))?";
const PLACE = new RegExp(
  `(?:Sea of [A-Z][a-z]{2,10}|(?:[A-Z][a-z]{2,12} ){1,2}(?:Strait|Channel|Sea|Ocean|Islands?|Peninsula)|Cape [A-Z][a-z]{2,12})|(?<=(?:${COURSE} of|off|between) (?:the )?)${NAME}|(?<=between (?:the )?${NAME} and )${NAME}`,
  "gu",
);
const RESPONDED = /surveillance|scrambl|monitor|intelligence gathering|collected|responded/iu;
const RESPONDER = new RegExp(
  `\\bJS (?<ship>[A-Z][a-z]{2,12})|(?<![A-Za-z0-9-])(?<type>${OWN_TYPES})(?![A-Za-z0-9-])|(?<unit>(?:Northern|Central|Western|Southwestern) Air Defense Force)`,
  "gu",
);

export const ENGLISH_MOVES =
  /sail|navigat|pass|transit|fl(?:y|ew|ight)|proceed|head|turn|enter|advanc|confirm/iu;
/** What was told of an earlier day. */
export const ENGLISH_RECALLS =
  /identical|same (?:vessel|ship|aircraft)|previously|last (?:month|year)|since/iu;

export function readEnglishRoute(words: string): readonly string[] {
  return [...new Set([...words.matchAll(PLACE)].map(([name]) => name))];
}

export function readEnglishResponders(words: string): readonly string[] {
  if (!RESPONDED.test(words)) return [];
  const found = [...words.matchAll(RESPONDER)].flatMap(({ groups }) => {
    const name = groups?.["ship"] ?? groups?.["type"] ?? groups?.["unit"];
    return name === undefined ? [] : [name];
  });
  return [...new Set(found)];
}
