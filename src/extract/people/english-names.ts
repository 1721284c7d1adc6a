// Takes an English text; gives the people that it names with an office, in either order.

import { COUNTRIES } from "../../japanese/countries.ts";
import type { NameMention } from "../../japanese/names.ts";
import { findOverlapping } from "../found/overlapping.ts";

const OFFICE_WORD =
  "(?:Deputy |Vice |Prime |Cabinet |Foreign |Defen[cs]e |State |Chief |Acting |Parliamentary |Senior |Under ){0,6}(?:Minister|Secretary|President|Chancellor|Ambassador|Commander|Governor|Commissioner|Director)";
const RANK =
  "(?:(?:Lieutenant |Major |Brigadier )?General|(?:Vice |Rear )?Admiral|Lt\\. Gen\\.|Maj\\. Gen\\.|Gen\\.|Vice Adm\\.|Adm\\.|Colonel|Captain)";
/** What a general or admiral commands: Chief of Staff, Commander of U.S. Indo-Pacific Command. */
const COMMAND =
  "(?:Chairman|(?:Vice )?Chief|(?:Deputy )?Commander)(?: of(?: the)?(?: (?:[A-Z][A-Za-z-]{1,20}|U\\.S\\.|of)){1,7})?";
/** What ministers are of; another word with a capital behind "Minister of" is a country or a name. */
const PORTFOLIO =
  "(?:National |Foreign |Home |Internal |External )?(?:Defen[cs]e|Affairs|State|Finance|Trade|Economy|Industry|Infrastructure|Transport|Justice|Security|Health|Education|Environment|Agriculture|Energy|Interior|Treasury|Commerce|Labou?r|Development|Cooperation|Staff)";
const OFFICE_TAIL = `(?: (?:of|for)(?: the)? ${PORTFOLIO}(?:(?:,|,? and| &)? (?:for )?${PORTFOLIO}){0,3})?(?: General)?`;
const OFFICE = `${OFFICE_WORD}${OFFICE_TAIL}(?: and (?:Minister|Secretary)${OFFICE_TAIL})?`;
const HONOURS =
  "(?:(?:H\\. ?E\\.|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Hon\\.?|the Hon\\.?|General|Gen\\.|Admiral|Adm\\.|Senator|Sir|Dame|\\(Hon\\.\\)|\\(ret\\.\\)) ){0,6}";
/** A surname may stand in capitals; later words of a name begin in capitals too. */
const NAME_WORD =
  "(?!(?:The|And|Of|In|On|At|For|With|Minister|Ministers|Meeting|Ministry|Defen[cs]e|Question|Press|Joint|Time|Date|Place|MP|It|We|He|She|They|This|That|Japan|Cabinet|Affairs|Foreign|Security|State|Finance|Trade|Economy|Industry|Transport|Justice|Treasury|Health|Education|Republic|Kingdom|States|Staff|Operations|General|Admiral|Director|Deputy|Assistant|Under|Principal|Acting|Parliamentary|New|Zealand|Korea|Guinea|Lanka|Arabia|Emirates|Africa)\\b)[A-Z](?:[A-Za-zÀ-ÿ-]|['’](?!s\\b)){1,40}";
const NAME = `${NAME_WORD}(?: (?:[A-Z]\\. )?${NAME_WORD}){0,3}`;

const OFFICE_FIRST = new RegExp(
  `\\b(${OFFICE})(?:,)?(?: of (?:the )?([A-Z][a-z]+))?,?[ ]+(?:${HONOURS})(${NAME})(?: MP\\b)?`,
  "gu",
);
const NAME_FIRST = new RegExp(
  `((?:(?:H\\. ?E\\.|Mr\\.|Ms\\.|Mrs\\.|Dr\\.|Hon\\.)[ ]{1,4}){0,6})\\b(${NAME})(?: MP|, Jr\\.)?(?:,? |\\n)(?:the )?(?:Japan(?:ese)?'?s? |[A-Z][a-z]+(?:n|ese|ish) )?(${OFFICE_WORD} (?:of|for)(?: the)? ${PORTFOLIO}(?:,? (?:and )?(?:for )?${PORTFOLIO}){0,2})(?: of (?:the )?([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*))?`,
  "gu",
);

const RANKED = new RegExp(
  `\\b(${RANK}) (${NAME})(?:, Jr\\.)?(?:,? (?:the )?(?:[A-Z][A-Za-z-]{1,20} )?(${COMMAND}))?`,
  "gu",
);

/** MINISTER PARK: who speaks, in a transcript. */
const LABEL = /^(MINISTER|SECRETARY|PRESIDENT|AMBASSADOR|GENERAL|ADMIRAL) ([A-Z]{2,20})(?=:)/gmu;

export function readEnglishNames(text: string): readonly NameMention[] {
  const found = [...text.matchAll(OFFICE_FIRST)].map((match) =>
    mentionOf(match, match[3], match[1], match[2]),
  );
  const later = [...text.matchAll(NAME_FIRST)]
    .map((match) => mentionOf(match, match[2], match[3], match[4]))
    .filter(({ span }) => findOverlapping(found, span).length === 0);
  const ranked = [...text.matchAll(RANKED)].map(rankedOf);
  const labels = [...text.matchAll(LABEL)].map((match) => mentionOf(match, match[2], match[1]));
  const civil = [...found, ...later].filter(({ span }) => findOverlapping(ranked, span).length === 0);
  return [...civil, ...ranked, ...labels].toSorted((a, b) => a.span[0] - b.span[0]);
}

function rankedOf(match: RegExpMatchArray): NameMention {
  const [, rank = "", name, office] = match;
  const { office: _none, ...mention } = mentionOf(match, name);
  return { ...mention, rank, ...(office === undefined ? {} : { office }) };
}

function mentionOf(match: RegExpMatchArray, name = "", office = "", of = ""): NameMention {
  const country = COUNTRIES.find(({ english }) => english === of)?.short;
  const start = match.index ?? 0;
  const nameStart = start + match[0].lastIndexOf(name);
  const words = name.split(" ");
  const surname = words.find((word) => word.length > 1 && word === word.toUpperCase()) ?? words.at(-1);
  return {
    span: [start, start + match[0].length],
    surface: match[0],
    kind: words.length > 1 ? "full" : "short",
    name,
    nameSpan: [nameStart, nameStart + name.length],
    ...(surname === undefined ? {} : { surname }),
    office,
    ...(country === undefined ? {} : { country }),
  };
}
