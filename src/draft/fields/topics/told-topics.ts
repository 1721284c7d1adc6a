// Takes a sentence that is said at a conference and gives it as a topic: 航空観閲式の予行を行います → 航空観閲式の予行を実施予定.

import type { ComposedText } from "../../../terms/article.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
import { joinComposed, sliceComposed, wording } from "../../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { condense } from "../told/condense.ts";

/** A topic of two or three in a headline. */
const LONGEST_TOPIC = 26;
/** What is announced is named at the beginning of its paragraph. */
const LONGEST_BLOCK = 1000;
/** …と面会されましたが、: what is asked about stands before what is asked. */
const BEFORE_THE_QUESTION = /^[^。]{6,160}?(?:ました|ます|ています)(?=(?:が|けれども|けれど)[、,]|。|$)/u;
/** まず、 2点目です: how a speaker counts; 明後日、私は: whoever reads it later knows no 明後日, and no 私. */
const COUNTING =
  /^(?:\s|[○〇◯・]|【[^】]{1,20}】|(?:本日|昨日|一昨日|明日|明後日|今週|先週|来週|今月|先月|来月)[^。、はがをに]{0,12}、|(?:本日|今日|今朝)の閣議(?:におきまして|において|で)は?、|私[はが]、?|まず、?|次に、?|続いて、?|また、?|最後に、?|先[ほ程]ど?、?|私から、?|今般、?|引き続き、?|[0-9一二三四五][点件]目(?:です|は)?[。、]?)*/u;

function toldIn(view: DeskView, span: Span): ComposedText | undefined {
  const counting = COUNTING.exec(surfaceOf(view, span))?.[0].length ?? 0;
  const start = span[0] + counting;
  const words = BEFORE_THE_QUESTION.exec(surfaceOf(view, [start, span[1]]))?.[0];
  if (words === undefined) return undefined;
  const told = condense(view, [start, start + words.length], { limit: LONGEST_TOPIC, speaks: true })?.words;
  const twice = TWICE.exec(told?.text ?? "")?.index;
  if (told === undefined) return undefined;
  const from = GOES_ON.exec(told.text)?.[0].length ?? 0;
  return withListInBracket(sliceComposed(told, [from, twice ?? told.text.length]));
}

/** 引き続き両国で協力: whoever reads it knows of nothing before. */
const GOES_ON = /^引き続き、?(?=.{6})/u;

/** 欧州3か国、甲、乙、丙を訪問: who they are stands in a bracket. */
const COUNTED_LIST =
  /[0-9０-９]{1,2}[かカヶケ]国[、,，](?<names>[^、,，。をにがは]{1,12}(?:[、,，][^、,，。をにがは]{1,12}){1,4})(?=を)/u;

function withListInBracket(told: ComposedText): ComposedText {
  const found = COUNTED_LIST.exec(told.text);
  const names = found?.groups?.["names"];
  if (found === null || names === undefined) return told;
  const end = found.index + found[0].length;
  const start = end - names.length;
  return joinComposed([
    sliceComposed(told, [0, start - 1]),
    wording("("),
    sliceComposed(told, [start, end]),
    wording(")"),
    sliceComposed(told, [end, told.text.length]),
  ]);
}

/** 気球放出を放出: a slip of the record, which says its last word twice. */
const TWICE = /(?<=(?<word>\p{Script=Han}{2}))を\k<word>$/u;

/** What a question first says, where the reader took the whole of it for its topic. */
export function topicOfSentence(view: DeskView, span: Span): ComposedText | undefined {
  const told = toldIn(view, span);
  const held = told === undefined ? -1 : told.text.search(HELD);
  if (told === undefined || held <= 0) return told;
  const isItself = surfaceOf(view, span).includes(`${told.text.slice(0, held)}が`);
  return isItself ? sliceComposed(told, [0, held]) : told;
}

/** 初の閣議が行われましたが、: what was held is what is asked about. */
const HELD = /を(?:実施|開催)$/u;

/** What each paragraph of the announcements tells first. */
export function topicsTold(view: DeskView, blocks: readonly OfficialBlock[]): readonly ComposedText[] {
  const recalled = factsOfType(view, "event").filter((event) => event.recalled === true);
  return blocks.flatMap(({ block, text }) => {
    const spans: Span[] = [];
    let start = 0;
    for (const { index } of text.slice(0, LONGEST_BLOCK).matchAll(/。/gu)) {
      spans.push([block.span[0] + start, block.span[0] + index]);
      start = index + 1;
    }
    const own = spans.filter((span) => !recalled.some((event) => spanContains(span, event.span)));
    return own.flatMap((span) => toldIn(view, span) ?? []).slice(0, 2);
  });
}
