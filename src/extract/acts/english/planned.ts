// Takes an English sentence; gives where it says of something to come that it will be or is planned: Minister X plans to visit Y, the exercise will be held.

/** What is done on a day, so that saying it is to come announces it. */
const COMES =
  "(?:also )?(?:visit|attend|hold|host|travel|depart|participate|take (?:part|place)|meet|dispatch|deploy|conduct|convene|join|call (?:at|on)|pay (?:an? )?(?:[\\w-]+ ){0,3}(?:visit|call)|make (?:an? )?(?:[\\w-]+ ){0,2}(?:visit|call)|be (?:held|hosted|conducted|dispatched|deployed|convened|visiting|attending|holding|hosting|travell?ing|participating|meeting))\\b";
/** Said as firmly as 予定: not "is expected to", "was scheduled to", "will not". */
const VERB = new RegExp(
  ` (?<verb>(?:will|shall) (?=${COMES})|(?:(?:(?:is|are|am) )?plan(?:s|ning)? |(?:is|are|am) (?:(?:scheduled|due|slated|set|planned) )?)(?=to ${COMES})|(?:is|are) (?:scheduled|planned|slated|set) (?=(?:for|on|from|in) ))`,
  "u",
);
const PASSIVE =
  /^ (?:(?:will|shall) (?:also )?|(?:is|are) (?:(?:scheduled|planned|slated|set|due) )?to )(?:be [a-z]+ed\b|be held\b|take place\b)|^ (?:is|are) (?:scheduled|planned|slated|set) (?!to\b)/u;
/** TOKYO, Jan. 28 (Sample Press) -- : where a report comes from. */
const DATELINE = /^[A-Z][^()\n]{0,40}\([^()\n]{2,30}\) ?[-–—]{1,3} ?/u;
/** When and beside what, before the subject. */
const OPENING =
  /^(?:according to|from|on|in|at|during|following|after|before|with|through|under|also|then|next|finally|meanwhile|furthermore|moreover|additionally|first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|today|tomorrow|this|as)\b/iu;
const CONDITION = /^(?:if|unless|should|provided|in case|in the event)\b/iu;
/** Verbs and conjunctions, which no subject holds. */
const NO_NOUN =
  /^(?:that|which|who|whom|where|whether|if|when|because|while|since|until|unless|how|why|what|there|we|they|he|she|I|you|not|no|nor|is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|may|might|can|could|must|hopes?|believes?|thinks?|knows?|says?|said|told|understands?|expects?|met|held|made|took|paid|gave|went|came|sent)$/u;
const PAST = /^[a-z]+ed$/u;
/** The newly formed unit. */
const BEFORE_ADJECTIVE = /^(?:the|a|an|newly|jointly|its|their)$/iu;
const PRONOUN = /^(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)$/u;
const MOST_WORDS = 22;
const LONGEST = 600;

export type Planned = {
  readonly start: number;
  /** Who does it, within the sentence; nobody of what "will be held". */
  readonly subject?: readonly [start: number, end: number];
  /** Where what is planned begins: at "will visit", behind "plans", or with what will be held. */
  readonly matterAt: number;
};

export function findPlanned(sentence: string): Planned | undefined {
  if (sentence.length > LONGEST || sentence.includes("?") || CONDITION.test(sentence)) return undefined;
  const match = VERB.exec(sentence);
  const verb = match?.groups?.["verb"];
  if (match === null || verb === undefined) return undefined;
  const end = match.index;
  const start = startOfSubject(sentence.slice(0, end));
  if (start === undefined) return undefined;
  if (PASSIVE.test(sentence.slice(end))) return { start, matterAt: start };
  return {
    start,
    subject: [start, end],
    matterAt: /^(?:will|shall)/u.test(verb) ? end + 1 : end + match[0].length,
  };
}

/** Behind what opens the sentence; else behind the clause that it is joined to. */
function startOfSubject(before: string): number | undefined {
  const opened = behindOpening(before);
  if (isSubject(before.slice(opened))) return opened;
  const joint = before.lastIndexOf(", and ");
  const joined = joint + ", and ".length;
  return joint > 0 && isSubject(before.slice(joined)) ? joined : undefined;
}

/** From May 3 to 5, 2027, Minister X. */
function behindOpening(before: string): number {
  let at = DATELINE.exec(before)?.[0].length ?? 0;
  while (OPENING.test(before.slice(at)) || (at > 0 && /^\d{4}\b/u.test(before.slice(at)))) {
    const comma = before.indexOf(", ", at);
    if (comma < 0) break;
    at = comma + 2;
  }
  return at;
}

function isSubject(words: string): boolean {
  if (PRONOUN.test(words)) return true;
  const parts = words.split(/[\s"“”,()]+/u).filter((word) => word !== "");
  if (parts.length === 0 || parts.length > MOST_WORDS || /[.;:](?=\s[a-z])/u.test(words)) return false;
  return parts.every(
    (word, index) =>
      !NO_NOUN.test(word) && (!PAST.test(word) || BEFORE_ADJECTIVE.test(parts[index - 1] ?? "")),
  );
}
