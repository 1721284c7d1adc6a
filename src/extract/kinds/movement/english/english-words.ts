// Takes a stretch of English text; gives the waters and islands passed, and the ships, aircraft and units that responded.

import { OWN_TYPES } from "../craft/craft-words.ts";

const COURSE = "(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ward)?(?:ern)?";
const NAME = "[A-Z][a-z]{2,14}(?:-?[A-Z]?[a-z]{0,10})(?: (?:Main )?(?:Island|Islands|Peninsula|Cape))?";
const OF_ISLAND = "(?:the )?(?:(?:main )?island of )?";
const PLACE = new RegExp(
  `(?:Sea of [A-Z][a-z]{2,10}|(?:[A-Z][a-z]{2,12} ){1,2}(?:Strait|Channel|Sea|Ocean|Islands?|Peninsula)|Cape [A-Z][a-z]{2,12})|(?<=\\b(?:the|into) )Pacific(?! (?:Ocean|Fleet|Air|Command))|(?<=(?:${COURSE} of|off|between) ${OF_ISLAND})${NAME}|(?<=between ${OF_ISLAND}${NAME}(?: Prefecture)? and ${OF_ISLAND})${NAME}`,
  "gu",
);
const NO_PLACE = /^(?:Japan|Japanese|The|This|Its|These|Defense|Chinese|Russian|Tokyo|Monday|Sunday)$/u;
const RESPONDED =
  /surveillance|scrambl|monitor|intelligence gathering|information gathering|collected|responded|spotted|detected|observed|confirmed|tracked|\bfound\b/iu;
/** The service stands for those that it sent where none of them is named. */
const SERVICE = /\b(?:(?:Maritime|Air|Ground) Self-Defen[cs]e Force|J?[MAG]SDF)\b/gu;
const RESPONDER = new RegExp(
  `\\bJS (?<ship>[A-Z][a-z]{2,12})|[“"](?<quoted>[A-Z][a-z]{3,12})[”"](?! ?\\((?:hull|ship|bow))|(?<=(?:destroyer|minesweeper|escort ship|escort vessel|missile boat|supply ship|support ship|replenishment ship) )(?<bare>[A-Z][a-z]{3,12})|(?<![A-Za-z0-9-])(?!P-?8)(?<type>${OWN_TYPES})(?![A-Za-z0-9-])|(?<unit>(?:Northern|Central|Western|Southwestern) Air Defense Force)`,
  "gu",
);

export const ENGLISH_MOVES =
  /sail|navigat|pass|transit|fl(?:y|ew|ight)|proceed|head|turn|enter|advanc|confirm|cross|return|spotted|bound\b/iu;
/** What was told of an earlier day, of how often it has happened, or of where they may be going. */
export const ENGLISH_RECALLS =
  /identical|same (?:\w{1,8} )?(?:vessel|ship|aircraft)|^previously|last (?:month|year)|since|the first time|include vessels that|such as this one|\/U\.S\. Navy\)/iu;
/** …, having previously formed a flotilla with …: of an earlier day. */
export const RECALLED_CLAUSE =
  /,? (?:(?:after )?having (?:previously )?|which had |that had |(?:adding )?they were believed )[^.]*\.?$/iu;
/** A crew sighted two drones off …: what the next lines name was seen so. */
export const ENGLISH_SEES =
  /\b(?:spotted|detected|observed|confirmed|identified|sighted|found)\b[^.]{0,80}\b(?:aircraft|ships?|vessels?|UAVs?|drones?)\b/iu;

export function readEnglishRoute(words: string): readonly string[] {
  const found = [...words.matchAll(PLACE)].map(([name]) => name);
  return [...new Set(found.filter((name) => !NO_PLACE.test(name)))];
}

export function readEnglishResponders(words: string): readonly string[] {
  if (!RESPONDED.test(words)) return [];
  const found = [...words.matchAll(RESPONDER)].flatMap(({ groups }) => {
    const { ship, quoted, bare, type, unit } = groups ?? {};
    const name = ship ?? quoted ?? bare ?? type ?? unit;
    return name === undefined ? [] : [name];
  });
  return [...new Set(found)];
}

export function readEnglishServices(words: string): readonly string[] {
  if (!RESPONDED.test(words)) return [];
  return [...new Set(words.match(SERVICE) ?? [])];
}
