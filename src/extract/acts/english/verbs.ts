// English verbs: which act each verb of an English official text is, and what may stand before one that closes a clause.

import type { ActName } from "../../../terms/fact.ts";

/** Verb words (as patterns) → act; the first row that fits decides. */
export const ENGLISH_VERBS: readonly (readonly [ActName, string])[] = [
  [
    "concerned",
    "(?:expressed?|shared?|voiced?|reiterated?|conveyed)(?: \\w+){0,3} concerns?|(?:were|are) (?:\\w+ )?concerned",
  ],
  ["condemned", "condemn(?:ed)?|denounced?|strongly oppos(?:ed|e)|deplored?"],
  ["supported", "(?:expressed|reiterated|reaffirmed)(?: \\w+){0,3} support|support(?:ed)?|endorsed?"],
  ["welcomed", "welcom(?:ed|e)|expressed(?: \\w+){0,2} welcome"],
  [
    "agreed",
    "concur(?:red)?|agreed?|shared? (?:the|a|their)(?: \\w+)? (?:view|recognition|understanding|perception)s?",
  ],
  ["reaffirmed", "reaffirm(?:ed)?|re-affirm(?:ed)?|reiterated?"],
  ["decided", "decided?|determined|resolved"],
  [
    "committed",
    "committed?(?: themselves)?|pledged?|undert(?:ook|ake)|expressed(?: \\w+){0,2} (?:commitment|determination)",
  ],
  ["confirmed", "confirm(?:ed)?|affirm(?:ed)?"],
  ["stressed", "stressed|stress|emphasi[sz]ed?|underscored?|underlined?|highlighted?"],
  ["recalled", "recall(?:ed)?"],
  ["noted", "noted?|acknowledged?|took note|recogni[sz]ed?|pointed out"],
  ["requested", "requested?|urged?|called (?:on|upon|for)|asked"],
  ["apologised", "apologi[sz]ed?"],
  ["explained", "explain(?:ed)?|briefed|outlined"],
  ["announced", "announced?"],
  ["reported", "reported"],
  ["expressed", "expressed?|stated|conveyed|said|voiced"],
];

const ADVERBS =
  "(?:(?:also|further|furthermore|both|strongly|jointly|again|warmly|firmly|fully|unanimously|once again|mutually|had|have|has|would like to) )*";
const PERSON =
  "(?:(?:Deputy |Prime |Foreign |Defen[cs]e )*(?:Minister|Secretary|President)(?: and Minister for [A-Z]\\w+)? [A-Z][\\w-]+(?: [A-Z][\\w-]+)?|(?:Mr|Ms|Dr)\\. [A-Z][\\w-]+)";
const PARTY =
  "(?:[Tt]he |[Bb]oth )?(?:(?:two|three|four|defen[cs]e|foreign) )*(?:Ministers?|Secretaries|Leaders|[Ss]ides|[Cc]ountries|[Pp]arties)|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|I";

/** What acts: a person with an office, or a word for the parties. */
export const ENGLISH_SUBJECT = `(?:${PERSON}|${PARTY})`;
/** Before a verb: its subject, or the joint to a verb before it. */
export const ENGLISH_OPENING = `(?:(?<![\\w-])(?<subject>${ENGLISH_SUBJECT}),? |(?<joint>,? and |, ))${ADVERBS}`;
