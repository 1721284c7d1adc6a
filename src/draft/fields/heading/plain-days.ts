// Plain days: takes a title and gives it with 昨日 and 来月 as the days and months that they were; a title whose day nobody can tell is no headline.

import type { ComposedText } from "../../../terms/article.ts";
import type { DateFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
import { joinComposed, sliceComposed } from "../../template/composed-text.ts";
import { readMoment } from "../../template/time.ts";
import type { DeskView } from "../desk-view.ts";
import { calculated } from "../records/rest-on.ts";
import type { KeptText } from "../told/kept-text.ts";
import { quoteKept } from "../told/kept-text.ts";

/** Words that say when only to whoever reads them on the day. */
const RELATIVE =
  /(?:きょう|今日|本日|きのう|昨日|おととい|一昨日|あす|あした|明日|あさって|明後日|今夜|昨夜|今朝|今晩|今週|先週|来週|再来週|(?:今月|先月|来月|再来月)(?:[0-9]{1,2}日)?)(?!の[声人])/gu;

/** The fact at the word: 昨日 → 3月3日, 来月 → 4月, 来週 → 3月8日の週. */
function plainWord(dates: readonly DateFact[], at: Span): ComposedText | undefined {
  const date = dates.find(({ span }) => spanContains(span, at));
  const moment = date && readMoment(date.value.split("/")[0] ?? "");
  if (date === undefined || moment?.month === undefined) return undefined;
  const day = moment.day === undefined ? "" : `${moment.day}日`;
  const week = date.value.includes("/") ? "の週" : "";
  return calculated(`${moment.month}月${day}${week}`, "relative-day", [date]);
}

type Piece = { readonly word: Span; readonly at: Span };

/** Nothing where a word's day is not known; the text itself where it has no such word. */
function replaceWords(
  { reading }: DeskView,
  text: ComposedText,
  pieces: readonly Piece[],
): ComposedText | undefined {
  const dates = reading.facts.filter((fact): fact is DateFact => fact.type === "date");
  const parts: ComposedText[] = [];
  let from = 0;
  for (const { word, at } of pieces) {
    const plain = plainWord(dates, at);
    if (plain === undefined) return undefined;
    parts.push(sliceComposed(text, [from, word[0]]), plain);
    from = word[1];
  }
  return joinComposed([...parts, sliceComposed(text, [from, text.text.length])]);
}

/** `start`: where the title stands in the text, if it does. */
export function withPlainDays(
  view: DeskView,
  title: ComposedText,
  start: number | undefined,
): ComposedText | undefined {
  const found = [...title.text.matchAll(RELATIVE)];
  if (found.length > 0 && start === undefined) return undefined;
  const pieces = found.map(({ index, 0: word }): Piece => {
    const end = index + word.length;
    return { word: [index, end], at: [(start ?? 0) + index, (start ?? 0) + end] };
  });
  return replaceWords(view, title, pieces);
}

/** The same for what is kept of a sentence. */
export function plainQuote(view: DeskView, kept: KeptText): ComposedText | undefined {
  const pieces = [...kept.words.matchAll(RELATIVE)].map(({ index, 0: word }): Piece => {
    const start = kept.places[index] ?? 0;
    return { word: [index, index + word.length], at: [start, start + word.length] };
  });
  return replaceWords(view, quoteKept(view.reading.text, kept), pieces);
}
