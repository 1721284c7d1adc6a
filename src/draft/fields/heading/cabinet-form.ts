// Takes the desk view of a decision and its title and gives 閣議決定, where a sentence of the text says that the cabinet decided what the title names, and the day that it gives.

import { dayNumber, parseDay } from "../../../japanese/calendar.ts";
import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { DateFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
import { grounded, sliceComposed } from "../../template/composed-text.ts";
import type { DateValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { daysOf } from "../records/rest-on.ts";

/** 本日の閣議において、…を変更し、…することが決定されました; of what was decided before, other words follow. */
const DECIDED =
  /(?<when>本日|同日|\d{1,2}日|)の?(?<cabinet>閣議)(?:において|で|にて)、?(?<matter>[^。]{4,300}?)(?:が|を|と|に|は)?(?:正式に)?(?:決定|了解)(?:し(?:た|ました)|され(?:た|ました)|いたしました)?(?=[。、]|し、)/u;
/** 昨年の閣議, 平成23年11月の閣議: another one. */
const EARLIER = /(?:昨|前|先|過去|当時|以前|[年月])[^、。日]{0,6}$/u;
const LONGEST = 1200;
const BLOCKS = 16;
const WORD = /[\p{Script=Han}ァ-ヴー]{2,3}$/u;

type Decision = { readonly form: ComposedText; readonly span: Span };

/** 変更 of 実施計画の変更: the sentence has to name the deed of the title, and what it is of. */
function isOfTitle(sentence: string, title: string): boolean {
  const bare = foldWidth(title).replace(/(?:について|に関して|に関する件)?\s*$/u, "");
  const deed = WORD.exec(bare)?.[0].slice(-2) ?? "";
  const thing = /(?<thing>[\p{Script=Han}ァ-ヴー]{2,})の[\p{Script=Han}]{2,4}$/u.exec(bare)?.groups?.[
    "thing"
  ];
  return deed !== "" && sentence.includes(deed) && (thing === undefined || sentence.includes(thing));
}

/** Up to the day that the words begin with. */
function whenLength({ groups }: RegExpExecArray): number {
  return groups?.["when"] === "" ? 0 : (groups?.["when"]?.length ?? 0);
}

function findDecision(view: DeskView, title: ComposedText | undefined): Decision | undefined {
  if (title === undefined) return undefined;
  for (const { block, text } of view.official.slice(0, BLOCKS)) {
    const folded = foldWidth(text.slice(0, LONGEST));
    const found = DECIDED.exec(folded);
    if (found === null || EARLIER.test(folded.slice(0, found.index + whenLength(found)))) continue;
    const end = folded.indexOf("。", found.index + found[0].length);
    const sentence = folded.slice(found.index, end < 0 ? folded.length : end);
    if (!isOfTitle(sentence, title.text)) continue;
    const start = block.span[0] + found.index;
    const span: Span = [start, start + found[0].length];
    if (isLongBefore(view, dayBefore(view, span)?.value)) continue;
    return { form: grounded("閣議決定", { kind: "text", span }), span };
  }
  return undefined;
}

/** 閣議決定, alone on a line between the title and the text. */
const DECIDED_LINE = /^[(（]?(?:臨時)?閣議決定[)）]?$/u;
const HEAD_BLOCKS = 5;

function decidedLine({ official }: DeskView): ComposedText | undefined {
  const prose = official.findIndex(({ text }) => text.includes("。"));
  const line = official
    .slice(0, Math.min(HEAD_BLOCKS, prose))
    .find(({ text }) => DECIDED_LINE.test(text.trim()));
  return line && grounded("閣議決定", { kind: "text", span: line.block.span });
}

/** 「甲令」及び「乙令」 of a title that says that the cabinet decided them. */
const PAPERS = /^(?:「[^「」]{4,120}」(?:及び|並びに|と|、)?){2,6}の閣議決定/u;

export function findDecidedPapers(title: ComposedText | undefined): readonly ComposedText[] {
  const all = PAPERS.exec(title?.text ?? "")?.[0] ?? "";
  if (title === undefined) return [];
  return [...all.matchAll(/「[^「」]{4,120}」/gu)].map(({ index, 0: paper }) =>
    sliceComposed(title, [index, index + paper.length]),
  );
}

export function findCabinetForm(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  return decidedLine(view) ?? findDecision(view, title)?.form;
}

/** The day right before 閣議, in the words of the decision. */
function dayBefore(view: DeskView, decision: Span): DateFact | undefined {
  return factsOfType(view, "date").find(
    ({ span }) =>
      (spanContains(decision, span) || span[1] <= decision[1]) &&
      span[1] >= decision[0] &&
      /^の?閣議/u.test(surfaceOf(view, [span[1], span[1] + 4])),
  );
}

/** A decision of months ago is told as known. */
function isLongBefore({ reading }: DeskView, value: string | undefined): boolean {
  const [decided, announced] = [value, reading.announcedAt].map((time) => parseDay(time?.slice(0, 10) ?? ""));
  return (
    decided !== undefined && announced !== undefined && dayNumber(announced) - dayNumber(decided) > MOST_DAYS
  );
}

const MOST_DAYS = 31;

/** The day right before 閣議; 本日 is the day of the announcement. */
export function findCabinetAt(view: DeskView, title: ComposedText | undefined): DateValue | undefined {
  const decision = findDecision(view, title);
  if (decision === undefined) return undefined;
  const day = dayBefore(view, decision.span);
  return day && daysOf([day], [day.value]);
}
