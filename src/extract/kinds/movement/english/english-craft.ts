// Takes a stretch of English text; gives the foreign ships and aircraft it names, with number, hull numbers and country.

import type { Span } from "../../../../terms/span.ts";
import type { Craft } from "../craft/craft-mention.ts";
import { OWN_TYPES } from "../craft/craft-words.ts";

export type EnglishCraft = {
  readonly craft: Craft;
  readonly model: string;
  readonly role?: string;
  readonly nationality?: string;
  readonly count?: number;
  readonly hull: readonly string[];
  readonly span: Span;
};

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const COUNTRIES: Readonly<Record<string, string>> = {
  Russian: "Russia",
  Chinese: "China",
  PLA: "China",
  "North Korean": "North Korea",
};
const COUNTRY = "(?<country>Russian|Chinese|PLA|North Korean)(?:\\(N\\))?(?: (?:Navy|Air Force|military))?";
const LEAD = `(?:(?<count>${NUMBERS.join("|")}|a|an|\\d{1,2}) )?(?:${COUNTRY} )?`;
const SHIP =
  "(?<ship>(?:[A-Z][A-Za-z]{2,15}[ -]){1,2}(?:(?:[IVX]{1,4}|[A-Z])[ -])?class (?:[a-z]{2,14}[ -]){0,3}?(?:frigate|destroyer|cruiser|corvette|carrier|submarine|ship|boat|vessel|oiler|tug|tanker|icebreaker))s?";
const AIRCRAFT =
  "(?<type>[A-Z][A-Za-z]{0,3}-\\d{1,3}[A-Z]{0,2})(?: (?<role>(?:[a-z/-]{2,16} ){0,3}?(?:aircraft|bomber|fighter|drone|helicopter|UAV))s?)?";
/** (hull numbers 333 and 343), [hull number: 101] */
const HULL = /^ ?[([]hull (?:number|no\.?)s?:? ?((?:\d{1,4}(?:, ?| and | & )?){1,8})[)\]]/iu;

let compiled: RegExp | undefined;
const pattern = (): RegExp =>
  (compiled ??= new RegExp(`(?<![A-Za-z0-9-])${LEAD}(?:${SHIP}|${AIRCRAFT})(?![A-Za-z0-9])`, "gu"));
let own: RegExp | undefined;

export function readEnglishCrafts(text: string, stretch: Span): readonly EnglishCraft[] {
  const words = text.slice(...stretch);
  if (!words.includes("class") && !/[A-Z]-\d|[a-z]-\d/u.test(words)) return [];
  own ??= new RegExp(`^${OWN_TYPES}$`, "u");
  const isOwn = own;
  return [...words.matchAll(pattern())].flatMap((match): readonly EnglishCraft[] => {
    const { ship, type, role, country, count } = match.groups ?? {};
    const model = ship ?? type;
    if (model === undefined || (type !== undefined && isOwn.test(type))) return [];
    const end = match.index + match[0].length;
    const hull = HULL.exec(words.slice(end, end + 80));
    const number = countOf(count);
    const nationality = country === undefined ? undefined : COUNTRIES[country];
    return [
      {
        craft: ship === undefined ? "aircraft" : "ship",
        model,
        ...(role === undefined ? {} : { role }),
        ...(nationality === undefined ? {} : { nationality }),
        ...(number === undefined ? {} : { count: number }),
        hull: hull?.[1]?.match(/\d{1,4}/gu) ?? [],
        span: [stretch[0] + match.index, stretch[0] + end + (hull?.[0].length ?? 0)],
      },
    ];
  });
}

function countOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d/u.test(written)) return Number(written);
  return Math.max(1, NUMBERS.indexOf(written) + 1);
}
