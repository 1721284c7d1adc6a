// Takes a sentence that tells no penalty; adds what it tells of whoever is disciplined: a deed, a point of one, or who they are.

import { shiftSpan } from "../../../../terms/span.ts";
import type { Told } from "../action.ts";
import { tellsAct } from "../cut-deed.ts";
import { firstClause, readDeed, readDoer } from "../conduct.ts";
import { isAnybody, readMentions } from "../mentions.ts";
import { NUMBERED } from "./join-broken-lines.ts";
import { findDoer, settle } from "./state.ts";
import type { Deed, State } from "./state.ts";

/** Looked through for each action. */
const MOST_DEEDS = 40;
const MOST_SEEN = 40;
/** 特科隊所属の男女5人の自衛官は, 第5施設隊の隊員3人は. */
const GROUP =
  /^[^。]{0,40}?(?:^|[、はの])(?<unit>[一-龠ァ-ヴーA-Za-z0-9]{2,24}[隊群団部校処])(?:に?所属する|所属の|の)[^、。はが]{0,24}(?:自衛官|隊員|職員|曹|士長)[^、。はが]{0,8}は/u;
const SEVERAL = /\d{1,2}[人名]/u;
/** 2人は, 両名は: those whose penalties were told together. */
const BOTH =
  /^(?:また、)?(?:[^、。]{2,24}によ(?:ると|りますと)、)?(?:(?<count>[2-9])[人名]|両名|両者|両隊員)は/u;

/** What stands under a list's line, or is told of whoever was named last: what they did. */
export function takeDeed(sentence: string, offset: number, state: State): void {
  const { waiting } = state;
  state.waiting = undefined;
  if (addPoint(sentence, state)) return;
  const isHeaded = DEED_HEAD.test(sentence);
  if (waiting !== undefined && (isHeaded || !NUMBERED.test(sentence)))
    waiting.conduct ??= firstClause(sentence.replace(DEED_HEAD, "").trim(), true);
  if (NUMBERED.test(sentence)) nameListed(sentence, offset, state);
  remember(sentence, state);
  const deed = readDeed(sentence.replace(ONE_IS, "隊員は、"));
  if (deed === undefined) return;
  if (addPending(sentence, offset, deed, state)) return;
  if (BOTH.test(sentence.trim())) {
    addToBoth(deed, sentence, state);
    return;
  }
  if (addJoined(sentence, deed, state)) return;
  const doer = readDoer(sentence) ?? doerNamed(sentence);
  const last = doer === undefined ? state.actions.at(-1) : findDoer(state, doer);
  if (last === undefined && doer !== undefined && state.deeds.length < MOST_DEEDS)
    state.deeds.push({ ...doer, deed, ...ofGroup(sentence, state) });
  const isAct = tellsAct(deed);
  const isOwn = isAct || IN_CHARGE.test(deed);
  if (last === undefined) return;
  const isBetter = last.isBefore === true && doer !== undefined && deed.length <= SHORT;
  if (last.conduct !== undefined && !isOwn && !isBetter && !ONLY_NAMES.test(last.conduct)) return;
  last.conduct = deed;
  delete last.isBefore;
  delete last.isRest;
  if (!isAct) last.isDeed = true;
}

/** A longer telling is no better name of the deed than the few words before. */
const SHORT = 56;

/** 警部補は監督責任を問われた: not what the other did. */
const IN_CHARGE = /^(?:指導|管理)?監督(?:上の|の)?責任を(?:問|怠)/u;

/** このうち1等陸曹は: one of those whose deed was told before. */
function ofGroup(sentence: string, { group }: State): Pick<Deed, "ofGroup"> {
  const conduct = /^\s*(?:また、)?このうち/u.test(sentence) ? group?.conduct : undefined;
  return conduct === undefined ? {} : { ofGroup: conduct };
}

/** 傷害行為があった says of none of several what he did. */
const ONLY_NAMES = /^[^、]{0,30}(?:行為|事案|暴行|暴力)があった$/u;

/** 1等海士は, or ひとりは20代の1等海士で、. */
const NAMES = /^(?:は|で、)/u;
const ONE_IS = /^\s*(?:また、)?(?:ひとり|1人|もう(?:ひとり|1人|一人)|一人|残る1人)は、?[^、。]{2,40}で、/u;

/** イ 規律違反の概要: what stands before the deed of whom a list names. */
const DEED_HEAD =
  /^\s*(?:[ア-コ①-⑳・○][ .)]?\s*|[(]?[\da-z]{1,2}[).]\s*)?(?:(?:規律違反|非違行為|違反行為|違反|事案|行為|処分)の?)?(?:概要|内容|理由|事由)\s*:?\s*/u;

/** (1) 第5施設隊 2等陸曹(男性・30代), and nothing more. */
function nameListed(sentence: string, offset: number, state: State): void {
  const [someone, ...others] = readMentions(sentence);
  state.named = undefined;
  if (someone?.is !== "person" || others.length > 0 || someone.unit === undefined) return;
  if (sentence.slice(someone.span[1]).trim() !== "") return;
  state.named = {
    span: shiftSpan(someone.span, offset),
    rank: someone.rank,
    unit: someone.unit,
    listed: true,
    ...(someone.age === undefined ? {} : { age: someone.age }),
  };
}

/** 40歳の2等陸曹と30歳の3等陸曹は、…を怠りました: what two did, before their penalties are told. */
function addJoined(sentence: string, deed: string, state: State): boolean {
  const mentions = readMentions(sentence);
  const last = mentions.findIndex(
    (mention) => mention.is === "person" && NAMES.test(sentence.slice(mention.span[1], mention.span[1] + 2)),
  );
  const [first, second] = [mentions[last - 1], mentions[last]];
  if (first?.is !== "person" || second?.is !== "person") return false;
  if (!/^(?:と|及び|、)$/u.test(sentence.slice(first.span[1], second.span[0]))) return false;
  if (isAnybody(first.rank) || isAnybody(second.rank)) return false;
  for (const { rank, age } of [first, second]) {
    const doer = { rank, ...(age === undefined ? {} : { age: age.slice(0, 2) }) };
    const action = findDoer(state, doer);
    if (action !== undefined && action.conduct === undefined) action.conduct = deed;
    else if (action === undefined && state.deeds.length < MOST_DEEDS) state.deeds.push({ ...doer, deed });
  }
  return true;
}

/** 護衛艦…に所属する20代の1等海士は: whom a sentence names with the unit, in front of what they did. */
function doerNamed(sentence: string): Omit<Deed, "deed"> | undefined {
  const someone = readMentions(sentence).find(
    (mention) => mention.is === "person" && NAMES.test(sentence.slice(mention.span[1], mention.span[1] + 2)),
  );
  if (someone?.is !== "person" || isAnybody(someone.rank)) return undefined;
  const years = someone.age?.slice(0, 2);
  return { rank: someone.rank, ...(years === undefined ? {} : { age: years }) };
}

/** Of several whose penalty was told before, one by one: …に所属する20代の1等陸士の女性は、…盗んだ. */
function addPending(sentence: string, offset: number, deed: string, state: State): boolean {
  const { pending } = state;
  const someone = readMentions(sentence).find(
    (mention) =>
      mention.is === "person" && mention.unit !== undefined && sentence.charAt(mention.span[1]) === "は",
  );
  if (pending === undefined || someone?.is !== "person") return false;
  const { span, unit, age, rank } = someone;
  const action: Told = {
    span: shiftSpan(span, offset),
    rank,
    listed: true,
    ...(unit === undefined ? {} : { unit }),
    ...(age === undefined ? {} : { age }),
  };
  settle(state, action, { penalty: pending.penalty, conduct: deed, date: pending.date });
  return true;
}

function remember(sentence: string, state: State): void {
  const group = GROUP.exec(sentence)?.groups?.["unit"];
  if (group !== undefined && SEVERAL.test(sentence)) {
    const conduct = readDeed(sentence);
    state.group = { unit: group, ...(conduct === undefined ? {} : { conduct }) };
  }
  for (const mention of readMentions(sentence))
    if (mention.is === "person" && (mention.age !== undefined || mention.unit !== undefined)) {
      if (state.seen.length === MOST_SEEN) state.seen.shift();
      state.seen.push(mention);
    }
}

/** What two or three did together is told of each of them of whom nothing else is. */
function addToBoth(deed: string, sentence: string, { actions }: State): void {
  const count = Number(BOTH.exec(sentence.trim())?.groups?.["count"] ?? 2);
  for (const action of actions.slice(-count)) {
    if (action.conduct !== undefined) continue;
    action.conduct = deed;
    action.isDeed = true;
  }
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
