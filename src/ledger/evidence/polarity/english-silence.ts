// Takes an English sentence as it is compared; gives why it tells nothing of a promise although its words are there: a guess, a denial, a question, a case, a wish, other meanings.

import type { PolarityRead } from "./polarity.ts";

const anyPhrase = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join("|")})\\b`, "u");

const SOMEBODY =
  "(?:critics?|some|many|observers?|experts?|analysts?|residents|locals|opponents|commentators|pundits|bloggers|scholars|a professor|a commentator|a columnist|a source|sources|insiders?|one official)";
const HEARSAY = anyPhrase([
  "reportedly|supposedly|allegedly|apparently|purportedly|presumably|probably|perhaps|possibly|conceivably|seemingly|likely",
  "(?:some|local|foreign|domestic|social) media|media report\\w*|(?:newspaper|press|tabloid) reports?|according to (?:an? |the |one |some |two |several )?(?:\\w+ ){0,2}(?:newspaper|paper|daily|tabloid|magazine|outlet|broadcaster|blog|website|insiders?|experts?|analysts?|sources?|media|press|people|person|observers?)",
  `${SOMEBODY}(?: \\w+){0,4} (?:give|gives|doubt|doubts|see|fear|say|said|claim|claimed|believe|suspect|argue|argued|think|expect|predict|warn|warned|close)`,
  "analysts?|a commentator|a columnist|a professor|in (?:his|her|their) view|in the view of|rumou?r\\w*|speculat\\w*|unconfirmed|unverified|leaked|word (?:is|has it)|guesswork",
  "(?:is|are|was|were) (?:thought|understood|feared|tipped|believed|said|reported|alleged|rumou?red) to|(?:appears?|appeared|seems?|seemed) to (?:have|be)|it is (?:feared|believed|claimed|alleged|understood) that|claim(?:s|ed)? (?:that|to have)|the (?:paper|newspaper|tabloid|magazine|outlet|broadcaster|blog|daily) (?:said|claimed|wrote|reported)",
  "may (?:be|have|well|not|yet|come|slip|fall)|(?<!(?:the|military|naval|full|its|their) )might(?! of)|could (?:be|well|have|still|face|end|come|see|slip|fall|collapse)",
]);

const AGAINST =
  "(?:called off|cancell?ed|postponed|delayed|scrapped|shelved|abandoned|suspended|dropped|withdrawn|put off|pushed back|terminated|broken down|collapsed|fallen through|changed|decided|stalled)";
const NOT_SO = anyPhrase([
  "no (?:such|plans?|decision|change|truth|intention|notice|question|need|reason|signs?|suggestion|basis|thought|cancellation|postponement|setback|delays?|talk) ?(?:of|to|in|that|for|has|have|was|been|about)?",
  "(?:brushed aside|brushed off|played down|shrugged off|waved away|scotched|quashed|laughed off|poured cold water on|rubbished)|anything but|far from (?:being )?(?:cancell?ed|over|dead)|not true|untrue|not correct|incorrect|(?:is|are|was|were) false|unfounded|baseless|groundless|not the case|denied|denies|deny|dismissed (?:the |a |any )?(?:reports?|claims?|rumou?rs?|suggestions?|idea|notion|talk)|reject(?:s|ed) (?:the |a |any )?(?:reports?|claims?|rumou?rs?|suggestions?)",
  `(?:has|have|had|was|were|is|are)(?: not|n't) (?:yet )?(?:been )?${AGAINST}|never (?:been )?(?:cancell?ed|postponed|considered|planned)`,
  "nobody|no one (?:has|had|is|was)|not aware|have not (?:been )?(?:decided|received|heard)|received no|nothing has been|not considering|not been informed|have no|(?:do|does|did) not (?:intend|plan|mean)|not (?:going to|planning to)",
]);

const UNSETTLED = anyPhrase([
  "undecided|undetermined|up in the air|remains to be seen|whether|yet to be (?:fixed|decided|set|determined|finali[sz]ed|announced|agreed)|to be (?:determined|confirmed|announced)|not (?:yet )?(?:in a position|settled|decided|been (?:fixed|decided|settled)|made up)|(?:has|have) not (?:yet )?(?:made|taken|reached) (?:a|any) decision",
  "under (?:consideration|review|discussion)|being considered|weigh(?:s|ing)|mull(?:s|ed|ing)?|an option|rul(?:e|ed) out|depends? on|pending (?:a|the) (?:decision|review|outcome)",
  "would not comment|refrain from|no comment|decline[ds]? to (?:comment|say|answer)",
]);

const INTENTION = anyPhrase([
  "(?:will )?continues? to|reaffirm\\w*|look(?:s|ed|ing) forward|hope[sd]?|expect\\w*|wish(?:es|ed)? to|aim(?:s|ed)? (?:to|at)|intend\\w*|seek(?:s|ing)? to|sought to|strive|want(?:s|ed)? to|work(?:ing)? towards?|endeavou?r|eager to|keen to|willing(?:ness)?|ready to|stands? ready|committed to|vow(?:ed|s)? to|pledg(?:ed|es) to",
  "explor(?:e|es|ing)|consider\\w*|study|examine|discuss\\w*|important|importance|need to|confirmed (?:that|their|the)",
]);

/** What somebody wants of others: what stands behind it has not come about. */
const WANTED =
  /\b(?:demand(?:ed|s|ing)?|call(?:ed|s|ing)? for|urg(?:ed|es|ing)|request(?:ed|s|ing)|propos(?:ed|es|ing) (?:that|to|an?|the)|press(?:ed|es|ing) for|push(?:ed|es|ing)? for|appeal(?:ed|s|ing) (?:for|to)|ask(?:ed|s|ing) (?:for|that|the|\w+ to)|plead(?:ed|s) (?:for|with)|recommend(?:ed|s|ing)?|suggest(?:ed|s|ing)?|petition(?:ed|s)|express(?:ed|es|ing)? (?:the |its |their )?(?:hope|interest|willingness|readiness|desire)|hop(?:es?|ed|ing) (?:that|to|for|the|it)|want(?:s|ed)|wish(?:es|ed)?|aim(?:s|ed)? (?:to|at)|seek(?:s|ing)?|sought|look(?:s|ed|ing) forward to|in favou?r of|opposed? to|warn(?:ed|s)? against|consider(?:s|ed|ing)?|explor(?:e[sd]?|ing)|discuss(?:es|ed|ing)?|debat(?:ed|es|ing)|insist(?:ed|s) (?:that|on)|pledg(?:ed|es) to|prepar(?:ed|es|ing) to|offer(?:ed|s) to|threaten(?:ed|s)? to|risk(?:ed|s) (?:of )?(?:being )?)\b[^.;]{0,80}$/u;

const ASKS =
  /\?["”']?$|^["“']?(?:why|when|how|what|who|where|has|have|had|is|are|was|were|did|do|does|will|would|can|could)\b[^.]*\?/u;
const THOUGHT_ABOUT =
  /\b(?:(?:is|are) (?:possible|conceivable)|would (?:need|require|have to)|(?:is|are|was|were|remains?) (?:still |also )?(?:under consideration|being considered|an option|on the table)|(?:is|are|was|were) (?:mulling|weighing|considering))\b/u;
const CASE_FIRST =
  /^["“']?(?:but |and |however, )?(?:if|unless|once|provided|assuming|suppose|in case of|in the event (?:of|that)|should|were|had|even if|only if|as long as)\b[^.]*\b(?:will|would|can|could|may|should|must|shall|cannot)\b/u;
const CASE_BEFORE =
  /\b(?:if|unless|in case of|in the event (?:of|that)|subject to|provided that|assuming|liable to|lest|in (?:bad|poor|severe) weather|for fear of|to avoid|to prevent|until|before|when|once) (?:[^.,;]{0,50})$/u;
const CASE_BEHIND =
  /^[^.;]{0,60}\b(?:if|unless|in case of|in the event of|should|depending on|in (?:bad|poor|severe) weather)\b/u;

const OTHER_MEANINGS =
  /\b(?:cancellation (?:fees?|policy|forms?|charges?|deadlines?|insurance)|cancell?ed stamps?|no-go (?:zones?|areas?)|frozen (?:ground|soil|lake|river|sea|food|assets|terrain|waters?)|(?:froze|frozen) (?:solid|over)|delay(?:ed)? (?:entry|action|fuze|fuse|onset|line|tolerant|times?)|withdrawal (?:routes?|drills?|symptoms?|forms?|methods?)|suspension (?:bridges?|systems?)|suspended (?:load|sediment|particles)|military might|without (?:a |any |further )?(?:delays?|interruption|cancellation|setback|pause)|no later than|(?:supplies|cargo|bombs?|aid|food|packages?|leaflets|torpedo(?:es)?|mines?|sonobuoys?|anchor) (?:was |were |been |has been |have been )?(?:air)?dropped|dropped (?:supplies|cargo|bombs|aid|food|leaflets|by parachute)|drop zones?|scrap metal|scrubbed (?:the deck|clean)|declin(?:ed|ing) (?:by|from|in)|held (?:hands|positions?|the (?:post|rank))|off the coast|slipways?|rejection rate|fixed delay|opening remarks|failed (?:state|attempt by north))\b/gu;

export function hearsayIn(text: string): PolarityRead | undefined {
  const words = HEARSAY.exec(text)?.[0];
  return words === undefined ? undefined : { silence: "hearsay", silenceWords: words };
}

export function notSoIn(text: string): string | undefined {
  return NOT_SO.exec(text)?.[0];
}

export function unsettledIn(text: string): PolarityRead | undefined {
  const words = (ASKS.exec(text) ??
    CASE_FIRST.exec(text) ??
    THOUGHT_ABOUT.exec(text) ??
    UNSETTLED.exec(text))?.[0];
  return words === undefined ? undefined : { silence: "unsettled", silenceWords: words };
}

/** Whatever its verbs say: a question, a case, something only thought about. */
export function isOpen(text: string): boolean {
  return ASKS.test(text) || CASE_FIRST.test(text) || THOUGHT_ABOUT.test(text);
}

export function intentionIn(text: string): PolarityRead | undefined {
  const words = (INTENTION.exec(text) ?? WANTED.exec(text))?.[0];
  return words === undefined ? undefined : { silence: "intention", silenceWords: words };
}

/** `before`, `behind`: of the clause that the verb stands in. */
export function isWanted(before: string): boolean {
  return WANTED.test(before);
}

/** unless it is signed; would be cancelled if it rained. */
export function isInCase(before: string, behind: string): boolean {
  if (CASE_BEFORE.test(before) && !/\b(?:until|before|when|once)\b/u.test(before)) return true;
  return (
    (/\b(?:will|would|can|could|may|must|should) (?:be )?$/u.test(before) && CASE_BEHIND.test(behind)) ||
    /\b(?:must|should|can|may|please|ought to|free to|entitled to) (?:not )?(?:be )?$/u.test(before) ||
    /\b(?:before|until|without) (?:it is |being )$/u.test(before) ||
    /^ (?:would|could|might|can) /u.test(behind) ||
    /\b(?:if|whether) [^.]{0,40}$/u.test(before)
  );
}

/** As long as the text: places in it stay. */
export function withoutOtherMeanings(text: string): string {
  return text.replaceAll(OTHER_MEANINGS, (words) =>
    /anchor/u.test(words) ? words : "_".repeat(words.length),
  );
}
