// Takes whom and which penalties a sentence names; settles the penalties on those named since the one before, or behind it.

import type { TimeValue } from "../../../../terms/fact.ts";
import type { Span } from "../../../../terms/span.ts";
import { shiftSpan } from "../../../../terms/span.ts";
import type { Told } from "../action.ts";
import { findConduct, findConductBefore } from "../conduct.ts";
import type { Mention, Penalty, Someone } from "../mentions.ts";
import { isSameRank } from "../mentions.ts";
import { NUMBERED } from "./join-broken-lines.ts";
import type { State } from "./state.ts";
import { fillUp, findAction, settle } from "./state.ts";

/** So near its end a sentence is looked through to the end for what a penalty is for. */
const REACH = 40;
/** 曹長を停職 盗撮の幹部は減給: clauses side by side, or ended on a noun behind を. */
const HEADLINE = /[をは、](?:停職|減給|戒告|免職|降任|懲戒|処分)/u;
const COUNTED = /^(?:処分)?(?:を受けた)?\d{1,3}[人名]/u;
/** ほかの4人は停職3日: of several named together before. */
const OTHERS = /(?:ほか|他|残り)の\d{1,2}[人名]は[^。、]{0,6}$/u;
/** So near the name stands that 同本部 takes up. */
const SAME_NEAR = 300;
const ALL_OF = /いずれも(?=[^、。]{2,40}(?:所属|勤務))/u;

export type Sentence = {
  readonly sentence: string;
  readonly opening: string;
  readonly mentions: readonly Mention[];
  readonly date: TimeValue | undefined;
  readonly offset: number;
  readonly state: State;
};
export type Taken = {
  readonly conduct: string | undefined;
  readonly open: readonly Told[];
  readonly from: number;
};

export function takeMentions(told: Sentence): Taken {
  const { sentence, opening, date, state } = told;
  const mentions = oneByOne(withoutOthers(sentence, withUnitOfAll(told)));
  const each = respectively(told);
  let open: Told[] = [];
  let from = 0;
  let conduct: string | undefined;
  let leading: Penalty | undefined;
  for (const mention of mentions) {
    if (mention.is === "person") {
      const action = actionFor(told, mention, from);
      if (leading === undefined && !open.includes(action)) open.push(action);
      else if (leading !== undefined) settle(state, action, { penalty: leading.words, conduct, date });
      continue;
    }
    const isLast = mentions.at(-1) === mention;
    const end = isLast && mention.span[0] + REACH > sentence.length ? sentence.length : mention.span[0];
    conduct = findConduct(sentence.slice(from, end), opening) ?? conduct;
    from = mention.span[1];
    leading = mention.leads ? mention : undefined;
    if (mention.leads) continue;
    if (open.length === 0 && each !== undefined) continue;
    const meant = open.length > 0 ? open : (namedAbove(told) ?? othersOf(told, mention, conduct));
    for (const [index, action] of meant.entries())
      settle(state, action, { penalty: each?.[index] ?? mention.words, conduct, date });
    open = [];
  }
  return { conduct, open, from };
}

const FOR_IT = /として、/u;

/** 警部補が巡査に暴行を受けたとして、巡査を停職に: whom the reason alone tells of is not punished, where others stand behind it. */
function withoutOthers(sentence: string, mentions: readonly Mention[]): readonly Mention[] {
  const reason = sentence.search(FOR_IT);
  const first = mentions.find(({ span }) => span[0] > reason);
  if (reason < 0 || first?.is !== "person") return mentions;
  const isOther = ({ is, span }: Mention): boolean =>
    is === "person" && span[1] <= reason && /^[がにを]/u.test(sentence.slice(span[1]));
  return mentions.some(({ is, span }) => is === "penalty" && span[0] < reason)
    ? mentions
    : mentions.filter((mention) => !isOther(mention));
}

/** 陸士長2人は停職5日と3日: of two of one rank each has his own. */
function oneByOne(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, index): readonly Mention[] => {
    if (mention.is === "penalty") {
      const at = mentions.slice(0, index).findLastIndex(({ is }) => is === "person");
      return counted(mentions, at) === undefined ? [mention] : [];
    }
    const penalties = counted(mentions, index);
    const { count: _count, ...one } = mention;
    return penalties === undefined ? [mention] : penalties.flatMap((penalty) => [one, penalty]);
  });
}

/** The penalties behind somebody of whom the text counts as many. */
function counted(mentions: readonly Mention[], at: number): readonly Penalty[] | undefined {
  const someone = mentions[at];
  if (someone?.is !== "person" || (someone.count ?? 1) < 2) return undefined;
  const end = mentions.findIndex(({ is }, index) => index > at && is === "person");
  const penalties = mentions
    .slice(at + 1, end < 0 ? mentions.length : end)
    .filter((mention): mention is Penalty => mention.is === "penalty");
  return penalties.length === someone.count ? penalties : undefined;
}

/** それぞれ停職5日と6日 for two: the first for the first. */
function respectively({ sentence, mentions }: Sentence): readonly string[] | undefined {
  const penalties = mentions.filter((mention): mention is Penalty => mention.is === "penalty");
  const people = mentions.length - penalties.length;
  const last = mentions.findLastIndex(({ is }) => is === "person");
  const isLast = mentions.slice(last + 1).length === penalties.length;
  return sentence.includes("それぞれ") && people > 1 && people === penalties.length && isLast
    ? penalties.map(({ words }) => words)
    : undefined;
}

/** 第5施設隊の陸士長3人、陸士1人: the unit is told once; 同隊 is that of the one before. */
/** 第5施設隊の陸士長を15日間の停職処分、2等陸曹を戒告処分と: of the same unit. */
const NEXT_PENALTY = /^(?:の?(?:懲戒)?処分)?(?:に|とし)?、$/u;
const SIDE_BY_SIDE = /^(?:、|と、?|及び|や|・)$/u;
const SAME_UNIT = /^元?同(?<kind>[一-龠]{0,3}[隊群団艦部校課室局所署処]|本部|[総幕]?監部|駐屯地|基地)$/u;

function withUnitsBeside({ sentence, opening, offset, mentions }: Sentence): readonly Mention[] {
  const filled: Mention[] = [];
  for (const mention of mentions) {
    const last = filled.at(-1);
    const before = filled.findLast(({ is }) => is === "person");
    const unit = before?.is === "person" ? before.unit : undefined;
    const isShort =
      mention.is === "person" &&
      unit !== undefined &&
      (mention.unit === undefined
        ? (before === last && SIDE_BY_SIDE.test(sentence.slice(before?.span[1], mention.span[0]))) ||
          (last?.is === "penalty" && NEXT_PENALTY.test(sentence.slice(last.span[1], mention.span[0])))
        : unit.endsWith(SAME_UNIT.exec(mention.unit)?.groups?.["kind"] ?? "\n"));
    const own = isShort ? unit : namedBefore(mention, opening.slice(0, offset + mention.span[0]));
    filled.push(own === undefined || mention.is !== "person" ? mention : { ...mention, unit: own });
  }
  return filled;
}

/** 自衛隊早瀬地方協力本部は…、同本部の3等陸佐: whose name the text gave last. */
function namedBefore(mention: Mention, text: string): string | undefined {
  const kind = mention.is === "person" ? SAME_UNIT.exec(mention.unit ?? "")?.groups?.["kind"] : undefined;
  if (kind === undefined) return undefined;
  const named = new RegExp(`[一-龠々ァ-ヴー0-9]{2,24}${kind}(?=[^一-龠々])`, "gu");
  return text.slice(-SAME_NEAR).match(named)?.at(-1);
}

/** いずれも第5施設隊に所属する1等陸曹と3等陸曹: the unit of the first is that of all. */
function withUnitOfAll(told: Sentence): readonly Mention[] {
  const { sentence } = told;
  const mentions = withUnitsBeside(told);
  if (!ALL_OF.test(sentence)) return mentions;
  const unit = mentions.find((mention) => mention.is === "person" && mention.unit !== undefined);
  if (unit?.is !== "person" || unit.unit === undefined) return mentions;
  const shared = unit.unit;
  return mentions.map((mention) =>
    mention.is === "person" && mention.unit === undefined ? { ...mention, unit: shared } : mention,
  );
}

/** 監督責任のある1等海佐: not what the others did. */
const IN_CHARGE =
  /(?<duty>(?:指導|管理)?監督(?:の?責任|上の責任|不行き届き))の?(?:ある|あった|が?問われた)[^、。]{0,12}$/u;

function actionFor({ sentence, offset, state }: Sentence, someone: Someone, from: number): Told {
  const known = findAction(state, someone);
  const action = known ?? actionOf(someone, offset, formOf(sentence));
  const isToldWhole = known?.heading === true && formOf(sentence) !== "heading";
  if (known !== undefined) fillUp(known, someone);
  else if (action.unit === undefined && action.age === undefined) {
    const seen = state.seen.findLast(({ rank }) => isSameRank(someone.rank, rank));
    if (seen !== undefined)
      fillUp(action, { ...(state.group?.unit === undefined ? {} : { unit: state.group.unit }), ...seen });
  }
  const before = findConductBefore(sentence.slice(from, someone.span[0]));
  if (isToldWhole) tellWhole(action, shiftSpan(someone.span, offset));
  if (before !== undefined && (action.conduct === undefined || isToldWhole)) {
    action.conduct = before;
    action.isBefore = true;
    if (/[ずしてりいきみ]$/u.test(before)) action.isRest = true;
  }
  const duty = IN_CHARGE.exec(sentence.slice(from, someone.span[0]))?.groups?.["duty"];
  if (duty !== undefined) action.conduct ??= duty;
  return action;
}

/** Whom a headline named in short the sentence tells of whole. */
function tellWhole(action: Told, span: Span): void {
  delete action.heading;
  action.span = span;
}

type Form = "listed" | "heading" | "sentence";

/** A line that is no sentence and no row is a headline: 性的発言の幹部 names no unit. */
function formOf(sentence: string): Form {
  if (NUMBERED.test(sentence)) return "listed";
  return /[。、)」]$|処分$/u.test(sentence) || !HEADLINE.test(sentence) ? "sentence" : "heading";
}

function actionOf({ span, unit, age, rank, count }: Someone, offset: number, form: Form): Told {
  return {
    span: shiftSpan(span, offset),
    ...(unit === undefined || form === "heading" ? {} : { unit }),
    ...(age === undefined ? {} : { age }),
    rank,
    ...(count === undefined ? {} : { count }),
    ...(form === "listed" ? { listed: true } : {}),
    ...(form === "heading" ? { heading: true } : {}),
  };
}

/** (1) 第5施設隊 2等陸曹(30代), and ア 処分内容 停職30日 on the line below. */
function namedAbove({ sentence, state }: Sentence): readonly Told[] | undefined {
  const { named } = state;
  state.named = undefined;
  return named !== undefined && PENALTY_LINE.test(sentence) ? [named] : undefined;
}

const PENALTY_LINE =
  /^\s*(?:[ア-コ①-⑳・○][ .)]?\s*|[(]?[\da-z]{1,2}[).]\s*)?(?:懲戒)?処分(?:の?(?:内容|種類|量定|程度)(?:及び程度)?)?\s*:?/u;

/** 処分の対象は第5施設隊の1等陸曹。…を停職5日とした: the one who was named and waits for a penalty. */
function waitingOf({ mentions, state }: Sentence): readonly Told[] {
  const waiting = state.actions.filter(({ penalty }) => penalty === undefined);
  const isAlone = waiting.length === 1 && waiting[0] === state.actions.at(-1) && mentions.length === 1;
  return isAlone ? waiting : [];
}

/** 懲戒免職11人を含む74人, ほかの4人は停職3日: several of no rank told, where the text says for what. */
function othersOf(told: Sentence, mention: Penalty, conduct: string | undefined): readonly Told[] {
  const { sentence, offset, state } = told;
  const span: Span = shiftSpan(mention.span, offset);
  const { group } = state;
  if (group !== undefined && OTHERS.test(sentence.slice(0, mention.span[0])))
    return [{ span, listed: true, ...group }];
  if (conduct === undefined || !COUNTED.test(sentence.slice(mention.span[1]))) return waitingOf(told);
  const unit = /(?<unit>[陸海空]自|[陸海航][上空]自衛隊)(?:の)?隊員が/u.exec(sentence)?.groups?.["unit"];
  return [{ span, ...(unit === undefined ? {} : { unit }) }];
}
