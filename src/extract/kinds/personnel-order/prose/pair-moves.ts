// Takes the elements of a sentence; gives who moves where: holders and posts paired one by one before each verb, or nothing where they do not pair.

import type { Element, VerbClass } from "./element.ts";
import type { Replaced } from "./successors.ts";
import { FORMER } from "../posts.ts";
import { findReplacedPost } from "./successors.ts";
import { takesVacated } from "./vacated.ts";

type Holder = Extract<Element, { is: "holder" }>;
export type Move = {
  readonly holder: Holder;
  readonly does: Exclude<VerbClass, "yield" | "none">;
  readonly to?: string;
  /** Where the verb begins. */
  readonly at: number;
};

function isHolder(element: Element): element is Holder {
  return element.is === "holder";
}

/** 将に昇任するのは…: the verb comes first. */
const CLEFT = /^(?:する|し)?(?:の|こと)は/u;
/** 2017年4月に海上保安監に就任した: a career, not an order. */
const CAREER =
  /\d{2,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:に|、|から|より)(?!付)|歴任|務め(?:た|て|ました)|経て/u;

/** 政府は令和9年3月4日、…人事を決定した: the day of the decision. */
const DECIDED = /(?:決定|発表|発令|承認|了承)(?:し|され)/u;

export function pairMoves(
  sentence: string,
  elements: readonly Element[],
  replaced: Replaced,
): readonly Move[] {
  const moves: Move[] = [];
  let group: Element[] = [];
  let last = replaced.last;
  const left: string[] = [];
  let beside: string | undefined;
  let since = 0;
  let seat: string | undefined;
  let vacated: string | undefined;
  const waiting: Pair[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.is === "holder" && element.to !== undefined) {
      moves.push({ holder: element, does: "go", to: element.to, at: element.span[1] });
      continue;
    }
    if (element.is !== "verb") {
      if (element.is === "target" && sentence.charAt(element.span[1] - 1) === "は") seat = element.post;
      group.push(element);
      continue;
    }
    // 海幕長へ就くため: why another moves, told as known.
    const isReason = /^(?:する|し)?ため/u.test(sentence.slice(element.span[1], element.span[1] + 6));
    const isCleft = CLEFT.test(sentence.slice(element.span[1], element.span[1] + 6));
    const members = isCleft ? elements.slice(index + 1).filter(({ is }) => is !== "verb") : group;
    const before: Replaced = {
      ...replaced,
      left: [...(replaced.left ?? []), ...left],
      ...(last === undefined ? {} : { last }),
      ...(beside === undefined ? {} : { beside }),
    };
    // 後任に早見氏、川辺局長が退任し後任に大原氏を充てる: who succeeds the one before waits for the verb of all.
    const isLeaving = element.does === "leave" || element.does === "detach";
    const waits = isLeaving && !isCleft ? countWaiting(sentence, members) : 0;
    waiting.push(...pairsOf(members.slice(0, waits), before));
    const told = isReason
      ? []
      : movesOf({ sentence, since, seat, vacated }, members.slice(waits), element, before);
    const found =
      told.length > 0 ? told : leavesAgain(sentence.slice(since, element.span[0]), element, moves);
    if (element.does === "go" && found.length > 0)
      moves.push(
        ...waiting.splice(0).map((pair) => ({ ...pair, does: "go" as const, at: pair.holder.span[1] })),
      );
    moves.push(...found);
    // Somebody leaves whom nothing names: what is told next is about their post.
    if (isLeaving && found.length === 0) last = undefined;
    if (isLeaving) left.push(...found.flatMap(({ holder }) => holder.old ?? []));
    // 審議官の早見氏が留任するほか、会計課長の川辺氏が就任する: into the same post.
    const follows = sentence.slice(element.span[1], element.span[1] + 6);
    beside = element.does === "stay" && follows.startsWith("ほか") ? found.at(-1)?.holder.old : undefined;
    // 図書局長を長官に昇格させ、後任には: the post that who moves leaves.
    const mover = isLeaving || element.does === "go" ? found.at(-1)?.holder : undefined;
    if (element.does === "yield") last = group.findLast(isHolder)?.old ?? last;
    if (mover !== undefined) last = mover.past === undefined ? (mover.old ?? last) : undefined;
    since = element.span[1];
    vacated = element.does === "leave" && !isCleft ? found.at(-1)?.holder.old : undefined;
    // 陸将へ昇任し、…幕僚長へ就く: who is promoted is who takes up the post.
    group = element.does === "promote" && !isCleft ? group : [];
    if (isCleft) break;
  }
  return moves;
}

/** What stands before `since` is told with a verb of its own. */
type Told = {
  readonly sentence: string;
  readonly since: number;
  /** 審議官は、Aを起用、Bは留任する: the post that several hold, of whom some are new and some stay. */
  readonly seat?: string | undefined;
  /** The post that the verb right before says is left. */
  readonly vacated?: string | undefined;
};

function movesOf(
  { sentence, since, seat, vacated }: Told,
  group: readonly Element[],
  verb: Extract<Element, { is: "verb" }>,
  replaced: Replaced,
): readonly Move[] {
  const { does } = verb;
  const [at] = verb.span;
  if (does === "none" || does === "yield") return [];
  const holders = group.filter(isHolder);
  if (does === "stay") return staysOf(group, at, seat);
  const { to } = verb;
  if (does !== "go" && does !== "also")
    return holders.map((holder) => ({ holder, does, at, ...(to === undefined ? {} : { to }) }));
  const first = group[0];
  if (
    first === undefined ||
    ((!DECIDED.test(sentence) || /歴任|経て/u.test(sentence)) &&
      CAREER.test(wordsBeside({ sentence, since }, group, verb)))
  )
    return [];
  const { beside } = replaced;
  if (beside !== undefined && group.length === holders.length)
    return holders.map((holder) => ({ holder, does, to: beside, at }));
  const successor = takesVacated(sentence, since, group, at);
  if (vacated !== undefined && successor !== undefined) return [{ holder: successor, does, to: vacated, at }];
  // 後任には、早見氏が長官に、川辺氏が総監に: who succeeds whom the posts tell.
  const isTold = first.is === "successor" && first.of === "" && group.length === holders.length * 2 + 1;
  const shared = sharedPlace(sentence, group, holders);
  if (shared !== undefined) {
    const post = postOf(shared, replaced);
    return post === undefined ? [] : holders.map((holder) => ({ holder, does, to: post, at }));
  }
  const paired = isTold ? group.slice(1) : withoutTold(group, holders.length);
  if (paired.length !== holders.length * 2) return [];
  return pairsOf(paired, replaced).map((pair) => ({ ...pair, does, at }));
}

/** 官房付に出向、即日辞職した: who has just moved leaves the post that was taken up. */
const AT_ONCE = /^(?:し|となり|になり|して)?、?(?:即日|同日(?:付け?で)?|その後)、?$/u;

function leavesAgain(
  between: string,
  { does, span }: Extract<Element, { is: "verb" }>,
  moves: readonly Move[],
): readonly Move[] {
  const last = moves.at(-1);
  if (does !== "leave" || last?.to === undefined || !AT_ONCE.test(between)) return [];
  return [{ holder: { ...last.holder, old: last.to }, does, at: span[0] }];
}

const JOINT = /^(?:[(][^()]{1,30}[)])?(?:、|及び|並びに|、?また、?|と、?)$/u;

/** 理事に早見健氏(…)、川辺実氏(…)、森下淳氏(…)が: several side by side, and one post for all of them. */
function sharedPlace(
  sentence: string,
  group: readonly Element[],
  holders: readonly Holder[],
): Element | undefined {
  if (holders.length < 2 || group.length !== holders.length + 1) return undefined;
  const place = group[0]?.is === "holder" ? group.at(-1) : group[0];
  const isJoined = holders.every(
    ({ span }, index) => index === 0 || JOINT.test(sentence.slice(holders[index - 1]?.span[1] ?? 0, span[0])),
  );
  return isJoined && place?.is === "target" ? place : undefined;
}

/** その後任として、早見健課長を局長に: where each has a post of their own, whose successor they are tells no other. */
function withoutTold(group: readonly Element[], holders: number): readonly Element[] {
  const posts = group.filter(({ is }) => is === "target").length;
  return posts === holders ? group.filter(({ is }) => is !== "successor") : group;
}

type Pair = { readonly holder: Holder; readonly to: string };

/** How many of those named before who leaves are named with the post that they take up. */
function countWaiting(sentence: string, group: readonly Element[]): number {
  let count = 0;
  while (isPlace(group[count]) && group[count + 1]?.is === "holder") count += 2;
  const last = group[count - 1];
  if (last !== undefined && count === group.length && sentence.startsWith("を、", last.span[1])) return count;
  return group.slice(count).some(isHolder) && !group.slice(count).some(isPlace) ? count : 0;
}

function isPlace(element: Element | undefined): boolean {
  return element?.is === "successor" || element?.is === "target";
}

/** Nothing where one of them does not pair. */
function pairsOf(paired: readonly Element[], replaced: Replaced): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < paired.length; index += 2) {
    const [one, other] = [paired[index], paired[index + 1]];
    const holder = one?.is === "holder" ? one : other?.is === "holder" ? other : undefined;
    const place = one?.is === "holder" ? other : one;
    // A post comes before all holders, or behind all of them; 早見健を長官に、後任に川辺渡を充てる: 後任に is before its own.
    const isTurned = (one?.is === "holder") !== (paired[0]?.is === "holder") && one?.is !== "successor";
    if (holder === undefined || place === undefined || isTurned) return [];
    // その後任に早見健を、その後任に川辺実を: who moves leaves a post, too.
    const last = pairs.at(-1)?.holder.old;
    const to = postOf(place, last === undefined ? replaced : { ...replaced, last });
    if (to === undefined) return [];
    pairs.push({ holder, to });
  }
  return pairs;
}

/** 長官に早見健氏を再任: the post that somebody keeps may be told as one to be filled. */
function staysOf(group: readonly Element[], at: number, seat: string | undefined): readonly Move[] {
  return group.flatMap((holder, index): readonly Move[] => {
    if (!isHolder(holder)) return [];
    const [before, behind] = [group[index - 1], group[index + 1]];
    const kept = before?.is === "target" ? before : behind?.is === "target" ? behind : undefined;
    const held = holder.old ?? kept?.post ?? seat;
    return [{ holder: held === undefined ? holder : { ...holder, old: held }, does: "stay", at }];
  });
}

/** Before and between what a sentence names: 総理秘書官を務めてきた is no career, but whom it names. */
function wordsBeside({ sentence, since }: Told, group: readonly Element[], verb: Element): string {
  let from = Math.max(since, (group[0]?.span[0] ?? 0) - BEFORE_FIRST);
  const words: string[] = [];
  for (const { span } of [...group, verb]) {
    words.push(sentence.slice(from, span[0]).replace(PAST_OF_HOLDER, "").replace(STOPOVER, ""));
    from = span[1];
  }
  return words.join("\n");
}

/** 官房付を経て7月1日付で: a post on the way to the one of the order. */
const STOPOVER = /[^、。]{1,20}を経て(?=、?(?:\d{1,2}月)?\d{1,2}日付)/u;
const BEFORE_FIRST = 24;
/** 警備部長などを歴任した早見健局長, 2029年1月から約2年、…秘書官を務めた早見健局長: what whoever is named was, and since when. */
const PAST_OF_HOLDER = /(?:\d{4}年[^、。]{0,24}、)?[^、。]{0,60}(?:歴任し|務め|経)た$/u;

function postOf(place: Element, replaced: Replaced): string | undefined {
  // 第45代長官: a bare head is the post of the one who leaves.
  if (place.is === "target") {
    const bare = place.post.replace(/^第?\d{1,3}代/u, "");
    const left = [...(replaced.left ?? []), ...(replaced.last === undefined ? [] : [replaced.last])];
    return left.findLast((post) => post.endsWith(bare)) ?? bare;
  }
  return place.is === "successor" ? findReplacedPost(place.of, replaced)?.replace(FORMER, "") : undefined;
}
