// Takes the desk view and gives what the first sentence that tells of a deed says, as a headline says it, and its day.

import type { ComposedText } from "../../../terms/article.ts";
import type { DateFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains, spansOverlap } from "../../../terms/span.ts";
import { startDay } from "../../template/time.ts";
import type { DateValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { daysInARow } from "../days-in-a-row.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";
import { standingContracts } from "../called-off.ts";
import { condense } from "./condense.ts";
import { readDeed } from "./deeds.ts";
import { findToldInEnglish } from "./english-told.ts";
import { keepSpan } from "./kept-text.ts";
import type { Told } from "./told.ts";

const BLOCKS = 5;
const LONGEST_SENTENCE = 300;
/** What a text tells is told at its beginning. */
const LONGEST_BLOCK = 3000;
/** With its day a headline of sixty characters holds this much. */
const LONGEST_TOLD = 50;

/** A number, a wire's or an agency's dateline, a day that a page puts before its text. */
const BEFORE_SENTENCE =
  /^\s*(?:(?:東京|大阪|那覇|ソウル|北京|台北|モスクワ|ワシントン|ニューヨーク|ロンドン|パリ|ベルリン|ジュネーブ|ドバイ)\s?[:：]\s*|(?:[0-9０-９]{1,2}[.．\s\u3000]+){1,2}|[【[［][^】\]］]{1,40}[】\]］]\s*[–—-]?\s*|(?:date )?\d{4}-\d\d-\d\d\s+)?/u;

/** A point of several says only its part; 3月5日、 is no number of one. */
const POINT =
  /^\s*(?:[0-9０-９]{1,2}(?![0-9０-９]{0,3}[月日年時])|[(（][0-9０-９]{1,2}[)）]|[①-⑳○・◇])[.．\s\u3000]?/u;

/** Sentences of the first blocks, without their full stops; heads and letterhead have none. */
function firstSentences(view: DeskView, isTitled: boolean): readonly Span[] {
  const title = findTitleBlock(view)?.index;
  const telling = view.official.filter(({ index, text }) => index !== title && text.includes("。"));
  // Below a title the first paragraph tells it; the later ones are its points.
  return telling.slice(0, isTitled ? 1 : BLOCKS).flatMap(({ block, text }) => {
    const spans: Span[] = [];
    let start = 0;
    for (const index of fullStops(text.slice(0, LONGEST_BLOCK))) {
      const lead = BEFORE_SENTENCE.exec(text.slice(start, index))?.[0].length ?? 0;
      const isPoint = isTitled && POINT.test(text.slice(start, index));
      if (index - start - lead <= LONGEST_SENTENCE && !isPoint)
        spans.push([block.span[0] + start + lead, block.span[0] + index]);
      start = index + 1;
    }
    return spans;
  });
}

/** Outside quotation marks: 「…だ。…だ」との声明 is one sentence. */
function fullStops(text: string): readonly number[] {
  let depth = 0;
  return [...text.matchAll(/[「」。]/gu)].flatMap(({ index, 0: sign }) => {
    if (sign !== "。") depth = Math.max(0, depth + (sign === "「" ? 1 : -1));
    return sign === "。" && depth === 0 ? [index] : [];
  });
}

export function findTold(view: DeskView, title: ComposedText | undefined): Told | undefined {
  if (view.reading.language === "en") return findToldInEnglish(view);
  for (const sentence of firstSentences(view, title !== undefined)) {
    if (tellsOfEnded(view, sentence)) return undefined;
    const told = condense(view, sentence, { limit: LONGEST_TOLD });
    if (told !== undefined) return { ...told, sentence };
  }
  return undefined;
}

/** The sentence that it is told by; else the first that tells a deed, however long. */
export function findToldSentence(view: DeskView, title: ComposedText | undefined): Span | undefined {
  return (
    findTold(view, title)?.sentence ??
    firstSentences(view, title !== undefined).find(
      (sentence) =>
        !tellsOfEnded(view, sentence) && readDeed(keepSpan(view.reading.text, sentence).words) !== undefined,
    )
  );
}

/** A contract of which a later sentence says that it has ended is not told as concluded. */
function tellsOfEnded(view: DeskView, sentence: Span): boolean {
  const standing = standingContracts(view);
  return factsOfType(view, "contract").some(
    (contract) => !standing.includes(contract) && spansOverlap(contract.span, sentence),
  );
}

const DAY_IN_WORDS = /日|[A-Z][a-z]+\.? \d/u;

/** 歌う隊員=3月26日、例示市: when a picture was taken. */
const OF_PICTURE = /[=＝]/u;

const AHEAD = /予定$/u;

/** Of what is planned, the first day of the sentence after that of its announcement, else the first that is neither recalled nor due. */
export function findToldAt(view: DeskView, told: Told | undefined): DateValue | undefined {
  const isOfDeed = ({ span, role }: DateFact): boolean =>
    told !== undefined &&
    spanContains(told.sentence, span) &&
    role !== "recalled" &&
    role !== "due" &&
    !OF_PICTURE.test(view.reading.text.charAt(span[0] - 1)) &&
    DAY_IN_WORDS.test(surfaceOf(view, span));
  const dates = factsOfType(view, "date");
  const announced = startDay(view.reading.announcedAt ?? "");
  const isToCome = (fact: DateFact): boolean =>
    told !== undefined &&
    spanContains(told.sentence, fact.span) &&
    DAY_IN_WORDS.test(surfaceOf(view, fact.span)) &&
    announced !== undefined &&
    (startDay(fact.value) ?? "") > announced;
  const planned = AHEAD.test(told?.words.text ?? "") ? dates.find(isToCome) : undefined;
  // Where nothing says when it was announced, the day of the telling is not that of what is planned.
  const isPlan = AHEAD.test(told?.words.text ?? "") && announced === undefined;
  const later = isPlan ? dates.filter(isOfDeed).find(({ role }) => role !== "announced") : undefined;
  const fact = planned ?? later ?? dates.find(isOfDeed);
  return fact && daysInARow(view, fact);
}
