// Takes an English sentence as it is compared; gives what its verbs tell of a promise, or why they tell nothing.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { PolarityRead } from "./polarity.ts";

const BE = "(?:was|were|is|are|has been|have been|had been|been|being)";
const CALLED_OFF =
  /\b(?:fall(?:s|en)? through|fell through|(?:was|were|is|are|has been|have been|been) (?:axed|ditched|aborted|nixed|dropped|spiked|canned|binned|rescinded|revoked|annulled|voided|scuttled|torpedoed|vetoed|off)|ditch(?:ed|es|ing)|axed|axes|scrub(?:bed|s|bing)?|abort(?:ed|s|ing)?|turn(?:ed|s|ing)? down|turned away|back(?:ed|s|ing)? out|bow(?:ed|s|ing)? out|pull(?:ed|s|ing)? out|pull(?:ed|s)? the plug|opt(?:ed|s)? out|walk(?:ed|s)? away from|a no-go(?! (?:zone|area))|came? to (?:nothing|naught)|comes to nothing|is dead|went nowhere|fizzled(?: out)?|fold(?:ed|s) (?:the|its)|revok(?:ed|es|ing)|rescind(?:ed|s)?|renounc(?:ed|es)|back(?:s|ed|ing)? away|drop(?:s|ped)? (?:it|out|from)|disinvit(?:ed|es)|uninvit(?:ed)|disband(?:ed|s)|wound up the|had been dropped|been dropped|cancel(?:l?ed|s|ling|lation)?|call(?:ed|s|ing)? off|calling off|withdr(?:aw|ew|awn|awal|awing)|scrap(?:ped|s|ping)?|abandon(?:ed|s|ing|ment)?|drop(?:ped|ping)? (?:the|its|plans?|out)|gave up|give up|given up|refus(?:ed|es|al|ing)|declin(?:ed|es|ing)|reject(?:ed|s|ion)|terminat(?:ed|es|ion)|shelved|froze|frozen|broke down|pulled out|will not (?:take|be|hold|go|join|send|participate|visit|attend|proceed)|would not (?:take|be|hold|go|join|send|participate|attend|proceed)|no longer|decided not to|did not (?:take part|join|attend|participate|send))\b/gu;
const PUT_OFF =
  /\b(?:fall(?:en|s|ing)? behind|fell behind|carried over|rolled over|held over|moved (?:back|to (?:a|the) (?:later|next|following))|put back|push(?:ed|es|ing)? (?:it |the \w+ )?(?:back|off|to next)|broke up (?:without|with no)|ended (?:without|with no|in (?:deadlock|failure|disagreement|stalemate))|adjourn(?:ed|s|ment)?|impasse|deadlock(?:ed)?|stalemate|gridlock|bogged down|running late|runs late|overdue|rained out|snowed off|grounded|mothballed|paus(?:ed|es|ing)|in limbo|hit a snag|hit snags|setback|ran (?:aground|out of time)|has(?:n't| not) materiali[sz]ed|stuck|languish(?:ed|es|ing)|drag(?:ged|s) on|yet to (?!be (?:fixed|decided|set|determined))\w+|never (?:took place|came into|entered into|materiali[sz]ed|began|left|got off)|still (?:has |have )?not|(?:has|have|had) still not|still (?:unsigned|unfinished|waiting|awaiting|pending)|unresolved|unfinished|failed|fail(?:s|ing)? to|failure to|did not go ahead|no breakthrough|no (?:agreement|deal|accord) was (?:reached|struck)|without (?:reaching|an agreement|agreement|a deal)|bridge their differences|lag(?:ged|s|ging)? behind|delays? (?:in|to|of)|extend(?:ed)? the deadline|on ice|on the back burner|back to the drawing board|kicked (?:down|into)|tabled (?:until|indefinitely)|in abeyance|postpon(?:ed|e|es|ement|ing)|delay(?:ed|s|ing)?|put off|defer(?:red|s|ral|ring)?|slip(?:ped|s|ping)?|pushed back|push(?:es)? back|behind schedule|not in time|missed the|miss the|rescheduled|suspend(?:ed|s|ing)|suspension|put on hold|on hold|stalled|held up|not (?:yet )?(?:been )?(?:held|completed|concluded|signed|delivered|reached|opened|finished|ready|met)|could not be (?:held|completed|concluded|signed|delivered|reached|opened|finished|met)|unable to|failed to|fell short|did not (?:reach|conclude|complete|meet|take place|begin|start)|cannot be|later than planned|held later|will be late|later date|new dates?|until further notice|no earlier than)\b/gu;
const REPLACED =
  /\b(?:took the place of|takes? the place of|taken the place of|taking the place of|supersed(?:ed|es|ing)|supplant(?:ed|s)|swapped (?:for|with|out)|switch(?:ed|es)? to|moved online|held online instead|gave way to|gives way to|given way to|stood in for|stands in for|rather than|re-?routed to|redirected to|chang(?:ed|es) (?:the venue|to a)|downgraded to|absorbed into|folded into|in (?:its|their|his|her) place|as a substitute|in exchange for dropping|renamed and|reorgani[sz]ed (?:into|as)|instead of|in place of|in lieu of|replaced (?:by|with)|substitut(?:ed|ion)|converted into|merged into|will be replaced)\b/gu;
const BEGUN =
  /\b(?:(?:went|goes|gone|go) live|stood up|(?:is|are|was|were|now|gets?|got|getting|well) under ?way|under ?way|(?:now |become |became )?(?:operational|in operation|in service|up and running)|entered service|enter(?:s|ed) (?:operation|service)|came on ?line|kicks off|broke ground on|took off|set (?:sail|out) (?:on|for)|embarked on|inaugurated|activated|rolled out|switched on|opened its doors|got off the ground|gets off the ground|swung into|was formed|were formed|took office|for the first time|first round|first meeting|inaugural|began|begun|has started|have started|started|commenced|launched|kicked off|opened|initiated|got under way|set up|was established|were established|has been established)\b/gu;
const DONE = new RegExp(
  `\\b(?:(?:went|gone|goes|going) ahead|took place|taken place|has taken place|turned over|made (?:its|their|his|her|an?) (?:\\w+ )?(?:appearance|debut|visit|call)|paid (?:an?|their|its|his|her) (?:\\w+ )?(?:port call|visit|courtesy call|call)|put pen to paper|inked|seal(?:ed)? (?:an?|the)|struck (?:an?|the)|clinch(?:ed)?|(?:wound|wraps?|wrapped|winding|wrapping) up|gave (?:its|their|his) (?:approval|consent|assent)|pulled into|put in at|put into port|sailed into|steamed into|dropped anchor|tied up|came out|cleared (?:the diet|parliament|both)|passed into law|became law|took up (?:his|her|their) (?:post|posts|duties)|touched down|landed in|set foot|drilled|ran (?:an?|the|its) (?:\\w+ ){0,2}(?:exercise|drill|course)|staged|mounted|completed|accomplished|fulfilled|brought to (?:a close|an end)|came to an end|laid on|made good on|hand over was|was the scene|were the scene|teamed up|joined forces|linked up|rounded off|graduated|presented (?:with|to)|donated|took custody|rolled off|changed hands|assumed the|${BE} (?:\\w+ly |jointly |successfully |formally )?(?:held|conducted|completed|carried out|signed|concluded|handed over|delivered|published|submitted|released|hosted|received|accepted|transferred|commissioned|adopted|approved|ratified|brought into|put into|inspected|performed|exchanged|dispatched|sent|deployed|finished|installed|connected|linked|shared|resumed|revised|issued|organi[sz]ed|invited)|held|conducted|completed|carried out|signed|concluded|joined|taken part|put (?:their|his|her) names? to|was the first|came to|visited|arrived|took part|participated|hosted|entered into force|came into force|took effect|returned|called at|made (?:a|its|their) (?:first )?(?:port call|visit|stop)|handed over|delivered|took over|accepted|received|performed|played|practi[sc]ed|trained|refuel(?:l)?ed|(?:successful(?:ly)?|recalled|welcomed|noted|thanked for) (?:the )?(?:\\w+ ){0,3}(?:conduct|completion|holding|visit|port call|conclusion|signing|signature|start|opening|delivery|participation|arrival)|reached|agreed on the text|exchanged|submitted|published|released|dispatched|sent|assumed|reported for|took up|enrolled|resumed|met|gathered|ended|finished|wrapped up|drew to a close|sailed|docked|moored|flew|docking|embarked|linked|connected|attended|shared)\\b`,
  "gu",
);
const STEP =
  /\b(?:broke ground|ground (?:was|has been) broken|(?:cabinet|government) (?:approved|endorsed|adopted)|laid down|keel|memorandum was drafted|first draft|shortlist(?:ed)?|down-?selected|awarded (?:a|the) contract|floated out|launched the (?:hull|second|third)|sea trials|working out the details|final stretch|home stretch|final stages?|paved the way|groundwork|cleared the way|close to (?:an? )?(?:agreement|deal)|text was (?:agreed|finali[sz]ed)|agreed in principle|agreement in principle|agreed on (?:the|a) (?:outline|framework)|preparatory|preparations? (?:for|have|are)|round of (?:negotiations|talks)|progress|narrowed|draft(?:ed)?|keel|broke ground|ground-breaking|tender|contract (?:was|has been)|was awarded|selected|chosen|nominated|designated|budgeted|allocated|test(?:ed|s)? (?:of|the|to|was|were)|trial|survey team|advance party|feasibility|interim|phase|approved by|passed the|initial(?:l)?ed|on track)\b/gu;
const PLANNED =
  /\b(?:(?:slated|pencil(?:l)?ed in|earmarked|lined up|billed|booked) (?:for|to)|slated|in the pipeline|set for|set to|due (?:to|in|on|at|for)|will|will (?:be )?(?!not\b)(?:\w+)|is scheduled|are scheduled|is to (?:be|take|begin|visit|hold|call)|when [^.]{0,60} take part|are to (?:be|take|begin|visit|hold)|is set to|are set to|is due to|plans? to|planned for|is planned|are planned|has been set for|was set for|have agreed to hold|agreed to hold|decided to hold|scheduled for|slated|would (?:visit|come|be held|take place|hold|begin|join)|to be held|takes place|take place)\b/gu;
const NOT_SO =
  /\b(?:no (?:delay|delays|question|need|talk|move|reason|sign|signs|suggestion|truth|basis|thought|cancellation|postponement|setback)|are not true|is not true|was not true|not correct|are untrue|is untrue|wrong|baseless|groundless|dismissed|rejects? (?:reports|claims|rumou?rs)|rejected (?:reports|claims|rumou?rs)|rebuffed|(?:has|have|had|was|were|is|are) not (?:been )?(?:called off|cancell?ed|postponed|delayed|scrapped|shelved|abandoned|suspended|dropped|withdrawn|put off|pushed back|terminated)|(?:has|have|had|was|were|is|are)n't (?:been )?(?:called off|cancell?ed|postponed|delayed|scrapped|shelved|abandoned|suspended)|received no|have not heard|never (?:been )?(?:cancell?ed|postponed|considered|planned)|on (?:schedule|time|track) and|without delay|without interruption|do not (?:intend|plan)|does not (?:intend|plan|mean)|no (?:such|plan|plans|decision|change|truth|intention|notice)|not true|not aware|is false|are false|denied|denies|has not been (?:decided|cancell?ed|postponed|changed)|have not (?:been )?(?:decided|received|cancell?ed|postponed)|nothing has been|not considering|not been informed|is not the case|unfounded|incorrect|have no)\b/u;
const HEARSAY =
  /\b(?:supposedly|allegedly|apparently|purportedly|appears? to (?:have|be)|appeared to (?:have|be)|seems? to (?:have|be)|(?:is|are|was|were) (?:thought|understood|rumou?red|feared|tipped|said|reported|alleged) to|critics (?:say|said|claim|argue|fear)|(?:some|many|observers?|residents|locals|opponents|insiders|commentators|pundits|bloggers) (?:fear|say|said|claim|believe|suspect|argue|think|expect)|local media|according to (?:an? |the |one |some )?(?:\w+ ){0,2}(?:newspaper|paper|daily|tabloid|magazine|outlet|broadcaster|blog|website|report|reports|insiders?|officials? who)|(?:newspaper|press|tabloid|media) reports?|is expected to collapse|a source|insiders?|word (?:is|has it)|it is (?:feared|rumou?red|believed|claimed|alleged)|unverified|leaked|claims? (?:that|to have)|in the view of|social media|would have (?:been|meant)|guess(?:es|work)?|probably|perhaps|possibly|presumably|conceivabl[ey]|reportedly|some media|media report\w*|according to (?:experts?|analysts?|sources?|media|press|people|a person|observers?)|analysts?|observers? (?:say|believe|expect)|experts? (?:say|said|believe|think|expect)|rumou?r\w*|speculat\w*|sources (?:say|said|close)|may (?:be|have|well)|(?<!\bthe |military |naval |full )might(?! of)|could (?:be|well|have|still|face|end|come|see|slip|fall|collapse)|is believed|are believed|is said to|are said to|likely|unconfirmed|a commentator|a columnist|in (?:his|her|their) view|a professor)\b/u;
const UNSETTLED =
  /\b(?:yet to be (?:determined|finali[sz]ed|announced|agreed)|to be (?:determined|confirmed|announced)|has not (?:yet )?(?:made|taken) (?:a|any) decision|undetermined|up in the air|weighing|mull(?:s|ed|ing)?|an option|not ruled out|rule out|if (?:the|a|any) [^.]{0,30}(?:was|were|is|had|has)|depends? on|pending (?:a|the) (?:decision|review|outcome)|declined to (?:say|answer)|declines to (?:say|answer)|not (?:yet )?made up|undecided|has not been fixed|have not been fixed|not been fixed|yet to be (?:fixed|decided|set)|has not (?:yet )?been decided|under consideration|being considered|not (?:yet )?(?:in a position|settled|decided)|would not comment|refrain from|no comment|decline[ds]? to comment|remains to be seen|whether)\b/u;
const INTENTION =
  /\b(?:seek(?:s|ing)? to|sought to|hope (?:that|for)|express(?:ed|es)? (?:hope|interest|willingness|readiness|its hope)|willing to|ready to|stand(?:s)? ready|call(?:ed|s|ing)? (?:for|on)|urg(?:ed|es|ing)|propos(?:ed|es|al|ing)|demand(?:ed|s|ing)?|request(?:ed|s|ing)?|press(?:ed|es|ing) for|push(?:ed|es|ing)? for|suggest(?:ed|s|ing)?|recommend(?:ed|s|ing)?|ask(?:ed|s) (?:for|the|that)|plead(?:ed|s)?|appeal(?:ed|s) (?:for|to)|want(?:s|ed)? to|work(?:ing)? towards?|endeavou?r|eager to|keen to|in (?:the )?hopes? of|vow(?:ed|s)? to|pledg(?:ed|es) to|continue to|continues to|will continue|reaffirm\w*|look(?:s|ed|ing) forward|hope[sd]? to|hope[sd]? that|strive|explore|consider\w*|aim(?:s|ed)? (?:to|at)|intend\w*|important|importance|need to|confirmed (?:that|their|the)|committed to|willingness|expect\w*|wish(?:es|ed)? to|study|examine|discuss\w*)\b/u;

type Hit = {
  readonly stance: Stance;
  readonly tells: Tells;
  readonly strength: number;
  readonly at: number;
  readonly end: number;
  readonly words: string;
  readonly isGeneric?: boolean;
};

function hitsOf(
  text: string,
  expression: RegExp,
  stance: Stance,
  tells: Tells,
  strength: number,
): readonly Hit[] {
  return [...text.matchAll(expression)].map(({ 0: words, index: at }) => ({
    stance,
    tells,
    strength,
    at,
    end: at + words.length,
    words,
  }));
}

/** The part of the sentence that a verb stands in. */
function clauseAround(text: string, { at, end }: Hit): string {
  const before =
    Math.max(text.lastIndexOf(";", at), text.lastIndexOf(", but ", at), text.lastIndexOf(", and ", at)) + 1;
  const behind = text.slice(end).search(/;|, but |, and |, while /u);
  return text.slice(before, behind < 0 ? text.length : end + behind);
}

function preferred(hits: readonly Hit[]): Hit | undefined {
  const against = hits.findLast(({ stance }) => stance === "against");
  const done = hits.findLast(({ tells }) => tells === "done");
  const begun = hits.find(({ tells }) => tells === "begun");
  if (against) return against;
  if (begun) return begun;
  return (
    done ?? hits.find(({ tells }) => tells === "step") ?? hits.findLast(({ tells }) => tells === "planned")
  );
}

const PASSIVE =
  /\b(?:was|were|has been|have been|had been) (?:\w+ly |jointly |not )?(?<verb>\w+(?:ed|en|wn|ut|ought|eld|ade|ent))\b/u;
const ACTIVE =
  /\b(?:has |have )?(?<verb>\w{3,}(?:ed|ought|left|ook|ent|ade|ave|ew|ang|an|at|eld|old|aid down))\b/u;
const ATTITUDE =
  /^(?:reaffirmed|repeated|stressed|expressed|discussed|noted|emphasi[sz]ed|underlined|underscored|asked|explained|said|stated|added|confirmed|agreed|decided|planned|scheduled|expected|based|related|united|advanced|proposed|hoped|concerned|condemned|opposed|announced|reported|considered|intended|called|requested|urged|shared|reiterated|recogni[sz]ed|acknowledged|told|asked|answered|believed|described|given|needed|required|named|armed|limited|fixed|increased|combined|unmanned|used|known|meant|ahead|instead|indeed|need|speed|feed|red|bed|than|that|plan|great|threat|what|view|new|few|crew|event|present|different|recent|moment|statement|agreement|equipment|government|department|deployment|movement|treatment|commitment|content|student|president|current|made|trade|grade|decade|have|gave|wave|brave|leave|man|human|korean|japan|american|african|can|ran|seat|boat|heat|coat|repeat|treat|meat|format|cold|gold|told|hold|bold|sent)$/u;
const TALKED = /\b(?:discussed|exchanged views|held talks|spoke|conferred)\b/u;
const NOT_DONE =
  /\b(?:has yet to|have yet to|not yet|did not|does not|could not|was not|were not|has not|have not|cannot|will not|won't|never|fell through|collapsed|halted|stopped|ceased|discontinued|cut short|turned back|diverted|lapsed|expired|ruled out|without (?:agreement|result)|skip(?:ped|s)?|remains? (?:unsigned|unfinished|open|incomplete))\b/u;

function byEnding(text: string): Hit | undefined {
  const no = NOT_DONE.exec(text);
  const hit = (
    told: Pick<Hit, "stance" | "tells" | "strength" | "isGeneric">,
    { 0: words, index: at }: RegExpExecArray,
  ): Hit => ({ ...told, at, end: at + words.length, words });
  if (no) return hit({ stance: "against", tells: "put-off", strength: 0.75, isGeneric: true }, no);
  const passive = PASSIVE.exec(text);
  if (passive && !ATTITUDE.test(passive.groups?.["verb"] ?? ""))
    return hit({ stance: "for", tells: "done", strength: 0.8, isGeneric: true }, passive);
  const active = [...text.matchAll(new RegExp(ACTIVE, "gu"))].find(
    ({ groups }) => !ATTITUDE.test(groups?.["verb"] ?? ""),
  );
  return active ? hit({ stance: "for", tells: "done", strength: 0.6, isGeneric: true }, active) : undefined;
}

export function readEnglishPolarity(text: string): PolarityRead {
  const hearsay = HEARSAY.exec(text);
  if (hearsay) return { silence: "hearsay", silenceWords: hearsay[0] };
  const against = [
    ...hitsOf(text, CALLED_OFF, "against", "called-off", 1),
    ...hitsOf(text, PUT_OFF, "against", "put-off", 1),
    ...hitsOf(text, REPLACED, "against", "replaced", 0.8),
  ].toSorted((a, b) => a.at - b.at);
  const denied = against.find(
    (hit) =>
      NOT_SO.test(clauseAround(text, hit)) || /\bnot (?:be |been |yet been )?$/u.test(text.slice(0, hit.at)),
  );
  if (denied) return { silence: "negated", silenceWords: denied.words };
  const forHits = [
    ...hitsOf(text, BEGUN, "for", "begun", 1),
    ...hitsOf(text, DONE, "for", "done", 1),
    ...hitsOf(text, STEP, "for", "step", 0.6),
    ...hitsOf(text, PLANNED, "for", "planned", 0.7),
  ].filter(({ at }) => !/\b(?:not|never|no)(?: yet)?(?: been)? $/u.test(text.slice(0, at)));
  const isTalk = TALKED.test(text);
  const told = preferred([...against, ...forHits]);
  const hit = told === undefined || told.tells === "planned" ? (byEnding(text) ?? told) : told;
  const unsettled = UNSETTLED.exec(text);
  if (unsettled && (hit?.stance !== "against" || hit.isGeneric === true))
    return { silence: "unsettled", silenceWords: unsettled[0] };
  const noSuch = NOT_SO.exec(text);
  if (noSuch && hit?.stance !== "against") return { silence: "negated", silenceWords: noSuch[0] };
  const intention = INTENTION.exec(text);
  if (hit === undefined) return intention ? { silence: "intention", silenceWords: intention[0] } : {};
  const { stance, tells, words, strength } = hit;
  if (tells === "planned" && intention)
    return {
      polarity: { stance, tells, words, strength: 0.4 },
      silence: "intention",
      silenceWords: intention[0],
    };
  return {
    polarity: {
      stance,
      tells,
      words,
      strength,
      ...(hit.isGeneric === true && { isGeneric: true }),
      ...(isTalk && tells === "done" && { isTalk }),
    },
  };
}
