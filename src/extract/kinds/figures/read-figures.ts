// Takes a page and the parts to read; gives the figures of its sentences and tables, each with what it counts.

import { readAmounts } from "../../../japanese/numbers/amounts.ts";
import type { DateFact, PartRole, TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";
import type { Narrative, NarrativeSentence } from "../movement/narrative.ts";
import { readNarrative } from "../movement/narrative.ts";
import type { Figure } from "./figure.ts";
import type { FigureMatch, Labelled } from "./label-figure.ts";
import { labelFigure } from "./label-figure.ts";
import { shareOut } from "./respective-labels.ts";
import { readTableFigures } from "./table-figures.ts";

const UNITS =
  "回|隻|機|名|人|%|パーセント|時間|分間|km|キロ(?:・?メートル)?|メートル|t|トン|発|両|羽|頭|便|日間|日|か国|カ国|ヵ国|か所|箇所|食|個|件|校|張|台|m|海里";
const NUMBER =
  "(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,3})?(?:[万億](?:\\d{1,6}(?:,\\d{3})?)?)?|[一二三四五六七八九十百]{1,4}(?=隻|機|名|発|回)";

let compiled: RegExp | undefined;
const figurePattern = (): RegExp =>
  (compiled ??= new RegExp(
    `(?<![\\d.,A-Za-z第-])(?<number>${NUMBER})\\s?(?<unit>${UNITS})(?![A-Za-z目ぶ種型]|関|では?なく)`,
    "gu",
  ));

/** With spans of the page. */
export function readFigures(
  page: Page,
  dates: readonly DateFact[],
  roles: readonly PartRole[],
): readonly Figure[] {
  const narrative = readNarrative(page, dates, roles);
  const hasTables = page.text.includes("\t");
  const figures = withoutTitles(narrative.sentences).flatMap((sentence) =>
    hasTables && isTableRow(page, narrative, sentence)
      ? readTableFigures(sentence, matchFigures(sentence), narrative.sentences)
      : readSentenceFigures(sentence),
  );
  return figures.map((figure) => ({ ...figure, span: narrative.toPage(figure.span) }));
}

/** What stands over the first sentence are titles: they retell. */
function withoutTitles(sentences: readonly NarrativeSentence[]): readonly NarrativeSentence[] {
  const first = sentences.findIndex(({ text }) => text.endsWith("。"));
  return first < 0 || first > MOST_TITLES ? sentences : sentences.slice(first);
}

const MOST_TITLES = 8;

function isTableRow(page: Page, { toPage }: Narrative, { span }: NarrativeSentence): boolean {
  return page.text.slice(...toPage(span)).includes("\t");
}

/** The year before at the same time is no time of its own, and a sum runs over all. */
const COMPARED = /昨年|前年|同時期|同期|増|減|累計/u;

function readSentenceFigures(sentence: NarrativeSentence): readonly Figure[] {
  let before: Labelled | undefined;
  const lastTimeBefore = timesOf(sentence);
  const isOfTotals = TELLS_TOTALS.test(sentence.text);
  const figures = matchFigures(sentence).map((match): Figure => {
    const labelled = labelFigure(sentence.text, match, before);
    before = labelled;
    const isUntimed = COMPARED.test(labelled.of ?? "") || isOfArrow(sentence.text, match.span);
    const told = lastTimeBefore(match.span);
    const period = isUntimed ? undefined : told;
    return {
      span: [sentence.span[0] + match.span[0], sentence.span[0] + match.span[1]],
      value: match.value,
      unit: match.unit,
      malformed: match.malformed,
      ...(labelled.of === undefined
        ? {}
        : { of: isOfTotals && !SUM.test(labelled.of) ? `${labelled.of}の累計` : labelled.of }),
      ...(period === undefined ? {} : { period }),
    };
  });
  return shareOut(sentence.text, sentence.span[0], figures);
}

/** 1t水トレーラー is a sort of trailer, and 23日 a day unless days are counted. */
function isOfANoun(unit: string, before: string, behind: string): boolean {
  if (unit === "日") return !/(?:累計|通算|日数|[延の]べ)(?:は|が|で|:)?\s?約?$/u.test(before);
  if (unit === "時間") return /^(?:態勢|体制)/u.test(behind);
  return /^(?:t|トン)$/u.test(unit) && /^(?:半|級|型|水|救急|トラ|トレ|車)/u.test(behind);
}

/** 第831、832回 */
const ORDINAL = /第\d{1,4}[、,・~-]$/u;

/** 8回→23回: of two times, and the sentence does not say which is whose. */
function isOfArrow(text: string, [start, end]: Span): boolean {
  return text.charAt(start - 1) === "→" || text.charAt(end) === "→";
}

/** これにより、累計飛行回数は…、飛行時間は…: totals all through the sentence. */
const TELLS_TOTALS = /累計[^()、。\d]{0,12}(?:は|で)/u;
const SUM = /累計|通算|総/u;

/** With spans in the sentence. */
function matchFigures({ text }: NarrativeSentence): readonly FigureMatch[] {
  if (!/[\d一二三四五六七八九十]/u.test(text)) return [];
  return [...text.matchAll(figurePattern())].flatMap((match): readonly FigureMatch[] => {
    const { number = "", unit = "" } = match.groups ?? {};
    const amount = readAmounts(`${number}回`)[0];
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (amount === undefined || ORDINAL.test(before) || isOfANoun(unit, before, behind)) return [];
    const malformed = amount.warnings.length > 0;
    return [{ span: [match.index, match.index + match[0].length], value: amount.value, unit, malformed }];
  });
}

/** 前年度同期と比べて増加せず: another time's count. */
const COMPARED_WITH =
  /^(?:の?同(?:期|時期))?(?:の?(?:実績|回数|件数))?(?:と|に|から|より|を)(?:比|対し|増|減|上回|下回|ほぼ)/u;

/** The last time told before a figure in its sentence: 12月に確認した船舶数は134隻. Asked of figures in text order. */
function timesOf(sentence: NarrativeSentence): (figure: Span) => TimeValue | undefined {
  const { span, text } = sentence;
  const dates = sentence.dates.filter((date) => !COMPARED_WITH.test(text.slice(date.span[1] - span[0])));
  let told = 0;
  return (figure) => {
    while (told < dates.length && (dates[told]?.span[1] ?? 0) - span[0] <= figure[0]) told += 1;
    return dates[told - 1]?.value;
  };
}
