// Takes an English sentence as it is compared; gives what its verbs tell of a promise, or why they tell nothing.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import { byEnding, isTalkOf } from "./english-endings.ts";
import {
  hearsayIn,
  intentionIn,
  isInCase,
  isOpen,
  isWanted,
  notSoIn,
  unsettledIn,
  withoutOtherMeanings,
} from "./english-silence.ts";
import { BEGUN, CALLED_OFF, DONE, PLANNED, PUT_OFF, REPLACED, STEP } from "./english-verbs.ts";
import type { Polarity, PolarityRead } from "./polarity.ts";

type Kind = readonly [expression: RegExp, stance: Stance, tells: Tells, strength: number];

const KINDS: readonly Kind[] = [
  [CALLED_OFF, "against", "called-off", 1],
  [PUT_OFF, "against", "put-off", 1],
  [REPLACED, "against", "replaced", 0.8],
  [BEGUN, "for", "begun", 1],
  [DONE, "for", "done", 1],
  [STEP, "for", "step", 0.6],
  [PLANNED, "for", "planned", 0.7],
];

type Hit = Polarity & { readonly at: number; readonly end: number };

function hitsIn(text: string): readonly Hit[] {
  return KINDS.flatMap(([expression, stance, tells, strength]) =>
    [...text.matchAll(expression)].map(({ 0: words, index: at }) => ({
      stance,
      tells,
      strength,
      at,
      end: at + words.length,
      words,
    })),
  ).toSorted((a, b) => a.at - b.at || b.end - a.end);
}

type Clause = { readonly before: string; readonly behind: string };

/** The part of the sentence that a verb stands in, before it and behind it. */
function clauseAround(text: string, { at, end }: Hit): Clause {
  const start =
    Math.max(text.lastIndexOf(";", at), text.lastIndexOf(", but ", at), text.lastIndexOf(", and ", at)) + 1;
  const behind = text.slice(end);
  const stop = behind.search(/;|, but |, and |, while /u);
  return { before: text.slice(start, at), behind: stop < 0 ? behind : behind.slice(0, stop) };
}

const NEGATED = /\b(?:not|never|no)(?: yet)?(?: be| been| to be)? $|n't (?:be |been )?$/u;
/** not cancelled but postponed */
const BUT = /^[^.;]{0,24}\bbut\b/u;

function isPassedBy({ stance }: Hit, { before }: Clause, behind: string): boolean {
  return stance === "against" && NEGATED.test(before) && BUT.test(behind);
}

/** The postponed ceremony, despite the delay: what was so before. */
const BEFORE_NOUN =
  /\b(?:the|a|an|its|their|this|that|once|twice|on|long|previously|originally|earlier|repeatedly|already|much)[ -]$/u;
const OF_TIME_BEFORE =
  /\b(?:despite|after|following|notwithstanding|overcoming|in spite of) (?:\w+ ){0,4}$|\b(?:which|that|who) (?:had|has|have) (?:\w+ )?(?:been )?$/u;

/** drills, which | have been suspended since: a clause without a subject is only told of a thing. */
const OF_THING = /^\W*(?:has|have|had)(?: long)?(?: been)? $/u;
/** The plan had been shelved over a dispute. */
const BEFORE_THAT = /\bhad (?:\w+ )?been $/u;

function isBackground({ stance, words }: Hit, { before, behind }: Clause): boolean {
  if (stance !== "against") return false;
  if (OF_THING.test(before) || BEFORE_THAT.test(before)) return true;
  if (words.endsWith("ed") && BEFORE_NOUN.test(before) && /^ \w/u.test(behind)) return true;
  return OF_TIME_BEFORE.test(before) && /,|\b(?:was|were|took|went|has|have)\b/u.test(behind);
}

/** Longer words hold what is in them: has been held over is no holding. */
function isWithin(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (other) =>
      other !== hit &&
      other.at <= hit.at + 5 &&
      other.end >= hit.end &&
      other.at < hit.end &&
      other.end - other.at > 0 &&
      other.stance === "against" &&
      hit.stance === "for",
  );
}

const FAR_FROM_VERB = 6;

function preferred(hits: readonly Hit[]): Hit | undefined {
  const firm = hits.filter((hit) => hit.isBackground !== true);
  const done = firm.findLast(({ tells }) => tells === "done");
  const begun = firm.find(({ tells }) => tells === "begun");
  const last = firm.findLast(({ stance }) => stance === "against");
  const calledOff = firm.findLast(({ tells }) => tells === "called-off");
  const against = last?.tells === "put-off" && calledOff ? calledOff : last;
  return (
    against ??
    stageOver(begun, firm) ??
    begun ??
    inItsTime(done, firm) ??
    firm.find(({ tells }) => tells === "step") ??
    firm.findLast(({ tells }) => tells === "planned") ??
    hits.find((hit) => hit.isBackground === true)
  );
}

/** The hull was launched: the whole of it is a stage. */
function stageOver(hit: Hit | undefined, hits: readonly Hit[]): Hit | undefined {
  if (hit === undefined) return undefined;
  const step = hits.find((other) => other.tells === "step" && other.at <= hit.at && other.end >= hit.end);
  return step && { ...step, strength: 0.9 };
}

/** The cabinet approved the bill: of a stage; will be signed: of what is to come. */
function inItsTime(done: Hit | undefined, hits: readonly Hit[]): Hit | undefined {
  if (done === undefined) return undefined;
  const step = stageOver(done, hits);
  if (step) return step;
  const plan = hits.find(
    (hit) =>
      hit.tells === "planned" && hit.at < done.at && hit.end >= done.at - FAR_FROM_VERB && done.at < hit.end,
  );
  return plan ?? done;
}

/** is held every year: it tells of no time. */
function isNoPast({ tells }: Hit, { before }: Clause): boolean {
  return tells === "done" && /\b(?:is|are|be|being)(?: \w+ly)? $/u.test(before);
}

type Told = { readonly hit?: Hit; readonly denied?: Hit; readonly open?: Hit };

/** With what is passed by blotted out. */
function withoutPassedBy(text: string): string {
  return hitsIn(text)
    .filter((hit) => isPassedBy(hit, clauseAround(text, hit), text.slice(hit.end)))
    .reduce(
      (left, { at, end }) =>
        `${left.slice(0, at).replace(NEGATED, (no) => "_".repeat(no.length))}${"_".repeat(end - at)}${left.slice(end)}`,
      text,
    );
}

function toldIn(written: string): Told {
  const text = withoutPassedBy(written);
  const all = hitsIn(text);
  const [counted, open]: [Hit[], Hit[]] = [[], []];
  for (const hit of all) {
    const clause = clauseAround(text, hit);
    if (isWithin(hit, all)) continue;
    if (hit.stance === "for" && (NEGATED.test(clause.before) || isNoPast(hit, clause))) continue;
    const around = `${clause.before}${hit.words}${clause.behind}`;
    if (hit.stance === "against" && (notSoIn(around) !== undefined || NEGATED.test(clause.before)))
      return { denied: hit };
    if (isWanted(clause.before) || isInCase(clause.before, clause.behind)) open.push(hit);
    else counted.push(isBackground(hit, clause) ? { ...hit, isBackground: true } : hit);
  }
  const hit = preferred(counted);
  const [first] = open;
  return { ...(hit === undefined ? {} : { hit }), ...(first === undefined ? {} : { open: first }) };
}

function asRead(hit: Hit, text: string): PolarityRead {
  const { stance, tells, words, strength } = hit;
  const intention = tells === "planned" ? intentionIn(text) : undefined;
  if (intention) return { ...intention, polarity: { stance, tells, words, strength: 0.4 } };
  return {
    polarity: {
      stance,
      tells,
      words,
      strength,
      ...(hit.isBackground === true && { isBackground: true }),
      ...(hit.isGeneric === true && { isGeneric: true }),
      ...(isTalkOf(text) && tells === "done" && { isTalk: true }),
    },
  };
}

export function readEnglishPolarity(written: string): PolarityRead {
  const hearsay = hearsayIn(written);
  if (hearsay) return hearsay;
  const text = withoutOtherMeanings(written);
  const unsettled = unsettledIn(text);
  if (unsettled && isOpen(text)) return unsettled;
  const { hit: told, denied, open } = toldIn(text);
  if (denied) return { silence: "negated", silenceWords: denied.words };
  const isByVerb = told !== undefined && told.tells !== "planned";
  const ending = isByVerb || open ? undefined : byEnding(text);
  const ended = ending && isWanted(text.slice(0, ending.at)) ? undefined : ending;
  const hit = ended === undefined ? told : { ...ended, end: ended.at + ended.words.length };
  if (unsettled && (hit?.stance !== "against" || hit.isGeneric === true)) return unsettled;
  const noSuch = notSoIn(text);
  if (noSuch !== undefined && hit?.stance !== "against") return { silence: "negated", silenceWords: noSuch };
  if (hit !== undefined) return asRead(hit, text);
  if (open?.stance === "against") return { silence: "unsettled", silenceWords: open.words };
  return intentionIn(text) ?? {};
}
