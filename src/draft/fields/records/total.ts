// Takes the figures of a statistic and gives its total: the count of the period itself, not of the year before or a share.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded, joinComposed } from "../../template/composed-text.ts";
import type { FigureFact } from "../../../terms/record-fact.ts";
import { isTelling } from "../../template/shorten.ts";
import type { RecordValue } from "../../template/value.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { calculated, stated } from "./rest-on.ts";

/** 緊急発進回数, 全体の発進回数: of whomever. */
const COUNT_OF_ALL =
  /^(?:[^中露ロ台]{0,20}(?:の|による|への|における))?(?:緊急発進|スクランブル|全体の?発進)(?:の?(?:実施)?(?:総)?(?:回数|件数))?$/u;

/** Counted against something else, or a part of it. */
const NOT_THE_TOTAL =
  /中国|ロシア|露|台湾|北朝鮮|その他|方面隊|[東西南北中]空|前年|昨年|前期|同期|増|減|差|に対する?|割|率|%|うち/u;
/** 前年同期比22回増加の(758回): the change, told of the count itself. */
const CHANGE_BEFORE = /[^。、]{0,4}比\d{1,4}回(?:増加?|減少?)(?:の|となる)(?:計|合計)?$/u;
const TIMES = /^回$/u;
const CONTEXT = 12;
/** 前年同期比22回増加の758回: what the total is held against stands before it. */
const HELD_AGAINST =
  /(?:前年|昨年)(?:度)?(?:の?同(?:時)?期)?(?:比|と比べ(?:て)?|より|に比べ(?:て)?)[^、。]{0,10}?(?:増加?|減少?)(?:の|した|となる)?$/u;
const HELD_CONTEXT = 36;

function endOf({ period = "" }: FigureFact): string {
  return /\/(\d{4}-\d{2}-\d{2})$/u.exec(period)?.[1] ?? "";
}

function totalOfFacts(view: DeskView): RecordValue | undefined {
  const figures = factsOfType(view, "statistic").filter(({ unit }) => TIMES.test(unit));
  const latest = figures.map(endOf).toSorted().at(-1) ?? "";
  // (前の期の緊急発進回数は521回): of a period that was over before.
  const isEarlier = (figure: FigureFact): boolean => endOf(figure) !== "" && endOf(figure) < latest;
  const isOwn = ({ of: counted = "", span }: FigureFact): boolean => {
    const of = counted.replace(HELD_AGAINST, "");
    const near = foldWidth(surfaceOf(view, [Math.max(0, span[0] - HELD_CONTEXT), span[0]]));
    const before = near.replace(HELD_AGAINST, "").replace(CHANGE_BEFORE, "").slice(-CONTEXT);
    return !NOT_THE_TOTAL.test(of) && !/(?:前年|昨年|同期|うち)[^。、]{0,10}$/u.test(before);
  };
  const own = figures.filter((figure) => isOwn(figure) && !isEarlier(figure));
  const total = own.find((figure) => COUNT_OF_ALL.test(figure.of ?? "")) ?? own[0];
  // A part is not the total: nothing of the same period is larger.
  if (
    total === undefined ||
    figures.some((figure) => figure.value > total.value && !isEarlier(figure) && !isOfOther(view, figure))
  )
    return undefined;
  return {
    figure: calculated(String(total.value), "number", [total]),
    unit: stated(total.unit, total),
    ...(total.of === undefined ? {} : { of: stated(total.of, total) }),
  };
}

const AGAINST =
  /^(?<nation>中国|ロシア)(?:軍)?機(?:に対する|への)(?:緊急発進|スクランブル)(?:の?(?:回数|件数))?$/u;

/** 中国機231回: against whom most of all were, where the text tells it of the same time; a half and more of the total. */
export function findMostAgainst(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const total = Number(findTotal(view, title)[0]?.figure?.text ?? 0);
  const told = factsOfType(view, "statistic").flatMap((figure) => {
    const nation = AGAINST.exec(figure.of ?? "")?.groups?.["nation"];
    const before = surfaceOf(view, [Math.max(0, figure.span[0] - CONTEXT * 2), figure.span[0]]);
    const isOwn = TIMES.test(figure.unit) && !OTHER.test(/[^。、]*$/u.exec(before)?.[0] ?? "");
    return nation !== undefined && isOwn && figure.value < total && figure.value * 2 > total
      ? [{ nation, figure }]
      : [];
  });
  const [most, ...others] = told;
  return most === undefined || others.length > 0
    ? undefined
    : stated(`${most.nation}機${most.figure.value}${most.figure.unit}`, most.figure);
}

/** 前年度同期の343回, 343回だった前年度, 累計: of another time, or of all. */
function isOfOther(view: DeskView, { span, of = "" }: FigureFact): boolean {
  const before = surfaceOf(view, [Math.max(0, span[0] - CONTEXT * 2), span[0]]);
  const behind = surfaceOf(view, [span[1], span[1] + CONTEXT]);
  return OTHER.test(of) || OTHER.test(/[^。、]*$/u.exec(before)?.[0] ?? "") || OTHER.test(behind);
}

const OTHER = /前年|昨年|前期|同期|同時期|過去|累計|通算|最多|最大|年度は|^から\d/u;

/** 2024年度上半期, 今年度3四半期(昨年4月~12月)まで, 4~9月 */
const TERM =
  /(?<term>(?:(?:令和|平成)\d{1,2}(?:\(\d{4}\))?|\d{4}(?:\((?:令和|平成)\d{1,2}\))?|今|本)年度(?:の?(?:第?[1-4一二三四](?:・)?四半期|[上下]半?期))?|\d{1,2}月?[~〜―-]\d{1,2}月|\d{1,2}月から\d{1,2}月(?=まで))(?!以降|以来|以後)(?<range>\([^()\n]{0,40}\))?(?<until>まで)?/u;
/** 2018(平成30)年度: one calendar is enough. */
const OTHER_CALENDAR = /(?<=\d)\([^()]{1,6}\)(?=年度)/u;
/** A later quarter that is counted from April on: 第3四半期(4月~12月). */
const FROM_APRIL = /\((?:[^()]{0,9}年)?4月?(?:1日)?[~〜～-][^()]{1,14}\)/u;
const LATER_QUARTER = /[2-4二三四](?:・)?四半期$/u;

/** Over which time the count is, in the words of the text. */
export function findTerm(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const [total] = findTotal(view, title);
  const counted = `${total?.figure?.text ?? ""}${total?.unit?.text ?? ""}`;
  const isCount = new RegExp(`(?<!\\d)${counted}`, "u");
  for (const [index, { block, text }] of view.official.entries()) {
    const words = foldWidth(text);
    const at = counted === "" ? -1 : words.search(isCount);
    // In its sentence or the one before.
    const sentence = words.lastIndexOf("。", at);
    const from = sentence <= 0 ? 0 : words.lastIndexOf("。", sentence - 1) + 1;
    const found = at < 0 ? null : TERM.exec(words.slice(from, at));
    if (found !== null) return quoteTerm(view, found, block.span[0] + from);
    const above = view.official[index - 1];
    const said = at < 0 || sentence > 0 ? null : TERM.exec(foldWidth(above?.text ?? ""));
    if (said !== null && above !== undefined) return quoteTerm(view, said, above.block.span[0]);
  }
  return undefined;
}

/** 2018年度第3四半期まで of 2018(平成30)年度第3四半期(2018年4月1日~12月31日). */
function quoteTerm(view: DeskView, found: RegExpExecArray, base: number): ComposedText {
  const { term = "", range = "", until = "" } = found.groups ?? {};
  const quote = (from: number, length: number): ComposedText => {
    const span = [base + from, base + from + length] as const;
    return grounded(surfaceOf(view, span), { kind: "text", span });
  };
  const { index } = found;
  const other = OTHER_CALENDAR.exec(term);
  const cut = other === null ? 0 : other.index + other[0].length;
  const head = other === null ? [] : [quote(index, other.index)];
  const named = [...head, quote(index + cut, term.length - cut)];
  const end = index + found[0].length;
  if (until !== "") return joinComposed([...named, quote(end - until.length, until.length)]);
  const isFromApril = LATER_QUARTER.test(term) && FROM_APRIL.test(range);
  const [start, stop] = [base + index + term.length, base + index + term.length + range.length];
  return joinComposed(
    isFromApril ? [...named, grounded("まで", { kind: "text", span: [start, stop] })] : named,
  );
}

/** 緊急発進回数は157回であり: the sentence that gives the count of the period, with nothing against which it is counted. */
const COUNT_IN_WORDS =
  /(?<before>[^。]{0,40})緊急発進(?:の?(?:総)?回数)?(?:は|が)、?(?:合計|計|総計)?(?<figure>[0-9]{1,5})(?<unit>回)/u;

function totalInBlock({ block, text }: OfficialBlock): RecordValue | undefined {
  const found = COUNT_IN_WORDS.exec(foldWidth(text));
  const { before = "", figure = "" } = found?.groups ?? {};
  if (found === null || NOT_THE_TOTAL.test(before)) return undefined;
  const end = block.span[0] + found.index + found[0].length;
  const quote = (words: string, to: number): ComposedText =>
    grounded(words, { kind: "text", span: [to - words.length, to] });
  return { figure: quote(figure, end - 1), unit: quote("回", end) };
}

/** A row 合計 of a table: its first count. */
function totalInTable(view: DeskView): RecordValue | undefined {
  for (const { block } of view.official) {
    const [head, value] = block.cells ?? [];
    if (head === undefined || value === undefined) continue;
    if (!/^(?:合\s*計|総\s*計|計)$/u.test(surfaceOf(view, head).trim())) continue;
    const figure = /^[0-9]{1,5}(?=回)/u.exec(foldWidth(surfaceOf(view, value)).trim())?.[0];
    if (figure === undefined) continue;
    const quote = (words: string): ComposedText => grounded(words, { kind: "text", span: value });
    return { figure: quote(figure), unit: quote("回") };
  }
  return undefined;
}

/** The first count of the kind's own unit; nothing where the text compares or divides it, or where the title has it. */
export function findTotal(view: DeskView, title: ComposedText | undefined): readonly RecordValue[] {
  const found =
    totalInTable(view) ??
    totalOfFacts(view) ??
    view.official.map(totalInBlock).find((total) => total !== undefined);
  const written = `${found?.figure?.text ?? ""}${found?.unit?.text ?? ""}`;
  // A paper's headline is not kept: its count is.
  const isKept = !isTelling(title?.text ?? "") && !/[にへがも]$/u.test(title?.text ?? "");
  const isInTitle = isKept && foldWidth(title?.text ?? "").includes(written);
  return found === undefined || isInTitle ? [] : [found];
}
