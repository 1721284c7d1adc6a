// English verbs: which act each verb of an English official text is, who does it, and what may stand before one that closes a clause.

import type { ActName } from "../../../terms/fact.ts";

const BE = "(?:is|are|am|was|were)";

/** Verb words (as patterns) → act; the first row that fits decides. */
export const ENGLISH_VERBS: readonly (readonly [ActName, string])[] = [
  [
    "concerned",
    `(?:express(?:ed)?|shared?|voiced?|reiterate[ds]?|conveyed)(?: \\w+){0,3} concerns?|${BE} (?:\\w+ )?concerned`,
  ],
  [
    "condemned",
    "(?:express(?:ed)?|reiterate[ds]?|reaffirm(?:ed|s)?|voiced?|conveyed)(?: \\w+){0,3} condemnation|condemn(?:ed|s)?|denounce[ds]?|deplore[ds]?|protest(?:ed|s)?",
  ],
  [
    "supported",
    "(?:express(?:ed)?|reiterate[ds]?|reaffirm(?:ed|s)?|conveyed)(?: \\w+){0,3} support|support(?:ed|s)?|endorse[ds]?",
  ],
  [
    "welcomed",
    "welcom(?:ed|es?)|expressed(?: \\w+){0,2} welcome|look(?:ed|s)? forward(?= to \\w+ing)|hailed",
  ],
  [
    "agreed",
    "concur(?:red)?|agreed?|shared? (?:the|a|their)(?: \\w+)? (?:view|recognition|understanding|perception)s?|reached (?:an )?agreement",
  ],
  ["reaffirmed", "reaffirm(?:ed|s)?|re-affirm(?:ed|s)?|reiterate[ds]?|reconfirm(?:ed)?"],
  [
    "decided",
    "decided?|resolved|intend(?:ed|s)?|made (?:an? |the |several )?decisions?(?= (?:on|to|regarding|concerning|about)\\b)|approved?(?= )|adopted(?= )",
  ],
  [
    "committed",
    `committed?(?: themselves)?|pledge[ds]?|undert(?:ook|ake)|${BE} (?:\\w+ )?(?:determined|resolved|committed)|determined|express(?:ed)?(?: \\w+){0,2} (?:commitment|determination)|renew(?:ed)?(?: \\w+){0,2} (?:commitment|determination)|promised?`,
  ],
  ["confirmed", "confirm(?:ed|s)?|affirm(?:ed|s)?"],
  ["stressed", "stress(?:ed|es)?|emphasi[sz]ed?|underscored?|underlined?|highlighted?"],
  ["recalled", "recall(?:ed)?"],
  ["noted", "noted?|acknowledged?|took note|recogni[sz]ed?|pointed out"],
  [
    "requested",
    "requested?|urge[ds]?|called (?:on|upon|for)|call (?:on|upon|for)|asked|encouraged?|instructed|directed|tasked|press(?:ed|es)?(?= for )",
  ],
  ["apologised", "apologi[sz]ed?|offer(?:ed)? (?:\\w+ ){0,3}apologies"],
  ["explained", "explain(?:ed)?|briefed|outlined|introduced"],
  ["announced", "announced?|plan(?:ned)?(?= to )"],
  ["reported", "reported"],
  [
    "expressed",
    `express(?:ed|es)?|regret(?:ted|s)?|stands? ready(?= to)|hope[sd]?(?= (?:that|to|for) )|commend(?:ed|s)?|praise[ds]?|congratulate[ds]?|applaud(?:ed|s)?|appreciate[ds]?|thank(?:ed|s)?|pray(?:ed)?|oppos(?:ed|es?)|stated|conveyed|said|voiced|would like(?= to (?:also |further |continue to )?(?:strengthen|deepen|enhance|advance)\\b)|look(?:ed|s)? forward|${BE} (?:\\w+ )?(?:grateful|pleased|honou?red|delighted|saddened)|(?:extend(?:ed|s)?|offer(?:ed|s)?|convey(?:ed|s)?)(?= (?:\\w+ ){0,3}(?:condolences?|gratitude|thanks|congratulations|sympath|prayers))`,
  ],
];

/** Before a comma in front of its subject: Recalling the summit, the Ministers … */
export const ENGLISH_PARTICIPLES: readonly (readonly [ActName, string])[] = [
  ["recalled", "Recalling"],
  ["welcomed", "Welcoming"],
  ["reaffirmed", "Reaffirming|Reiterating"],
  ["noted", "Noting|Acknowledging|Recogni[sz]ing"],
  ["condemned", "Condemning"],
];

const ADVERBS =
  "(?:(?:also|further|furthermore|both|all|strongly|jointly|again|warmly|firmly|fully|unanimously|once again|mutually|sincerely|deeply|gravely|highly|hereby|then|once more|in particular|had|have|has|would (?:also )?like to(?: once again| also)?|wish to|sincerely|therefore) ){0,4}";
const OFFICE =
  "(?:(?:Deputy|Prime|Foreign|Defen[cs]e|State|Senior|Parliamentary|Vice|Acting) ){0,3}(?:Minister|DM|FM|PM|Secretary|President|Chancellor|General|Admiral|Chief)";
const PERSON = `(?:${OFFICE}(?: of (?:State|Defen[cs]e|Foreign Affairs|Staff))?(?: and Minister for [A-Z]\\w+)? [A-Z][\\w-]+(?: [A-Z][\\w-]+)?|Ministers [A-Z]\\w+(?:,? (?:and )?[A-Z]\\w+){1,3}|(?:Mr|Ms|Dr)\\. [A-Z][\\w-]+)`;
const COUNTED = "(?:(?:two|three|four|five|six|defen[cs]e|foreign) ){0,2}";
const ADJECTIVES = "(?:[A-Z][\\w.]{1,14}(?:,? and | |, )){0,3}";
const PARTY = `(?:[Tt]he |[Bb]oth |[Aa]ll )?${ADJECTIVES}${COUNTED}(?:[Mm]inisters?|[Ss]ecretar(?:y of (?:defense|state)|ies)|[Ll]eaders|[Ss]ides?|[Cc]ountries|[Pp]arties|[Nn]ations|[Gg]overnments?)(?: (?:from|of) (?:the )?[A-Z]\\w+(?:,? and (?:the )?[A-Z]\\w+)?)?`;

/** What acts: a person with an office, a word for the parties, Japan, or the first person. */
export const ENGLISH_SUBJECT = `(?:${PERSON}|${PARTY}|Japan|[Tt]he (?:Cabinet|Government)|[Tt]he Ministry(?: of (?:Foreign Affairs|Defense))?(?: \\([A-Z]{2,6}\\))?|[Tt]he Self-Defen[cs]e Forces?|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|I(?: am|[’']m) (?:\\w+ ){0,2}(?:pleased|delighted|happy|honou?red) to(?= (?:welcome|announce)\\b)|I(?: myself)?|[Aa]llow me to|[Ll]et me|[Ii]t(?: is|[’']s) (?:\\w+ ){1,4}to|[Ii]t was)`;
/** Before a verb: its subject, or the joint to a verb before it. */
export const ENGLISH_OPENING = `(?:(?<![\\w-])(?<subject>${ENGLISH_SUBJECT}),? |(?<joint>,? and |, ))${ADVERBS}`;
/** …, and the Self-Defense Forces will continue: behind another clause. */
export const ENGLISH_JOINED_WILL = `, and (?<subject>${ENGLISH_SUBJECT}) will (?!(?:be|not|have|refrain|decline)\\b)(?=[a-z])`;
/** A sentence that says at its head what its subject will do. */
export const ENGLISH_WILL = `^(?:[A-Z][^,]{0,200}, (?:and )?)?(?<subject>${ENGLISH_SUBJECT}) (?:will|shall) (?:be (?=\\w+ing))?(?!(?:be|not|refrain|decline|now|start|begin|proceed|answer|take(?! (?:[a-z-]+ ){0,4}(?:measures|steps|actions?)\\b)|have|look|move|explain|report|give)\\b)(?=[a-z])`;
