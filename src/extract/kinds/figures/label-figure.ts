// Takes a sentence and a figure in it; gives what the figure counts: the words before it, behind it, or around its bracket.

import type { Span } from "../../../terms/span.ts";
import { nounBefore, topicBefore } from "./noun-before.ts";

export type FigureMatch = {
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
  readonly malformed: boolean;
};

export type Labelled = {
  readonly end: number;
  /** What it counts, before it is said that it is a sum or a change. */
  readonly base?: string;
  readonly of?: string;
  /** What the sentence is about: the first count in it that は marks. */
  readonly topic?: string;
  /** It was called a running total. */
  readonly isSum: boolean;
};

/** A label is looked for this far from its figure. */
const REACH = 80;
const SUM = /累計|通算|総計/u;
/** (同1万9610時間): as the bracket before. */
const SAME_SUM = /\((?:同|うち)?$/u;
const CHANGE_BEHIND = /^(?:の|も)?(増加|減少|増|減|多|少な)/u;
const MORE = /増|多/u;
/** 前年度の689回に比べて54回多い: the year before did not change. */
const YEAR_BEFORE = /^(?:前|昨)年/u;
const FLIGHT_BEHIND =
  /^(?:程度|以上|超|余り?|ほど|を)?(?:、\d発目は約?[\d,]{1,6}(?:km|キロ)(?:程度)?)?、?(?:飛翔(?!距離)|飛行(?!距離|時間)|飛び|飛んだ)/u;
const NOUN_BEHIND =
  /^(?:\([^()\n]{0,40}\))?(?:程度|以上)?(?:、\d{1,4}[隻機名回])?(?:の|に(?:及ぶ|上る))([一-龠ァ-ヴーA-Za-z・]{2,16})/u;
/** 324回だった前年度の上半期 */
const COMPARED_BEHIND =
  /^(?:で[^。、\n]{0,8}?)?だった((?:前年|昨年|前期)[一-龠の]{0,10}?)(?=と|に?比|より|から|、)/u;
/** (8回→23回)となる中国無人機の飛行 */
const GROWN_BEHIND = /^(?:→[\d,]{1,8}回?)?\)?となる([一-龠ァ-ヴー]{2,14}(?:の[一-龠]{2,6})?)/u;

/** A figure with the words before and behind it, and the label of the figure before. */
type Placed = {
  readonly ahead: string;
  readonly behind: string;
  readonly at: Span;
  readonly unit: string;
  readonly before: Labelled | undefined;
};

/** From the strongest sign to the weakest. */
const FORMS: readonly ((figure: Placed) => Labelled | undefined)[] = [
  labelInBracket,
  labelNone,
  labelHeight,
  labelChange,
  labelShare,
  labelFlight,
  labelCompared,
];

export function labelFigure(
  text: string,
  { span, unit }: FigureMatch,
  before: Labelled | undefined,
): Labelled {
  const ahead = withoutSender(text.slice(Math.max(0, span[0] - REACH), span[0]), unit);
  const figure = { ahead, behind: text.slice(span[1], span[1] + REACH), at: span, unit, before };
  for (const form of FORMS) {
    const labelled = form(figure);
    if (labelled !== undefined) return labelled;
  }
  return labelByNoun(figure);
}

/** 800回(累計9000回), 479回(96回減): right behind the figure that it is about. */
function labelInBracket({ ahead, behind, at, before }: Placed): Labelled | undefined {
  const bracket = bracketAround(ahead);
  if (bracket === undefined || PART_IN_BRACKET.test(bracket)) return undefined;
  if (before === undefined || before.end !== at[0] - bracket.length) return undefined;
  const isSum =
    SUM.test(bracket) || (SAME_SUM.test(bracket.slice(0, 2)) && before.isSum) || bracket === "(同";
  const change = isSum ? undefined : CHANGE_BEHIND.exec(behind)?.[1];
  if (change !== undefined && before.base !== undefined)
    return { ...before, end: at[1], of: `${before.base}の${MORE.test(change) ? "増加" : "減少"}` };
  const year = isSum ? undefined : BRACKET_OF_YEAR.exec(bracket)?.[1];
  const sum = sumOf(at[1], before, isSum);
  return year === undefined || sum.of === undefined ? sum : { ...sum, of: `${sum.of}(${year})` };
}

function labelNone({ ahead, at }: Placed): Labelled | undefined {
  const none = NONE_BEFORE.exec(ahead)?.[1];
  return none === undefined ? undefined : sumOf(at[1], { end: at[1], base: none, isSum: false }, true);
}

/** 最高高度約80kmで約800km: the distance, and the height where it is named behind. */
function labelHeight({ ahead, behind, at, unit }: Placed): Labelled | undefined {
  const flown = FLOWN_AT.test(ahead) ? FLOWN[unit] : undefined;
  if (flown !== undefined) return named(at, flown);
  const height = unit === "km" || unit === "キロ" ? HEIGHT_BEHIND.exec(behind)?.[1] : undefined;
  return height === undefined ? undefined : named(at, height);
}

function labelChange({ ahead, behind, at, before }: Placed): Labelled | undefined {
  const told = CHANGE_BEHIND.exec(behind)?.[1];
  if (told === undefined) return undefined;
  const change = MORE.test(told) ? "増加" : "減少";
  if (OF_YEAR_BEFORE.test(ahead)) return { end: at[1], of: change, isSum: false };
  const own = nounBefore(ahead);
  if (own !== undefined && IS_COUNT.test(own) && /は約?$/u.test(ahead)) return changeOf(at[1], own, change);
  const changed = before?.topic ?? before?.base;
  return changed === undefined ? undefined : changeOf(at[1], changed, change);
}

function labelShare({ behind, at, unit, before }: Placed): Labelled | undefined {
  const shared = unit === "%" ? SHARED_BEHIND.exec(behind)?.[1] : undefined;
  return shared === undefined ? undefined : { ...before, ...named(at, shared) };
}

function labelFlight({ behind, at, unit }: Placed): Labelled | undefined {
  const words = unit === "分間" ? behind.replace(WITH_DISTANCE, "") : behind;
  const flown = FLIGHT_BEHIND.test(words) ? FLOWN[unit] : undefined;
  return flown === undefined ? undefined : named(at, flown);
}

function labelCompared({ ahead, behind, at, before }: Placed): Labelled | undefined {
  const compared = COMPARED_BEHIND.exec(behind)?.[1];
  if (compared !== undefined) {
    const of = before?.topic === undefined ? compared : `${before.topic}(${compared})`;
    return { ...before, end: at[1], of, isSum: false };
  }
  const grown = ahead.endsWith("→") || behind.startsWith("→") ? GROWN_BEHIND.exec(behind)?.[1] : undefined;
  return grown === undefined ? undefined : named(at, grown);
}

function labelByNoun({ ahead, behind, at, unit, before }: Placed): Labelled {
  const [, end] = at;
  const near = nounBefore(ahead);
  if (near !== undefined && SUM.test(near) && near.length <= 4 && before?.base !== undefined)
    return sumOf(end, before, true);
  const isNamedBehind = unit === "発" || unit === "件" || (unit === "隻" && /^の(?:船舶|商船)/u.test(behind));
  const counted = isNamedBehind ? NOUN_BEHIND.exec(behind)?.[1] : undefined;
  const base = counted ?? near ?? NOUN_BEHIND.exec(behind)?.[1] ?? before?.base ?? topicBefore(ahead);
  if (base === undefined) return { end, isSum: false };
  const topic = before?.topic ?? (/は(?:約|計|延べ|合計|\s)*$/u.test(ahead) ? base : undefined);
  const of = topic !== undefined && BARE_COMPARED.test(base) ? `${topic}(${base})` : base;
  return { end, base, of, isSum: false, ...(topic === undefined ? {} : { topic }) };
}

function named([, end]: Span, base: string): Labelled {
  return { end, base, of: base, isSum: false };
}

/** 1空挺団から(約240人が) */
function withoutSender(ahead: string, unit: string): string {
  return /^[人名]$/u.test(unit) ? ahead.replace(/から(?=(?:約|延べ|のべ|計|およそ){0,2}$)/u, "は") : ahead;
}

/** 日本籍船 なし(累計26隻) */
const NONE_BEFORE = /([一-龠ァ-ヴーA-Za-z・]{2,20})[\s:]{0,3}(?:なし|無し|ゼロ)\((?:累計|通算)\s?$/u;
/** 約45分間(、約1,000km)飛翔し */
const WITH_DISTANCE = /^、約?[\d,]{1,7}(?:km|キロ)(?:程度)?/u;
/** 最高高度約80kmで(約800km) */
const FLOWN_AT = /高度(?:は)?約?[\d,]{1,7}(?:km|キロ)(?:程度)?で、?(?:約|およそ)?$/u;
/** 6,000kmを大きく超える高度, 約100kmの高度 */
const HEIGHT_BEHIND = /^(?:を(?:大きく|優に|はるかに)?(?:超え|上回)る|以上の|程度の|の)((?:最高)?高度)/u;

/** (うち水トレーラー3両), (護衛艦×1、掃海母艦×2隻): of what the bracket itself names. */
const PART_IN_BRACKET = /^\(うち[^\d約同]{2,}|^\(うち\d{1,2}t|[×x]\s?$/u;

/** 中国機に対する緊急発進は14回減の157回 */
const IS_COUNT = /発進|回数|件数/u;
/** 対象機の約66%が中国機であり */
const SHARED_BEHIND = /^が([一-龠ァ-ヴーその・]{2,12}?)(?=で|だ|、|と|。|に)/u;

/** 前年同期比2回増の(373回): the change, and what it is a change of behind it. */
const OF_YEAR_BEFORE = /(?:前年|昨年|前)度?同期比$/u;

/** 389回(前年度同期351回): of another year than what stands before the bracket. */
const BRACKET_OF_YEAR = /^\(((?:昨年|前年)度?(?:の)?(?:同期|同時期|上半期|下半期)?)(?:は|の|に|:)?(?:約)?$/u;

function changeOf(end: number, changed: string, change: string): Labelled {
  if (YEAR_BEFORE.test(changed)) return { end, of: change, isSum: false };
  return { end, base: changed, topic: changed, of: `${changed}の${change}`, isSum: false };
}

/** 昨年度同時期における回数(105回): of what the sentence is about. */
const BARE_COMPARED = /^(?:昨年|前年|同期)[^発撃]{0,12}(?:回数|実績|件数|同期|同時期)$|^(?:昨|前)年度?$/u;

const FLOWN: Readonly<Record<string, string>> = {
  km: "飛翔距離",
  キロ: "飛翔距離",
  キロメートル: "飛翔距離",
  "キロ・メートル": "飛翔距離",
  分間: "飛翔時間",
};

function sumOf(end: number, { base, topic }: Labelled, isSum: boolean): Labelled {
  const about = topic === undefined ? {} : { topic };
  if (base === undefined) return { end, isSum, ...about };
  return { end, base, ...about, of: isSum ? `${base}の累計` : base, isSum };
}

/** The opening of the bracket that the figure stands in, up to the figure; undefined outside of brackets. */
function bracketAround(ahead: string): string | undefined {
  const open = ahead.lastIndexOf("(");
  return open < 0 || ahead.includes(")", open) ? undefined : ahead.slice(open);
}
