// Takes an English sentence as it is compared; gives what any verb in the past, or a headline's in the present, tells where none of the tables of verbs stands in it.

import type { Polarity } from "./polarity.ts";

const PASSIVE =
  /\b(?:was|were|has been|have been|had been) (?:\w+ly |jointly |not )?(?<verb>\w+(?:ed|en|wn|ut|ought|eld|ade|ent))\b/u;
const ACTIVE =
  /\b(?:has |have )?(?<verb>\w{3,}(?:ed|ought|left|ook|ent|ade|ave|ew|ang|an|at|eld|old|aid down))\b/gu;
const ATTITUDE =
  /^(?:reaffirmed|repeated|stressed|expressed|discussed|noted|emphasi[sz]ed|underlined|underscored|asked|explained|said|stated|added|confirmed|agreed|decided|planned|scheduled|expected|based|related|united|advanced|proposed|hoped|concerned|condemned|opposed|announced|reported|considered|intended|called|requested|urged|shared|reiterated|recogni[sz]ed|acknowledged|told|asked|answered|believed|described|given|needed|required|named|armed|limited|fixed|increased|combined|unmanned|used|known|meant|ahead|instead|indeed|need|speed|feed|red|bed|than|that|plan|great|threat|what|view|new|few|crew|event|present|different|recent|moment|statement|agreement|equipment|government|department|deployment|movement|treatment|commitment|content|student|president|current|made|trade|grade|decade|have|gave|wave|brave|leave|man|human|korean|japan|american|african|can|ran|seat|boat|heat|coat|repeat|treat|meat|format|cold|gold|told|hold|bold|sent|marked|shown|displayed|listed|demanded|suggested|recommended|wanted|wished|warned|insisted|feared|predicted|claimed|thought|denied|dismissed|estimated|projected|envisaged|foreseen|concern\w*|dated|entitled|located|situated|interested|worried|pleased|determined|slated|prepared|offered|threatened|vowed|pledged|promised|sought|looked|talked|spoke)$/u;
/** must be received, is held */
const NO_PAST = /\b(?:be|being|is|are|to)(?: \w+ly)? $/u;
const TALKED = /\b(?:discussed|exchanged views|held talks|spoke|conferred)\b/u;
const NOT_DONE =
  /\b(?:has yet to|have yet to|not yet|did not|does not|could not|was not|were not|has not|have not|cannot|will not|won't|never|halted|stopped|ceased|discontinued|cut short|turned back|diverted|lapsed|expired|ruled out|without (?:agreement|result)|remains? (?:unsigned|unfinished|open|incomplete))\b/u;

const HEADLINE_VERB =
  "(?:holds?|signs?|visits?|conducts?|completes?|concludes?|joins?|hosts?|delivers?|receives?|ratif(?:y|ies)|adopts?|publish(?:es)?|releases?|hands? over|takes? part|resumes?|exchanges?|dispatch(?:es)?|sends?|wraps? up|ends?|arrives?|drills?|trains?|meets?|deploys?|commissions?|accepts?|begins?|starts?|opens?|launch(?:es)?)";
/** Headlines have no stop; what is to come has to, can, will before it. */
const HEADLINE = new RegExp(
  `^(?![^.]*\\b(?:will|would|can|may|must|should|not|no)\\b)(?:(?!\\b(?:to|that|who|which)\\b)[^.]){2,60}? (?<verb>${HEADLINE_VERB}) [^.]*[^.?!]$`,
  "u",
);
const HEADLINE_PLAN = new RegExp(
  `^(?:(?!\\b(?:is|are|was|were|agree\\w*|decide\\w*|hope\\w*|want\\w*|plan\\w*|in order|refuse\\w*|how|able|failed|urge\\w*|aim\\w*|seek\\w*)\\b)[^.]){2,50}? to (?:${HEADLINE_VERB.replaceAll(/\(\?:y\|ies\)/gu, "y")}|be held|take place) ?[^.]*[^.?!]$`,
  "u",
);

type Ending = Omit<Polarity, "words"> & { readonly at: number; readonly words: string };

export function isTalkOf(text: string): boolean {
  return TALKED.test(text);
}

function ending(told: Omit<Polarity, "words">, { 0: words, index: at }: RegExpExecArray): Ending {
  return { ...told, at, words };
}

function headlineOf(text: string): Ending | undefined {
  const plan = HEADLINE_PLAN.exec(text);
  if (plan) return ending({ stance: "for", tells: "planned", strength: 0.7 }, plan);
  const headline = HEADLINE.exec(text);
  if (!headline) return undefined;
  const verb = headline.groups?.["verb"] ?? "";
  const tells = /^(?:begin|start|open|launch)/u.test(verb) ? "begun" : "done";
  return { stance: "for", tells, strength: 0.8, at: text.indexOf(verb), words: verb };
}

export function byEnding(text: string): Ending | undefined {
  const no = NOT_DONE.exec(text);
  if (no) return ending({ stance: "against", tells: "put-off", strength: 0.75, isGeneric: true }, no);
  const headline = headlineOf(text);
  if (headline) return headline;
  const passive = PASSIVE.exec(text);
  if (passive && !ATTITUDE.test(passive.groups?.["verb"] ?? ""))
    return ending({ stance: "for", tells: "done", strength: 0.8, isGeneric: true }, passive);
  const active = [...text.matchAll(ACTIVE)].find(
    ({ groups, index }) => !ATTITUDE.test(groups?.["verb"] ?? "") && !NO_PAST.test(text.slice(0, index)),
  );
  return active
    ? ending({ stance: "for", tells: "done", strength: 0.6, isGeneric: true }, active)
    : undefined;
}
