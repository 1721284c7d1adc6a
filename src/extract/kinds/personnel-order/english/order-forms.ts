// Order forms: how English heads, lines and sentences of personnel orders are worded; matched in folded text.

/** Commander is a post; the rank of that name is left to lists of navies that give it. */
const RANK =
  "(?:(?:Vice |Rear |Fleet )?Admiral|(?:Lieutenant |Major |Brigadier )?General|(?:Lieutenant )?Colonel|Captain|Lieutenant Commander|Vice Adm\\.|Rear Adm\\.|Adm\\.|Lt\\. Gen\\.|Maj\\. Gen\\.|Brig\\. Gen\\.|Lt\\. Col\\.|Cmdr\\.|Gen\\.|Col\\.|Capt\\.)";
const NAME_WORD = "[A-Z][A-Za-z'’-]{0,24}";
const NAME = `${NAME_WORD}(?: [A-Z]\\.)?(?: ${NAME_WORD}){1,3}`;
const WHO = `(?:(?<rank>${RANK}) |(?:Mr|Ms|Mrs|Dr)\\. )`;
const BRACKET = "[(](?<old>[^()]{2,120}(?:[(][^()]{1,40}[)][^()]{0,60})?)[)]";

/** To be promoted to Vice Admiral and appointed Commandant, Sasebo District. */
export const PROMOTES = new RegExp(
  `^(?:To be |Is )?promoted to (?:the rank of )?(?<promoted>${RANK})(?:,? and (?:to be )?appointed (?:as |to be )?(?:the )?(?<post>.{3,120}))?$`,
  "iu",
);
export const APPOINTS =
  /^(?:To be |Is )(?<also>concurrently )?(?:appointed|assigned|named)(?<alsoBehind> concurrently)? (?:as |to be )?(?:the )?(?<post>.{3,120})$/iu;
export const RELIEVES = /^(?:To be |Is )relieved (?:of|from|as) (?:the )?(?<post>.{3,120})$/iu;
export const RETIRES = /^(?:To (?:retire|be retired|resign)|Retirements?|Retir(?:es|ing))$/iu;

/** Rear Admiral MITAMURA Kenji (Chief of Staff, Self-Defense Fleet). */
export const HOLDER = new RegExp(`^\\s*(?:[-*•・] ?)?${WHO}(?<name>${NAME})(?:,? ?${BRACKET})?[.;]?$`, "u");

/** Chief of Staff, Northern Army: Major General MITAMURA Kenji (formerly Commander, 5th Brigade). */
export const POST_FIRST = new RegExp(
  `^\\s*(?:[-*•・] ?)?(?<post>[A-Z][^:()]{3,120}?)(?:: ?| [-–—] ?)${WHO}(?<name>${NAME})(?:,? ?${BRACKET}|, (?:formerly|currently|previously|from) (?<behind>[A-Z].{2,120}?))?[.;]?$`,
  "u",
);
/** Name, New Post, Former Post, parted by tabs; and a row under them. */
export const TABLE_HEAD =
  /^\s*(?:Rank and )?Name\t(?:New|To)\b[^\t]{0,20}\t(?:Old|Former|Present|Current|From)\b/iu;
export const TABLE_ROW = new RegExp(
  `^\\s*${WHO}(?<name>${NAME})\\t(?<post>[^\\t]{3,120})\\t(?<old>[^\\t]{3,120})$`,
  "u",
);
/** Retirement: Lieutenant General KAWABE Wataru (Commander, Eastern Army). */
export const RETIREMENT = /^(?:Retirements?|Retires?|Retired|To retire|Resignations?|Resigns?)$/iu;
/** What a bracket may say before the post that is left. */
export const FORMERLY =
  /^(?:formerly|currently|previously|current(?: post)?|former|incumbent|from|now|old post):? /iu;

const POST = "(?:(?:its|their|his|her) )?(?:next |new )?(?<to>[A-Za-z][^.;\\n]{3,120}?)";
const BEHIND_POST =
  "(?=,? (?:(?:in |as )?(?:early|late)|at the (?:start|beginning|end) of|(?:in|from)(?= next)|next (?:month|week|year)|effective|with effect|as of|succeeding|replacing|in succession|following|from|under|both)\\b|,? on (?:[A-Z][a-z]+\\.? \\d|\\d)|,? and (?:will|is|to|has)\\b|, (?:who|where|which|while|the|set|a|as|in [A-Z0-9])\\b|,? and (?:[A-Z][\\w.-]+ ){1,3}(?:as|[A-Z][\\w-]+,)|, and [A-Z]|, [A-Z][\\w ]{3,40} said| [—–-]|[.;]|$)";
/** Age, and what somebody is or was: , 54, minister to India,; , 62, who headed the mission,. */
const OLD =
  "(?:,? [(](?<bracket>[^()]{3,100})[)]|(?:, \\d{2},?)?, who [^.;\\n]{3,120}?,|(?:, \\d{2},?)?, (?:(?:the|an?|currently|current|now|former|formerly|previously) ){0,2}(?<old>(?!who\\b)[A-Za-z][^.;\\n]{3,120}?),|, \\d{2},)?";
/** Without a rank a name is two words or three, and none of them an organisation's. */
const ANYBODY = "(?:(?:Mr|Ms|Mrs|Dr)\\. )?";
const NO_ORGANISATION =
  "(?![^.,]{0,40}\\b(?:Ministry|Forces?|Command|Agency|Staff|Army|Navy|Office|Government|Cabinet|Japan|Prime|Minister|The)\\b,? (?:is|are|has|was|will|were))";
const PERSON = `(?:${WHO}|${NO_ORGANISATION}${ANYBODY})(?<name>${NAME})`;
const WILL = "(?:is|are|was|were|has been|have been|will be|is to be)";
const REPLACES = "(?:replace|succeed) (?:[A-Z][a-z.]{1,8} )?[A-Z][\\w-]+(?: [A-Z][\\w-]+)? as";
const BECOMES = `(?:will (?:become|be|serve as|take over as|take up the post of|assume the post of|${REPLACES})|is to become|becomes|takes over as)`;

/** Rear Admiral Abe Ken, Commander of the First Fleet, is appointed Chief of Staff, effective August 1. */
export const PROSE_APPOINTS = new RegExp(
  `\\b${PERSON}${OLD} (?:${WILL} (?:promoted to (?:the rank of )?(?<promoted>${RANK})(?:,? and (?:is |will be )?))?(?:appointed|named|assigned)(?: as| to be| to the post of)?|${BECOMES})(?: the)? ${POST}${BEHIND_POST}`,
  "gu",
);
export const PROSE_RETIRES = new RegExp(
  `\\b(?:${WHO})(?<name>${NAME})${OLD.replace("(?:,? [(]", "(?:, who(?= will| is| retires)|,? [(]")} (?:will retire|retires|is to retire|is retiring|will step down|is retired)\\b`,
  "gu",
);

const NAMES =
  "(?:appointed|to appoint|named|to name|tapped|(?:appointments?|assignment|promotion) of(?: [a-z]+ [a-z]+, including)?|(?<=\\b(?:as|to) [^.;]{3,90},? )and)";
/** The government has appointed General Abe Ken as the next chief of staff; the cabinet approved the assignment of … to the post of …. */
export const PROSE_NAMES = new RegExp(
  `\\b${NAMES} ${PERSON}${OLD}(?: \\d{2},)? (?:to ${REPLACES}|as|to be|to the post of|to) (?:the )?${POST}${BEHIND_POST}`,
  "gu",
);
/** To replace Abe Ken as deputy minister: who is replaced leaves the post; a surname alone is told of somebody known. */
export const PROSE_REPLACED = new RegExp(
  `\\b(?:to|will) replace (?:${WHO}|${ANYBODY})(?<name>${NAME})(?:, \\d{2},)? as (?:the )?${POST}${BEHIND_POST}`,
  "gu",
);
/** The next envoy to Chad will be Abe Ken, 60. */
export const PROSE_POST_FIRST = new RegExp(
  `\\b[Tt]he (?:new|next) (?<to>[a-z][^.,;\\n]{5,80}?) (?:will be|is to be|is) ${PERSON}(?=[,.;]|$)`,
  "gu",
);
/** Named Abe Ken and Doe Jun as its new ambassadors to Chad and Peru, respectively. */
export const PROSE_PAIRS = new RegExp(
  `\\b(?:appointed|named|to appoint|to name) (?<first>${NAME}) and (?<second>${NAME}) as (?:its |the )?(?:next |new )?(?<head>ambassador|envoy|consul general)s (?<joint>to|in) (?<one>(?:the )?[A-Z][A-Za-z ]{2,40}?) and (?<other>(?:the )?[A-Z][A-Za-z ]{2,40}?),? respectively`,
  "gu",
);

/** Abe, 60, currently the commander of the Northern Army, will succeed …: what somebody named before holds. */
export const HOLDS =
  /\b(?<surname>[A-Z][a-z-]{1,20}),?(?: \d{2},)? (?:who )?(?:is )?(?:currently|now|at present)(?: serves as| serving as)?,? (?:the )?(?<old>[^.;]{3,120}?)(?: [(][A-Z]{2,6}[)])?(?=,? (?:will|has|is)\b|[.;])/gu;
