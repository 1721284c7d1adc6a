// The English words that tell what came of a promise, by what they tell: phrases as expressions, in lower case.

const BE = "(?:was|were|has been|have been|had been|been)";
/** held, was formally held */
const ADVERB = "(?:\\w+ly |also |since |now |finally |jointly )?";

const wordsOf = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join("|")})\\b`, "gu");

/** Not at all. */
export const CALLED_OFF = wordsOf([
  "fell (?:victim to|by the wayside)|bit the dust|went up in smoke|put(?:s)? paid to|kill(?:ed|s) off|killed (?:the|its) (?:plan|project|deal|program)|written off|(?:is|was|are|were) off the (?:table|agenda|cards)|in tatters|dead in the water|died in committee|went by the board|let (?:the (?:plan|deal|contract|agreement) )?(?:drop|lapse)|got the (?:axe|chop|boot)|walked out|stormed out|(?:shut|closed|wound) down|struck (?:off|from)|no-show|did not turn up|boycott(?:ed|s)|voted down|shot down the (?:plan|proposal|bill)|pull(?:ed|s) (?:its|their) (?:ship|troops|aircraft|band) (?:from|out)",
  "cancel(?:l?ed|s|ling|lation)?|call(?:ed|s|ing)? (?:it |the \\w+ )?off|(?:deal|talks?|visit|trip|exercise|drills?|plan|meeting|event|it|project|launch) (?:is|was|are|were) (?:now )?off(?=[.,;:]|$| (?:the table|for now|because|after|due))",
  "withdr(?:aw|aws|ew|awn|awal|awing)|pull(?:ed|s|ing)? out(?! of (?:port|harbor|the (?:port|harbor)))|pull(?:ed|s|ing)? the plug|t(?:ore|orn|ears?) up|(?:is|are|was|were) off the table|back(?:ed|s|ing)? out|bow(?:ed|s|ing)? out|opt(?:ed|s)? out|drop(?:ped|s|ping)? (?:the (?:plan|idea|project|program|bid|visit|exercise|proposal)\\w*|its|plans?|out(?! of the sky)|it\\b)|walk(?:ed|s)? away from|back(?:s|ed|ing)? away",
  "scrap(?:ped|s|ping)?(?! metal)|ditch(?:ed|es|ing)|ax(?:ed|es)|scrub(?:bed|s)?|abort(?:ed|s|ing)?|abandon(?:ed|s|ing|ment)?|nix(?:ed|es)|shelv(?:ed|es|ing)|scuttl(?:ed|es) (?:the (?:deal|plan|talks)|plans)|torpedoed (?:the (?:deal|plan|talks)|plans)|disband(?:ed|s)|gives? up on|gave up|give up|given up",
  "(?:was|were|is|are|has been|have been|had been|been|be|being) (?:dropped|spiked|canned|binned|rescinded|revoked|annulled|voided|vetoed)",
  "fall(?:s|en)? through|fell through|falls? apart|fell apart|comes? to (?:nothing|naught)|came to (?:nothing|naught)|went nowhere|fizzled(?: out)?|is dead|(?:a|was) no-go|broke down|collapsed|unravel(?:l?ed|s)",
  "refus(?:ed|es|al|ing)(?! to (?:comment|say|answer|elaborate|discuss))|declin(?:ed|es|ing) (?:to(?! (?:comment|say|answer|elaborate|discuss|confirm))|the|an?|its|participation|repeated)|reject(?:ed|s|ion)|turn(?:ed|s|ing)? (?:down|away)|rebuff(?:ed|s)|disinvited|uninvited|barred from|denied (?:entry|access|permission|port)",
  "withh(?:old|olds|eld|olding)(?! (?:comment|its name|their names|judg))|(?:is|are|was|were) not (?:sending|taking part|joining|attending|going)",
  "terminat(?:ed|es|ion)|revok(?:ed|es|ing)|rescind(?:ed|s)?|renounc(?:ed|es)|froze|frozen|nullif(?:ied|ies)|repeal(?:ed|s)|lapsed|expired",
  "(?:will|would|shall) (?:not|no longer) (?:now )?(?:be (?:holding|taking|joining|sending|going)|take|hold|go|join|send|participate|visit|attend|proceed|buy|acquire|sign|renew|host)|won't (?:take|hold|go|join|send|participate|visit|attend|proceed|buy|sign|host)|no longer|decided (?:not to|against)|opt(?:ed|s) not to|chose not to|(?:did|do|does) not (?:take part|join|attend|participate|send|show up)|stay(?:ed|s)? away|skip(?:ped|s)?|sat out|sits out",
]);

const HELD_NOT =
  "(?:held|completed|concluded|signed|delivered|reached|opened|finished|ready|met|published|released|ratified|submitted|carried out|conducted|installed|deployed|handed over|resumed|launched|approved|adopted|started|begun|taken place|entered into force|come into force|visited|arrived|materiali[sz]ed)";

/** Not in time, for now. */
export const PUT_OFF = wordsOf([
  "long grass|g(?:ot|et|ets|etting) nowhere|(?:made|making|makes) (?:no|little) (?:headway|progress)|tread(?:s|ing)? water|mark(?:s|ing)? time|(?:will|would|set to|likely to) miss|pushed into|parked|hit by delays|beset by|plagued by|stranded|never made it|no sign of|awaits?|awaiting|not expected (?:before|until)|not (?:before|until)|in the balance|stop(?:ped|s) short of|short of (?:the|an?) (?:agreement|deal|target)|little (?:progress|headway)|(?:is|was|are|were|been) late|later than|behind time",
  "postpon(?:ed|e|es|ement|ing)|delay(?:ed|s|ing)?|put(?:s|ting)? (?:it |the \\w+ )?off|put back|defer(?:red|s|ral|ring)?|push(?:ed|es|ing)? (?:it |the \\w+ )?(?:back|off|to next)|moved back|(?:moved|put|pushed|shifted) to (?:a|the) (?:later|next|following)|reschedul(?:ed|es|ing)|later date|new dates?|held later|later than planned|will be late|kicked down|tabled (?:until|indefinitely)|carried (?:over|forward)|rolled over|held over|until further notice|no earlier than|extend(?:ed|s)? the deadline",
  "instead of (?:in |on |this |next |the original )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|\\d\\w*)|inconclusive(?:ly)?|slip(?:ped|s|ping)?|behind schedule|fall(?:en|s|ing)? behind|fell behind|lag(?:ged|s|ging)? behind|running late|runs late|overdue|not in time|miss(?:ed|es)? (?:the|its|their|a) (?:deadline|date|target|goal|schedule)|missed the|miss the|fell short|time (?:ran|has run) out|ran out of time|drag(?:ged|s) on",
  "suspend(?:ed|s|ing)|suspension|(?:put )?on hold|stall(?:ed|s)|held up|paus(?:ed|es)|halt(?:ed|s)|on ice|(?:on|to) the back burner|mothballed|in (?:limbo|abeyance)|grounded|adjourn(?:ed|s|ment)?|interrupted|cut short|rained out|snowed (?:off|under)|washed out|turned back|ran aground",
  "impasse|deadlock(?:ed)?|stalemate|gridlock(?:ed)?|bogged down|hit (?:a snag|snags|a wall)|setback|stuck|languish(?:ed|es|ing)|no breakthrough|broke (?:up|off)|(?:broke up|ended|closed|concluded) (?:without|with no|in (?:deadlock|failure|disagreement|stalemate))|without (?:reaching|an agreement|agreement|a deal|result)|no (?:agreement|deal|accord|consensus) (?:was|has been|could be) (?:reached|struck|found)|back to (?:the drawing board|square one)|unresolved",
  "fail(?:s|ed|ing)? to|failure to|failed|unable to|(?:is|are|was|were)n't able to|cannot be|could not (?:be |yet be )?\\w+",
  `(?:not|never|n't) (?:yet )?(?:been )?(?:fully )?${HELD_NOT}|(?:did|do|does|has|have|had|was|were) (?:still )?(?:not|n't) (?:yet )?(?:been )?(?:go(?:ne)? ahead|reach|conclude|complete|meet|take place|begin|start|sign|deliver|materiali[sz]e|make it)|never (?:took place|came into|entered into|materiali[sz]ed|began|left|got off|happened)|(?:has|have|had) yet to (?!be (?:fixed|decided|set|determined))\\w+|still (?:has |have )?not|(?:has|have|had|is|are) still (?:not|waiting|awaiting|pending)|remains? (?:unsigned|unfinished|open|incomplete|unratified|stalled|pending|unresolved)|yet to (?!be (?:fixed|decided|set|determined|finali[sz]ed|announced|agreed))\\w+`,
]);

/** Something else in its place. */
export const REPLACED = wordsOf([
  "(?:trimmed|cut|pared|reduced|scaled|slimmed) (?:back |down )?to|turned into|made way for|fill(?:ed|s)? in for|deputi[sz]ed for|standing in for|went (?:virtual|online)|instead(?=[.,;]|$)",
  "instead of(?! (?:in |on |this |next |the original )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|\\d))|in place of|in lieu of|rather than|in (?:its|their|his|her) place|as a substitute|took the place of|tak(?:es?|en|ing) the place of|stood in for|stands in for|g(?:ave|ives|iven) way to",
  "replaced (?:by|with)|will be replaced|supersed(?:ed|es|ing)|supplant(?:ed|s)|substitut(?:ed|ion)|swapped (?:for|with|out)|switch(?:ed|es)? (?:to|from)|convert(?:ed|s) (?:in)?to|merged (?:into|with)|absorbed (?:into|by)|folded into|reorgani[sz]ed (?:into|as)|downgraded to|scaled (?:back|down) to|moved online|held online instead|redirected to|rerouted to|chang(?:ed|es) (?:the venue|to a)",
]);

/** Something that lasts has begun. */
export const BEGUN = wordsOf([
  "got off to|now running|in full swing|first steps?|cut the ribbon|ribbon-cutting|went into (?:operation|service)|came into operation|(?:has|have) been running",
  "got going|gets going|(?:got|gets) under way|began|begun|started|(?:has|have|had) (?:been )?(?:started|launched|opened)|commenced|launched|kick(?:ed|s) off|opened|initiated|inaugurated|inaugural|activated|embarked on|set out on|swung into|took office|broke ground on|first (?:round|meeting|session)|for the first time",
  "(?:got |getting |gets |well |now |is |was |are |were )?under ?way|(?:went|goes|gone|go) live|came on ?line|(?:is |are |was |were |now |become |became |declared )?(?:operational|in operation|up and running)|enter(?:s|ed) (?:service|operation)|g(?:ot|ets) off the ground|roll(?:ed|s) out|switched on|opened its doors",
  "set up|stood up|(?:was|were|has been|have been) (?:established|formed|founded|created|set up)|came into being",
]);

const DONE_PASSIVE =
  "held|conducted|completed|carried out|signed|concluded|handed over|turned over|delivered|published|submitted|released|hosted|received|accepted|transferred|commissioned|adopted|approved|ratified|brought into|put into|inspected|performed|exchanged|dispatched|sent|deployed|finished|installed|connected|linked|shared|resumed|revised|issued|organi[sz]ed|invited|staged|laid on|returned|renewed|donated|presented|unveiled|appointed|posted|enacted|passed|promulgated|fulfilled|implemented|amended|updated|repaired|welcomed|embarked|airlifted|restored|reopened|relocated|enrolled|trained";

/** Done, and as agreed. */
export const DONE = wordsOf([
  "got together|came together|took charge of|saw the light of day|is now law|signed (?:into law|off|up)|shook hands on|affixed|deposited|marched|paraded|appeared at|played host to|rolled into|transited|travel(?:l)?ed to|ticked off|pulled off|made it to|met face to face",
  `${BE} ${ADVERB}(?:${DONE_PASSIVE})`,
  "held|conducted|completed|carried out|staged|performed|played|drilled|practi[sc]ed|trained|rehearsed|refuel(?:l)?ed|ran (?:an?|the|its) (?:\\w+ ){0,2}(?:exercise|drill|course)|(?:went|gone|goes) ahead|took place|taken place|teamed up|joined forces",
  "signed|inked|concluded|exchanged|entered into force|came into (?:force|effect)|took effect|agreed on the text|put (?:their|his|her) names? to|put pen to paper|sealed (?:an?|the)|struck (?:an?|the) (?:deal|agreement|accord|pact)|clinched|reached|g(?:ave|ives) (?:its|their|his) (?:approval|consent|assent)|cleared (?:the diet|parliament|both)|became law",
  "visited|arrived|came to (?!nothing|naught)|returned|called (?:at|on the)|(?:made|paid|pays|makes) (?:an?|their|its|his|her) (?:\\w+ ){0,2}(?:port call|visit|call|stop|appearance|debut|tour)|pulled into|put in(?:to| at)|sailed|steamed into|docked|docking|moored|berthed|dropped anchor|tied up|landed (?:at|in)|touched down|set foot|flew",
  "sat down (?:for|with)|held talks|joined|took part|taken part|participated|attended|hosted|welcomed|received|accepted|embarked|linked|connected|linked up|shared|met|gathered|was the (?:first|scene)",
  "hand(?:ed|s) over|turn(?:ed|s) over|delivered|took (?:over|delivery|custody)|changed hands|donated|presented (?:with|to)|submitted|published|released|came out|have come out|has come out|unveiled|dispatched|sent|assumed|reported for|took up|enrolled|graduated|resumed|reopened|renewed|amended|made good on|fulfilled|accomplished",
  "ended|finished|(?:wrapped|wound|wound things|wrapping) up|wraps? up|rounded off|drew to a close|came to an end|brought to (?:a close|an end)",
  "(?:successful(?:ly)?|recalled|welcomed|noted|thanked for) (?:the )?(?:\\w+ ){0,3}(?:conduct|completion|holding|visit|port call|conclusion|signing|signature|start|opening|delivery|participation|arrival)",
]);

/** A stage on the way. */
export const STEP = wordsOf([
  "green light|go-ahead|cleared for|closer to|nearing|neared|under construction|taking shape|(?:ironed|hammered|thrashed) out|half-?way",
  "preparatory|preparations? (?:for|have|are)|groundwork|paved the way|cleared the way|advance party|survey team|feasibility|interim|phase|trial|test(?:ed|s)? (?:of|the|to|was|were)|sea trials|on track|progress|final stages?|(?:final|home) stretch",
  "round of (?:negotiations|talks)|narrowed|draft(?:ed)?|initial(?:l)?ed|agree(?:d|ment) in principle|agreed on (?:the|a) (?:outline|framework)|text was (?:agreed|finali[sz]ed)|close to (?:an? )?(?:agreement|deal)",
  "keel|broke ground|ground (?:was|has been) broken|ground-breaking|floated out|laid down|tender|contract (?:was|has been) (?:awarded|signed|let|placed|concluded)|(?:hull|ship|vessel|frigate|destroyer|submarine|cutter) (?:was|has been) launched|passed (?:the |its )?(?:lower|upper|first|second)|(?:cleared|passed) (?:a|the) committee|awarded (?:a|the) contract|was awarded|selected|short-?listed|down-?selected|chosen|nominated|designated|budgeted|allocated|approved by|passed the|(?:cabinet|government) (?:approved|endorsed|adopted)",
]);

/** To come, and settled. */
export const PLANNED = wordsOf([
  "will (?:be )?(?!not\\b|no\\b)\\w+|shall (?:be )?(?!not\\b)\\w+|(?:is|are) (?:scheduled|planned|slated|set|due)|(?<!(?:aim|goal|purpose|objective|plan|idea|point|task|mission|challenge|hope|need|intention|role|job|duty|priority) )(?:is|are) to (?!blame|date)\\w+|(?:set|fixed|chose|named) (?:\\w+ ){1,4}as the date|fixed the date|date (?:is|was|has been) (?:set|fixed|agreed)|when [^.]{0,60} take part|is due (?:in|on|at|to)",
  "plans? to|planned for|scheduled for|slated|pencil(?:l)?ed in|earmarked for|in the pipeline|(?:has been|have been|was|were) set for|(?:have |has )?(?:agreed|decided|arranged) to (?:hold|conduct|launch|establish|start|begin|send|visit|resume|set up|sign|cooperate|work together|step up|expand)|would (?:visit|come|be held|take place|hold|begin|join)|to be held|takes? place",
]);
