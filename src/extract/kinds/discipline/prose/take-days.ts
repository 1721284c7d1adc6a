// Takes a sentence that tells how long those told of before are suspended: 停職日数は陸士長のみ6日で、他は4日; gives their actions the days.

import type { Told } from "../action.ts";
import type { State } from "./state.ts";

const TELLS_DAYS = /停職(?:の|処分の)?(?:日数|期間)は、?(?<told>[^。]{2,160})/u;
const ONE =
  /^(?<who>[^、。]{0,40}?)(?<only>のみ|だけ)?(?:が|は|に|を)?(?<days>\d{1,3}(?:日|[カヵケヶか]?月)間?)(?:で|と(?:した|する)?|だった|です|でした)?$/u;
const OTHERS = /^(?:その)?(?:他|ほか|残り|それ以外)(?:の[^、。]{0,8})?$/u;
const EVERYBODY = /^(?:いずれも|全員|それぞれ|\d{1,2}[人名]とも)?$/u;
const COUNTED = /(?:の)?(?<count>\d{1,2})[人名]$/u;
/** 昨年処分された士長の停職日数は: of another occasion. */
const OF_OTHERS = /昨年|去年|一昨年|前年|過去|前回|以前|同種|別の|これまで|先月/u;
/** 以前にも処分を受けた士長: only such of them. */
const OF_SOME = /(?:[るたい]|の)$/u;
const SUSPENDED = "停職";

/** 停職はそれぞれ10日と20日: of those told of before, in their order. */
const EACH =
  /停職(?:処分)?(?:の?(?:日数|期間))?は、?それぞれ、?(?<days>\d{1,3}(?:日|[カヵケヶか]?月)間?(?:(?:、|と)\d{1,3}(?:日|[カヵケヶか]?月)間?){1,6})(?:と(?:した|する)|だった|です|でした)?。?$/u;

/** No more are told of one by one; a text of any length stays linear. */
const MOST_TOLD = 8;

/** Only where as many are told of as there are days, and nobody has another penalty. */
function takeEach(sentence: string, actions: Told[]): boolean {
  const found = sentence.includes("それぞれ") ? EACH.exec(sentence) : null;
  const days = found?.groups?.["days"]?.split(/、|と/u) ?? [];
  if (found === null || OF_OTHERS.test(sentence.slice(0, found.index))) return false;
  const [first, ...others] = actions;
  if (actions.length > MOST_TOLD || actions.some(({ penalty = SUSPENDED }) => penalty !== SUSPENDED))
    return false;
  if (first !== undefined && others.length === 0 && first.count === days.length) {
    const { count: _count, ...one } = first;
    const all = days.map((told): Told => ({ ...one, penalty: penaltyOf(told), listed: true }));
    actions.splice(0, 1, ...all);
    return true;
  }
  if (actions.length !== days.length) return false;
  for (const [index, action] of actions.entries()) action.penalty = penaltyOf(days[index] ?? "");
  return true;
}

function penaltyOf(days: string): string {
  return `${SUSPENDED}${days.replace(/間$/u, "")}`;
}

/** True where the sentence was one. */
export function takeDays(sentence: string, { actions }: State): boolean {
  if (sentence.includes(SUSPENDED) && takeEach(sentence, actions)) return true;
  const found = sentence.includes(SUSPENDED) ? TELLS_DAYS.exec(sentence) : null;
  const told = found?.groups?.["told"];
  if (found === null || told === undefined || OF_OTHERS.test(sentence.slice(0, found.index))) return false;
  const open = actions.filter(({ penalty }) => penalty === SUSPENDED);
  const clauses = told.split("、").map((clause) => ONE.exec(clause)?.groups);
  if (open.length === 0 || clauses.includes(undefined)) return false;
  // それぞれ6月、3月、1月: as many days as are told of are taken one by one, or nobody's.
  if (clauses.length > 1 && clauses[0]?.["who"]?.startsWith("それぞれ") === true) return true;
  // Of somebody who was not told of before the rest is not all the others.
  clauses.every((clause) => settleDays(clause?.["who"] ?? "", clause?.["days"] ?? "", open, actions));
  return true;
}

/** True where the text has told of whom the words name. */
function settleDays(who: string, days: string, open: readonly Told[], actions: Told[]): boolean {
  const penalty = penaltyOf(days);
  const left = open.filter((action) => action.penalty === SUSPENDED);
  if (OTHERS.test(who) || EVERYBODY.test(who)) {
    for (const action of left) action.penalty = penalty;
    return true;
  }
  const { count } = COUNTED.exec(who)?.groups ?? {};
  const named = who.replace(COUNTED, "");
  // 1人が10日: of the only ones that were told of.
  const [only, ...more] = left;
  const action =
    named === "" && more.length === 0 ? only : left.find(({ rank = "\n" }) => named.endsWith(rank));
  if (action?.rank === undefined) return false;
  const before = named.slice(0, named.length - action.rank.length);
  const isOfSome = (action.count ?? 1) > Number(count ?? 1) && (count !== undefined || OF_SOME.test(before));
  if (!isOfSome) {
    action.penalty = penalty;
    return true;
  }
  // Some of those told of together: an action of their own, before that of the rest.
  const { count: _all, ...rest } = action;
  actions.splice(actions.indexOf(action), 0, { ...rest, penalty, listed: true });
  action.listed = true;
  return true;
}
