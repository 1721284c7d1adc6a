// Gives the patterns of English offices, ranks and names, for the readers of English people.

/** What ministers are of; another word with a capital behind "Minister of" is a country or a name. */
const PORTFOLIO =
  "(?:National |Foreign |Home |Internal |External |Veterans['’]? )?(?:Defen[cs]e|Affairs|State|War|Finance|Trade|Economy|Industry|Infrastructure|Transport|Justice|Security|Health|Education|Environment|Agriculture|Energy|Interior|Treasury|Commerce|Labou?r|Development|Cooperation|Staff|Personnel|Materiel|Armed Forces)";
const OFFICE_WORD =
  "(?:[Ff]ormer )?(?:(?:Federal|Foreign Ministry|Defen[cs]e Ministry|Pentagon|White House|State Department|Deputy|Vice|Prime|Cabinet|Foreign|Defen[cs]e|National|State|Chief|Acting|Parliamentary|Permanent|Senior|Administrative|Assistant|Under|Principal|First|Press|Foreign Affairs|Home Affairs|Presidential|Communications|Office|Finance|Trade|Transport|Justice|Health|Education|Interior|Energy|Environment|Security|Treasury|Army|Navy|Economic|Political) ){0,6}(?:Vice-)?(?:Minister|Secretary(?:-General)?|President|Chancellor|Premier|Ambassador|Commander|Governor|Gov\\.|Commissioner|Director|[Ss]pokesperson|[Ss]pokesman|[Ss]pokeswoman|Chairman|Mayor|Professor|(?:National Security )?Advis[eo]r|(?:[A-Z]{2,5} )?chief|(?:defen[cs]e|foreign|prime|finance) minister|leader|governor|president|mayor|ambassador|Charg[ée] d['’]Affaires(?: ad interim)?|(?<![0-9] ?)(?:D?PM|FM|Def(?:\\.|ence|ense)? ?Min\\.?)(?= [A-Z][a-z]))";
const OFFICE_TAIL = `(?: (?:of|for)(?: the)? ${PORTFOLIO}(?:(?:,|,? and| &)? (?:for )?${PORTFOLIO}){0,3})?(?: for (?:Policy|Political Affairs|International Affairs|Indo-Pacific Security Affairs|Personnel and Readiness|Intelligence and Security|Acquisition and Sustainment))?(?: General)?`;
/** Minister of Defense, Deputy Prime Minister and Minister for Defence. */
export const OFFICE = `${OFFICE_WORD}${OFFICE_TAIL}(?: and (?:Minister|Secretary)${OFFICE_TAIL})?`;
/** What the office is for: Assistant Secretary of Defense (for Example Security Affairs). */
export const REMIT = "(?: \\(for [A-Z][^()\\n]{3,70}\\)(?= ))";
/** Behind a comma, in small letters: head of the ministry's policy bureau. */
const HEAD_OF =
  "(?<=, )(?:deputy )?head of (?:(?:the|its|their|[A-Z][A-Za-z]{1,15}(?:['’]s)?) ){0,3}(?:[a-z][a-z'’-]{1,15} ){0,5}(?:staff|forces|command|navy|army|agency|bureau|division|department|mission|delegation)\\b";
/** Okinawa Area Coordinator, behind an officer's name. */
export const COORDINATOR = "(?:[A-Z][a-z]{1,15} ){1,4}(?:Coordinator|Attach[ée])";
/** Behind a name the office must be more than one word: Minister alone begins the next name. */
export const OFFICE_BEHIND = `(?:${OFFICE_WORD} (?:of|for)(?: the)? ${PORTFOLIO}(?:(?:,|,? and| &)? (?:for )?${PORTFOLIO}){0,3}|(?:(?:Federal|Deputy|Vice|Foreign|Defen[cs]e|Prime|State|Chief|Cabinet|Press|Parliamentary|Acting) ){1,4}(?:Minister|Secretary|Spokesperson)|${HEAD_OF}|(?:senior |research |associate |visiting )?(?:professor|fellow|researcher|lawmaker|analyst|spokesperson|spokesman|spokeswoman)(?= (?:at|of|for|in|with) )|(?:First|General) Secretary of (?:the |its )?(?:[A-Z][A-Za-z'’]{1,15} ){1,4}Party|(?:President|Secretary[- ]General|Chair|Chairman|Director[- ]General|Governor|Mayor|Commissioner|Ambassador) of (?:the )?[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){0,3})(?: and (?:Minister|Secretary)${OFFICE_TAIL})?`;

/** How somebody is addressed, which is no part of the name. */
const ADDRESS =
  "H\\. ?E\\.|HE(?= [A-Z])|(?:His|Her) Excellency|Excellency|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Hon\\.?|(?:[Tt]he )?(?:(?:Most |Right |Rt\\.? )?Hon(?:\\.|ou?rable|(?= [A-Z]))|Rt\\.? Hon\\.?)|Sir|Dame|Senator";
export const HONOURS = `(?:(?:${ADDRESS}|General|Gen\\.|Admiral|Adm\\.|\\(Hon\\.\\)|\\(ret\\.\\)) ){0,6}`;
/** These alone stand before a name whose office follows. */
export const TITLES = `(?:(?:${ADDRESS})[ ]{1,4}){0,6}`;
/** Hon. Wm. N. Linden, Dr. S. Linden: behind an address a name may begin in short. */
export const IN_SHORT =
  "(?:(?<=\\b(?:Hon\\.?|Honou?rable|E\\.|HE|Excellency|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?) )(?:(?!(?:Gen|Adm|Col|Lt|Maj|Capt|Sen|Rep|Gov|Prof|Dr|Mr|Ms|Mrs|Hon|St|Jr|Sr|Sgt|Cmdr|Brig|Cpl|Ret|No)\\.)[A-Z][a-z]{1,8}\\. (?=[A-Z]))?(?:[A-Z]\\. ){0,2})?";

const NO_NAME_WORD =
  "Federal|The|And|Of|In|On|At|For|With|From|Minister|Ministers|Meeting|Ministry|Defen[cs]e|Question|Press|Joint|Time|Date|Place|MP|It|We|He|She|They|This|That|Japan|Cabinet|Affairs|Foreign|Security|State|Finance|Trade|Economy|Industry|Transport|Justice|Treasury|Health|Education|Republic|Kingdom|States|Staff|Operations|General|Admiral|Director|Deputy|Assistant|Under|Principal|Acting|Parliamentary|New|Zealand|Korea|Guinea|Lanka|Arabia|Emirates|Africa|Office|Fleet|Headquarters|Conference|Statement|Talks|Dialogue|Summit|Secretary|President|Command|Force|Forces|Navy|Army|National|Information|Bureau|Division|Department|Committee|Commission|Council|Please|Today|Yesterday|Also|But|As|Then|Question|Answer|Commander|Chief|Chairman|USS|JS|Visit|Visits|Remarks|Speech|Address|Hotel|Airport|Islands|Counterparts?|Holds?|Holding|Meets?|Met|Hosts|Says|Said|Attends|Signs|Welcomes|Receives|Speaks|Delivers|Announces|Orders|Urges|Vows|Seeks|Warns|Tells|Told|Arrives|Departs|Leaves|Issues|Joins|Discuss(?:es)?|Agrees?|Calls|Pays|Inspects|Tours|Entrance|Lobby|Auditorium|Floor|Room|Confirms|Stresses|Reaffirms|Exchanges|Assembly|Motors|Electric|Dynamics|Atomics|Counsel|Court|Elections?|Debate|Directorate|Conducts|Participates|Hon|Honou?rable|Excellency|Rt|Sir|Dame";
/** A surname may stand in capitals; later words of a name begin in capitals too. A figure within it is a slip for a letter: L0rde. */
export const NAME_WORD = `(?!(?:${NO_NAME_WORD}|Jr|Sr|I{2,3}|IV)\\b|(?:Gen|Adm|Col|Lt|Maj|Capt|Sgt|Cmdr|Brig|Prof|Dr|Mr|Mrs|Ms|Hon|Sen|Rep|Gov)\\.|I['’](?:m|ve|d|ll)\\b)[A-Z](?:[A-Za-zÀ-ÿ-]|[01](?<=[a-z].)(?=[a-z])|['’](?!s\\b)){1,40}`;
/** Lloyd J. Austin, Aung San Suu Kyi; what is behind it (Jr., III, MP) is taken separately. */
export const NAME = `${NAME_WORD}(?: ['"“‘]{1,2}[A-Z][A-Za-z]{1,15}['"”’]{1,2})?(?: (?:[A-Z]\\. )?(?:(?:de|da|del|van|von|der|bin|al) ){0,2}${NAME_WORD}){0,3}`;
export const SUFFIX = "(?:(?:,? (?:Jr|Sr)\\.?| I{2,3}\\b| IV\\b)?(?: MP\\b)?)";

export const RANK =
  "(?:(?:Lieutenant |Major |Brigadier )?General|(?:Vice |Rear )?Admiral|Air (?:Chief |Vice )?Marshal|(?:Lt|Maj|Brig)\\.? ?Gen\\.?|Gen\\.|(?:Vice |Rear )?Adm\\.|[VR]?ADM|GEN|LTGEN|LTG|MG|BG|Senior Colonel|Colonel|Col\\.|Captain|Capt\\.|CAPT|Commodore|Lieutenant Colonel|Lt\\.? ?Col\\.?|(?:Sgt\\. Maj\\.|(?:Master |Staff |Gunnery )?Sgt\\.)|(?:Lt\\. )?Cmdr\\.|Lt\\.|Maj\\.|Cpl\\.)";
/** What a general or admiral commands or heads. */
const COMMAND_HEAD =
  "(?:(?:Joint|Ground|Maritime|Air|Vice|Deputy|Assistant|Acting)(?: Staff)? ){0,3}(?:[Cc]ommander(?: in [Cc]hief)?|[Cc]ommanding (?:[Oo]fficer|[Gg]eneral)|[Cc]ommandant|[Cc]hief(?: of(?: the)?(?: [A-Z][A-Za-z]{1,15}){0,3} [Ss]taff| of Naval Operations)?|First Sea Lord|[Cc]hairman|[Dd]irector(?: General)?|[Ss]uperintendent|[Ss]pokesperson|[Ss]pokesman)";
const COMMAND_WORD = `(?!${RANK} )(?:[A-Z][A-Za-z'’-]{1,20}|U\\.S\\.|\\d{1,2}(?:st|nd|rd|th)|of|the|and(?= [A-Z])(?! (?:${RANK}) )|for)`;
/** Commander of the U.S. 7th Fleet; Commander, U.S. Pacific Fleet; Chief of Staff. */
export const COMMAND = `${COMMAND_HEAD}(?:,?(?: ${COMMAND_WORD}){1,14}(?<! of| the| and| for))?`;
