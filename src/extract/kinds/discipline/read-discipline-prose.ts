// Takes the sentences and lines of an announcement of disciplinary actions; gives the actions that they tell of.

import type { TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { shiftSpan } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { sentencesOf } from "../../page/page.ts";
import type { Action, Told } from "./action.ts";
import { findConduct, findConductBefore, firstClause, readDeed, readDoer } from "./conduct.ts";
import type { Mention, Penalty, Someone } from "./mentions.ts";
import { isSameRank, readMentions } from "./mentions.ts";
import { mergeActions } from "./merge-actions.ts";

const TELLS = /処分|停職|減給|戒告|免職|降任/u;
const PUNISHES = /懲戒処分|処分を受け|処分とした|処分にした/u;
const LONGEST = 1200;
/** A penalty follows soon behind whom it is for. */
const LAST = 40;
/** So near its end a sentence is looked through to the end for what a penalty is for. */
const REACH = 40;
/** Where a text names the conduct whole, it does so in its opening; each penalty looks there. */
const OPENING = 4000;
const EFFECTIVE = /^\s?(?:[(][月火水木金土日][)])?\s?付/u;
/** …で113人が処分を受けました: many, of whom no more is told. */
const MANY = /[^、。\s]{2,30}で、?\d{1,3}[人名]が(?:懲戒)?処分/u;
/** (1) 第5施設隊 1等陸曹(40代) 戒告: a line of a list. */
const NUMBERED = /^\s*(?:[(]?\d{1,2}[).、 ]|[○・ア-コ][ .)])/u;
/** 曹長を停職 盗撮の幹部は減給: clauses side by side, or ended on a noun behind を. */
const HEADLINE = /[をは、](?:停職|減給|戒告|免職|降任|懲戒|処分)/u;
const UNIT_OF_ALL =
  /(?:^|[、は])(?<unit>第[^、。はがを\s]{2,20}?[隊団群部校])の(?:男性|女性)?隊員[\d１-９]{1,3}[人名]を(?:懲戒)?処分/u;
const COUNTED = /^(?:処分)?(?:を受けた)?\d{1,3}[人名]/u;

type Deed = { readonly rank: string; readonly age?: string; readonly deed: string };
/** Looked through for each action. */
const MOST_DEEDS = 40;

type State = {
  readonly actions: Told[];
  /** What was told of somebody before a penalty was. */
  readonly deeds: Deed[];
  /** The action of a list's line that waits for the line that tells its conduct. */
  waiting?: Told | undefined;
  /** The action whose conduct is told in points. */
  pointed?: Told | undefined;
  /** 第5施設隊の隊員3人を懲戒処分に: the unit of all of whom no other is told. */
  unit?: string | undefined;
  /** A conduct told once holds for the actions told after it. */
  shared?: string | undefined;
  day?: TimeValue | undefined;
};

export function readDisciplineProse(ground: ActGround): readonly Action[] {
  const { page } = ground;
  const state: State = { actions: [], deeds: [] };
  for (const part of page.parts.filter(({ role }) => role === "lead" || role === "official"))
    for (const stretch of sentencesOf(page, part.span))
      for (const span of linesOfStretch(page.folded, stretch)) readSentence(ground, span, state);
  const { shared: told, day, unit } = state;
  const merged = mergeActions(state.actions);
  return merged.map(({ shared, listed: _listed, heading: _heading, isDeed: _deed, ...action }) => {
    const conduct =
      action.conduct ?? deedOf(state, action) ?? shared ?? (merged.length === 1 ? told : undefined);
    return {
      ...action,
      ...(action.unit === undefined && unit !== undefined ? { unit } : {}),
      ...(action.date === undefined && day !== undefined ? { date: day } : {}),
      ...(conduct === undefined ? {} : { conduct }),
    };
  });
}

function deedOf({ deeds }: State, { rank, age }: Told): string | undefined {
  return deeds.find(
    (one) =>
      rank !== undefined &&
      isSameRank(one.rank, rank) &&
      (one.age === undefined || (age?.startsWith(one.age) ?? false)),
  )?.deed;
}

/** A list of actions has one a line. */
function linesOfStretch(folded: string, [start, end]: Span): readonly Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const line of folded.slice(start, end).split("\n")) {
    if (line.trim() !== "") spans.push([at, at + line.trimEnd().length]);
    at += line.length + 1;
  }
  return spans;
}

function readSentence(ground: ActGround, span: Span, state: State): void {
  const sentence = ground.page.folded.slice(...span);
  if (sentence.length > LONGEST) return;
  if (TELLS.test(sentence)) readTelling(ground, span, sentence, state);
  else addDeed(sentence, state);
}

/** What stands under a list's line, or is told of whoever was named last: what they did. */
function addDeed(sentence: string, state: State): void {
  const { waiting } = state;
  state.waiting = undefined;
  if (addPoint(sentence, state)) return;
  if (waiting !== undefined && !NUMBERED.test(sentence))
    waiting.conduct ??= firstClause(sentence.trim(), true);
  const deed = readDeed(sentence);
  if (deed === undefined) return;
  const doer = readDoer(sentence);
  const last = doer === undefined ? state.actions.at(-1) : findDoer(state, doer);
  if (last === undefined && doer !== undefined && state.deeds.length < MOST_DEEDS)
    state.deeds.push({ ...doer, deed });
  if (last === undefined || last.conduct !== undefined) return;
  last.conduct = deed;
  last.isDeed = true;
}

/** The action of whom a sentence names by rank, and by age where both tell it. */
function findDoer({ actions }: State, { rank, age }: Omit<Deed, "deed">): Told | undefined {
  return actions
    .slice(-LAST)
    .findLast(
      (action) =>
        action.rank !== undefined &&
        (isSameRank(rank, action.rank) || action.rank.endsWith(rank) || isAnybody(action.rank)) &&
        (age === undefined || action.age === undefined || action.age.startsWith(age)),
    );
}

function isAnybody(rank: string): boolean {
  return /^(?:隊員|職員|自衛官|幹部自衛官)$/u.test(rank);
}

/** 1等海曹は, and what he did in points below: their words make up the conduct. */
const OPENS_POINTS = /^[^、。]{0,20}(?:[佐尉曹士]|士長|隊員|自衛官|職員)は、?$/u;
const POINT =
  /^\s*[・○-]\s?(?:(?:令和|平成)?[\d元]{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:頃|ころ|ごろ)?に?、?/u;

function addPoint(sentence: string, state: State): boolean {
  if (OPENS_POINTS.test(sentence.trim())) {
    const last = state.actions.at(-1);
    state.pointed = last?.conduct === undefined ? last : undefined;
    return true;
  }
  const { pointed } = state;
  const mark = /^\s*[-―]?とされ/u.test(sentence) ? undefined : POINT.exec(sentence)?.[0].length;
  if (pointed === undefined || mark === undefined) {
    state.pointed = undefined;
    return false;
  }
  const point = sentence.slice(mark).replace(/[、。\s]+$/u, "");
  pointed.conduct = pointed.conduct === undefined ? point : `${pointed.conduct}、${point}`;
  return true;
}

function readTelling(ground: ActGround, span: Span, sentence: string, state: State): void {
  const { page } = ground;
  const date = dayOfSentence(ground, span);
  const opening = page.folded.slice(0, OPENING);
  const mentions = readMentions(sentence);
  const {
    conduct: told,
    open,
    from,
  } = takeMentions({ sentence, opening, mentions, date, offset: span[0], state });
  const conduct = told ?? findConduct(sentence, opening);
  if (PUNISHES.test(sentence) && from === 0)
    for (const action of open) settle(state, action, { conduct, date });
  const last = state.actions.at(-1);
  state.waiting = NUMBERED.test(sentence) && from > 0 && last?.conduct === undefined ? last : undefined;
  if (conduct !== undefined) state.shared ??= conduct;
  if (date !== undefined && /処分/u.test(sentence)) state.day ??= date;
  state.unit ??= UNIT_OF_ALL.exec(sentence)?.groups?.["unit"];
  const many = MANY.exec(sentence);
  if (many !== null && conduct !== undefined && mentions.length === 0)
    state.actions.push({ span: placeOf(page.folded, conduct, span), conduct });
}

type Sentence = {
  readonly sentence: string;
  readonly opening: string;
  readonly mentions: readonly Mention[];
  readonly date: TimeValue | undefined;
  readonly offset: number;
  readonly state: State;
};

/** A penalty is for those named since the one before; 停職6日の処分を受けたのは, for those named behind it. */
function takeMentions({ sentence, opening, mentions, date, offset, state }: Sentence): {
  readonly conduct: string | undefined;
  readonly open: readonly Told[];
  readonly from: number;
} {
  let open: Told[] = [];
  let from = 0;
  let conduct: string | undefined;
  let leading: Penalty | undefined;
  for (const mention of mentions) {
    if (mention.is === "person") {
      const known = findAction(state, mention);
      const action = known ?? actionOf(mention, offset, formOf(sentence));
      if (known !== undefined) fillUp(known, mention);
      const before = findConductBefore(sentence.slice(from, mention.span[0]));
      if (before !== undefined) action.conduct ??= before;
      if (leading === undefined) open.push(action);
      else settle(state, action, { penalty: leading.words, conduct, date });
      continue;
    }
    const end = mention.span[0] + REACH > sentence.length ? sentence.length : mention.span[0];
    conduct = findConduct(sentence.slice(from, end), opening) ?? conduct;
    from = mention.span[1];
    leading = mention.leads ? mention : undefined;
    if (mention.leads) continue;
    const told = open.length > 0 ? open : groupOf(sentence, mention, conduct, offset);
    for (const action of told) settle(state, action, { penalty: mention.words, conduct, date });
    open = [];
  }
  return { conduct, open, from };
}

/** Of many of whom no more is told, the record stands where the text names the conduct whole. */
function placeOf(folded: string, conduct: string, [start, end]: Span): Span {
  const own = folded.slice(start, end).indexOf(conduct);
  const at = own >= 0 ? start + own : folded.indexOf(conduct);
  return at < 0 ? [start, end] : [at, at + conduct.length];
}

type Settled = {
  readonly penalty?: string;
  readonly conduct?: string | undefined;
  readonly date?: TimeValue | undefined;
};

function settle(state: State, action: Told, { penalty, conduct, date }: Settled): void {
  if (penalty !== undefined) action.penalty ??= penalty;
  if (conduct !== undefined) action.conduct ??= conduct;
  if (date !== undefined) action.date ??= date;
  if (state.actions.includes(action)) return;
  if (state.shared !== undefined) action.shared = state.shared;
  state.actions.push(action);
}

/** Named before by the same rank, and not yet told the penalty of. */
function findAction({ actions }: State, { rank, unit }: Someone): Told | undefined {
  return actions
    .slice(-LAST)
    .find(
      (action) =>
        action.penalty === undefined &&
        action.rank !== undefined &&
        isSameRank(rank, action.rank) &&
        (unit === undefined || action.unit === undefined || unit.endsWith(action.unit)),
    );
}

function fillUp(action: Told, { unit, age }: Someone): void {
  if (unit !== undefined) action.unit ??= unit;
  if (age !== undefined) action.age ??= age;
}

type Form = "listed" | "heading" | "sentence";

/** A line that is no sentence and no row is a headline: 性的発言の幹部 names no unit. */
function formOf(sentence: string): Form {
  if (NUMBERED.test(sentence)) return "listed";
  return /[。、)」]$|処分$/u.test(sentence) || !HEADLINE.test(sentence) ? "sentence" : "heading";
}

function actionOf({ span, unit, age, rank }: Someone, offset: number, form: Form): Told {
  return {
    span: shiftSpan(span, offset),
    ...(unit === undefined || form === "heading" ? {} : { unit }),
    ...(age === undefined ? {} : { age }),
    rank,
    ...(form === "listed" ? { listed: true } : {}),
    ...(form === "heading" ? { heading: true } : {}),
  };
}

/** 懲戒免職11人を含む74人: several of no rank told, where the sentence says for what. */
function groupOf(
  sentence: string,
  mention: Penalty,
  conduct: string | undefined,
  offset: number,
): readonly Told[] {
  if (conduct === undefined || !COUNTED.test(sentence.slice(mention.span[1]))) return [];
  const unit = /(?<unit>[陸海空]自|[陸海航][上空]自衛隊)(?:の)?隊員が/u.exec(sentence)?.groups?.["unit"];
  return [{ span: shiftSpan(mention.span, offset), ...(unit === undefined ? {} : { unit }) }];
}

/** 12日付: the day of the action; 本日: that of the announcement. */
function dayOfSentence({ page, dates, announcedAt }: ActGround, span: Span): TimeValue | undefined {
  const own = findOverlapping(dates, span);
  const behind = (at: Span, length: number): string => page.folded.slice(at[1], at[1] + length);
  const day =
    own.find(({ span: at }) => EFFECTIVE.test(behind(at, 8))) ??
    own.find(({ span: at }) => page.folded.slice(...at) === "本日") ??
    own.find(
      ({ span: at }) =>
        at[0] - span[0] < 40 &&
        /^、[^。]{4,}(?:懲戒)?処分(?:とし|にし)/u.test(page.folded.slice(at[1], span[1])),
    );
  const value = day?.value ?? (page.folded.slice(...span).includes("本日") ? announcedAt : undefined);
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(value) ? value.slice(0, 10) : undefined;
}
