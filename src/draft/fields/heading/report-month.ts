// Takes the desk view of an operation's report and its title and gives the month that it is of, in the words of the text, where the title names none.

import { daysInMonth } from "../../../japanese/calendar.ts";
import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import { readRange } from "../../template/time.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";

const MONTH = "(?:(?:令和|平成)?(?:\\d{1,4}|元) ?年 ?)?\\d{1,2} ?月";
/** (令和9年3月), 令和9年3月分: a line of its own under the title; 令和9年3月 alone may be the month of telling. */
const ALONE = new RegExp(
  `^\\s*(?:[([](?<month>${MONTH}(?:[~〜-]${MONTH})?(?: ?分)?)[)\\]]|(?<of>${MONTH}(?:[~〜-]${MONTH})? ?分))\\s*$`,
  "u",
);
/** 令和9年3月中の活動, 3月の実績: of what the report is, in its first sentence. */
const OF_REPORT = new RegExp(
  `(?<![\\d~〜から])(?<month>${MONTH})(?:中|分)?の(?:[^、。]{0,24}の)?(?:活動(?!を?(?:開始|始|再開))|実績|状況)`,
  "u",
);
const LINES_BELOW = 3;

function quote(block: OfficialBlock, at: number, length: number): ComposedText {
  const start = block.block.span[0] + at;
  return grounded(block.text.slice(at, at + length), { kind: "text", span: [start, start + length] });
}

function matchIn(block: OfficialBlock, pattern: RegExp): ComposedText | undefined {
  const found = pattern.exec(foldWidth(block.text));
  const month = found?.groups?.["month"] ?? found?.groups?.["of"];
  return found === null || month === undefined
    ? undefined
    : quote(block, found.index + found[0].indexOf(month), month.length);
}

/** 令和9年4月1日から同月30日まで: a whole month. */
function wholeMonth(view: DeskView, block: OfficialBlock): ComposedText | undefined {
  const [start, end] = block.block.span;
  const term = factsOfType(view, "date").find(({ span, value }) => {
    const range = span[0] >= start && span[1] <= end ? readRange(value) : undefined;
    const [from, to] = [range?.start, range?.end];
    return (
      from?.year !== undefined &&
      from.month !== undefined &&
      from.day === 1 &&
      from.year === to?.year &&
      from.month === to.month &&
      to.day === daysInMonth(from.year, from.month)
    );
  });
  if (term === undefined) return undefined;
  const words = foldWidth(surfaceOf(view, term.span));
  const month = new RegExp(`^${MONTH}(?= ?1 ?日)`, "u").exec(words)?.[0];
  return month === undefined ? undefined : quote(block, term.span[0] - start, month.length);
}

export function findReportMonth(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  if (title === undefined || /月|年度|四半期|半期/u.test(title.text)) return undefined;
  const at = view.official.findIndex(({ index }) => index === findTitleBlock(view)?.index);
  const below = at < 0 ? [] : view.official.slice(at + 1, at + 1 + LINES_BELOW);
  for (const block of below) {
    const month = matchIn(block, ALONE);
    if (month !== undefined) return month;
  }
  const opening = view.official.slice(at + 1).find(({ text }) => text.includes("。"));
  if (opening === undefined) return undefined;
  const sentence = { ...opening, text: opening.text.split("。")[0] ?? "" };
  return matchIn(sentence, OF_REPORT) ?? wholeMonth(view, sentence);
}
