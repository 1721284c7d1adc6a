// Takes folded text and gives the people of English announcements: Defense Minister KIHARA Minoru; Richard Marles, Minister for Defence.

import { anyOf } from "../../any-of.ts";
import { COUNTRIES } from "../../countries.ts";
import type { NameMention } from "../mention.ts";
import { findAll } from "../../search/find-all.ts";

const WORD = "[A-Z][A-Za-z'’À-ž-]{1,20}";
const NAME = `(?:[A-Z]{2,20}(?: [A-Z][a-z'-]{1,20}){1,2}|${WORD}(?: [A-Z]\\.)?(?: ${WORD}){1,3})`;
const ADJECTIVES = ["Japanese", "Australian", "Korean", "Indian", "American", "British", "Philippine"];
const COUNTRY = `(?:${anyOf([...COUNTRIES.map(({ english }) => english), ...ADJECTIVES])})`;
const FIELD =
  "(?:Defen[cs]e|Foreign|Prime|Deputy Prime|Vice|State|National Defen[cs]e|Foreign Affairs|Finance|Justice)";
const SIMPLE = `(?:Deputy )?(?:${FIELD} )?(?:Minister(?: (?:of|for) (?:National )?(?:Defen[cs]e|Foreign Affairs|State))?|Secretary(?: of (?:Defense|State|War))?|President|Chancellor|Ambassador|Chief of Staff)`;
const OFFICE = `${SIMPLE}(?: and ${SIMPLE}){0,2}`;
const BEFORE_NAME = new RegExp(
  `(?<![A-Za-z])(?:(${COUNTRY})(?:'s)? )?(${OFFICE})(?:,)? (?:H\\.?E\\.? )?(?:Mr\\.? |Ms\\.? |Dr\\.? |the Honorable |the Hon\\.? )?(${NAME}|${WORD})`,
  "g",
);
const BEHIND_NAME = new RegExp(
  `(?<![A-Za-z])(?:Mr\\.? |Ms\\.? |Dr\\.? )?(${NAME}), (?:the )?(?:(${COUNTRY})(?:'s|n)? )?(${OFFICE})`,
  "g",
);
/** Capitalised words that follow an office without naming a person. */
const NO_NAME =
  /^(?:of|for|and|the|Meeting|Meetings|Conference|Press|Statement|Joint|Dialogue|Summit|Affairs|Office|Ministry|Council|Talks|Security|Defen[cs]e|Minister|Ministers|Question|Answer|Q|A|Japan|United|Republic|On|In|At|The|He|She|We|I)(?![a-z])/;

function makeMention(
  text: string,
  found: RegExpExecArray,
  name: string,
  office: string,
  country: string | undefined,
): NameMention {
  const start = found.index;
  const nameStart = start + found[0].lastIndexOf(name);
  const tokens = name.split(" ");
  const short = COUNTRIES.find(({ english }) => english === country)?.short;
  const capitals = tokens.find((token) => /^[A-Z'-]{2,}$/.test(token));
  const surname = tokens.length === 1 ? name : (capitals ?? tokens.at(-1));
  return {
    span: [start, start + found[0].length],
    surface: text.slice(start, start + found[0].length),
    kind: tokens.length === 1 ? "short" : "full",
    name,
    nameSpan: [nameStart, nameStart + name.length],
    ...(surname && { surname }),
    ...(tokens.length === 2 && { given: tokens.find((token) => token !== surname) ?? "" }),
    office,
    ...(short && { country: short }),
  };
}

export function readEnglishNames(text: string, folded: string): readonly NameMention[] {
  const mentions: NameMention[] = [];
  if (!/[A-Z][a-z]+ [A-Z]/.test(folded)) return mentions;
  for (const found of findAll(folded, BEHIND_NAME)) {
    const [, name = "", country, office = ""] = found;
    if (!NO_NAME.test(name)) mentions.push(makeMention(text, found, name, office, country));
  }
  for (const found of findAll(folded, BEFORE_NAME)) {
    const [, country, office = "", name = ""] = found;
    if (!NO_NAME.test(name)) mentions.push(makeMention(text, found, name, office, country));
  }
  return mentions;
}
