// Takes a stretch of English text; gives the foreign ships and aircraft it names, with number, hull numbers and country.

import type { Span } from "../../../../terms/span.ts";
import type { Craft } from "../craft/craft-mention.ts";
import { OWN_TYPES } from "../craft/craft-words.ts";
import { readJoinedCrafts } from "./joined-crafts.ts";
import { AIRCRAFT_SORT, countOf, NUMBER, SHIP_SORT, WHICH_SORT } from "./sort-words.ts";

export type EnglishCraft = {
  readonly craft: Craft;
  /** `any`: ships or aircraft of whichever class; `named`: a class, a type, or a sort that is told row by row; `others`: so many more beside those named. */
  readonly grade: "named" | "others" | "any";
  readonly model: string;
  readonly role?: string;
  readonly nationality?: string;
  readonly count?: number;
  readonly hull: readonly string[];
  readonly estimated: boolean;
  readonly span: Span;
};

const COUNTRIES: Readonly<Record<string, string>> = {
  Russian: "Russia",
  Chinese: "China",
  PLA: "China",
  "North Korean": "North Korea",
};
const SERVICE = "(?: (?:[Nn]avy|[Nn]aval|[Aa]ir [Ff]orce|[Mm]ilitary))?";
const COUNTRY = `(?<country>Russian|Chinese|PLA|North Korean)(?:\\(N\\))?${SERVICE}`;
const LEAD = `(?:(?<pair>[Aa] pair of|${NUMBER}|[Aa]n?) )?(?<doubt>(?:presumed|suspected|estimated|likely|possible) )?(?:${COUNTRY} )?`;
const SHIP = `(?<ship>(?:[A-Z][A-Za-z]{2,15}[ -]){1,2}(?:(?:[IVX]{1,4}|[A-Z])[ -])?class (?:[a-z]{2,14}[ -]){0,4}?${SHIP_SORT})s?`;
const AIRCRAFT =
  "(?:Tupolev |Ilyushin |Sukhoi )?(?<type>[A-Z][A-Za-z]{0,3}-\\d{1,3}[A-Z]{0,2})(?: (?<role>(?:[a-z/-]{2,16} ){0,3}?(?:aircraft|bomber|fighter|drone|plane|helicopter|UAV))s?)?";
/** A sort of craft without class or type counts only behind its country. */
const SORT = `(?<=(?:Russian|Chinese|North Korean)${SERVICE} )(?<sort>${WHICH_SORT}(?:(?<afloat>${SHIP_SORT}|warship)|${AIRCRAFT_SORT}))s?`;
/** (hull numbers 333 and 343), [hull number: 101], (ship number “542”) */
const HULL =
  /^(?: ?[“"][A-Z][a-z]{2,14}[”"])? ?[([](?:hull|ship|bow|pennant) (?:number|no\.?)s?:? ?((?:[“"]?\d{1,4}[”"]?(?:, ?| and | & )?){1,8})[)\]]/iu;
/** destroyer (548), frigates [531 and 532]: of ships alone. */
const HULL_ALONE = /^ ?[([](\d{3}(?:(?:, ?| and | & )\d{3}){0,5})[)\]]/u;
/** Chinese UAV 1, Y-9 x 2 */
const COUNT_BEHIND = /^ ?[x×(]? ?(\d{1,2})\)?(?= |$|\n|,|\.(?!\d))/u;
const ESTIMATED_BEHIND = /^[^.\n]{0,8}?\(?(?:presumed|estimated|suspected|believed)/u;
/** Three Tu-95 bombers of the Russian military */
const OWNER_BEHIND = /^ (?:of|from|belonging to) the (Russian|Chinese|North Korean)\b/u;
const IS_ANY = /^(?:ship|vessel|warship|aircraft|jet|plane)$/u;

/** The Russian vessels turned out to be three …: whose they are stands in front. */
const NATION_NAMED =
  /\b(Russian|Chinese|North Korean) (?:navy |naval |military )?(?:ships?|vessels?|warships?|aircraft|planes?)\b(?![^.]{0,80}\b(?:Russian|Chinese)\b)/iu;

let compiled: RegExp | undefined;
const pattern = (): RegExp =>
  (compiled ??= new RegExp(
    `(?<![A-Za-z0-9]|(?<!-)-)${LEAD}(?:${SHIP}|${AIRCRAFT}|${SORT})(?![A-Za-z0-9])`,
    "gu",
  ));
let own: RegExp | undefined;

export function readEnglishCrafts(text: string, stretch: Span): readonly EnglishCraft[] {
  const words = text.slice(...stretch);
  if (!/class|[A-Za-z]-\d|Russian|Chinese|Korean/u.test(words)) return [];
  own ??= new RegExp(`^${OWN_TYPES}$`, "u");
  const isOwn = own;
  let last: string | undefined;
  return [...words.matchAll(pattern())].flatMap((match): readonly EnglishCraft[] => {
    const { ship, type, role, country, pair, sort, afloat, doubt } = match.groups ?? {};
    const model = ship ?? type ?? sort;
    if (model === undefined || (type !== undefined && isOwn.test(type))) return [];
    const end = match.index + match[0].length;
    const tail = readTail(words.slice(end, end + 90), ship !== undefined);
    const number = pair?.endsWith("pair of") === true ? 2 : (tail.count ?? countOf(pair));
    const owner = OWNER_BEHIND.exec(words.slice(end, end + 40))?.[1];
    last =
      country ?? owner ?? (last === undefined ? NATION_NAMED.exec(words.slice(0, match.index))?.[1] : last);
    const nationality = last === undefined ? undefined : COUNTRIES[last];
    const named: EnglishCraft = {
      craft: ship === undefined && afloat === undefined ? "aircraft" : "ship",
      grade: sort !== undefined && isOfAnySort(sort) ? "any" : "named",
      model,
      ...(role === undefined ? {} : { role }),
      ...(nationality === undefined ? {} : { nationality }),
      ...(number === undefined ? {} : { count: number }),
      hull: tail.hull,
      estimated: doubt !== undefined || tail.estimated,
      span: [stretch[0] + match.index, stretch[0] + end + tail.length],
    };
    return [named, ...readJoinedCrafts(words, named, end + tail.length, stretch[0])];
  });
}

/** military aircraft, navy ships */
function isOfAnySort(sort: string): boolean {
  return IS_ANY.test(sort.split(" ").at(-1) ?? "") && sort.split(" ").length < 3;
}

type Tail = {
  readonly hull: readonly string[];
  readonly count?: number;
  readonly estimated: boolean;
  readonly length: number;
};

function readTail(behind: string, isShip: boolean): Tail {
  const hull = HULL.exec(behind) ?? (isShip ? HULL_ALONE.exec(behind) : null);
  const rest = behind.slice(hull?.[0].length ?? 0);
  const count = COUNT_BEHIND.exec(rest);
  return {
    hull: hull?.[1]?.match(/\d{1,4}/gu) ?? [],
    ...(count === null ? {} : { count: Number(count[1]) }),
    estimated: ESTIMATED_BEHIND.test(rest.slice(count?.[0].length ?? 0)),
    length: (hull?.[0].length ?? 0) + (count?.[0].length ?? 0),
  };
}
