// Takes a page and its dates; gives the sentences that tell of movements, without the line breaks inside words, and the way back to the page.

import { splitSentences } from "../../../japanese/sentences.ts";
import type { DateFact, PartRole } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";

export type NarrativeSentence = {
  /** In the narrative's text. */
  readonly span: Span;
  readonly text: string;
  /** The dates that stand in it, with their spans in the narrative's text. */
  readonly dates: readonly DateFact[];
};

export type Narrative = {
  readonly text: string;
  readonly sentences: readonly NarrativeSentence[];
  readonly toPage: (span: Span) => Span;
};

/** `roles`: the parts to read. */
export function readNarrative(page: Page, dates: readonly DateFact[], roles: readonly PartRole[]): Narrative {
  const breaks = innerBreaks(page);
  const shift = (at: number): number => at - countBelow(breaks, at);
  const text = breaks.length === 0 ? page.folded : without(page.folded, breaks);
  const ordered = dates
    .map((date): DateFact => ({ ...date, span: [shift(date.span[0]), shift(date.span[1])] }))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  const sentences = page.parts
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ span }) => splitSentences(text, [shift(span[0]), shift(span[1])]))
    .flatMap((span) => splitGlued(text, span))
    .map((span) => withoutHeadline(text, span))
    .map((span): NarrativeSentence => {
      while (next < ordered.length && (ordered[next]?.span[0] ?? 0) < span[0]) next += 1;
      const first = next;
      while (next < ordered.length && (ordered[next]?.span[0] ?? 0) < span[1]) next += 1;
      return { span, text: text.slice(...span), dates: ordered.slice(first, next) };
    });
  return {
    text,
    sentences,
    toPage: ([start, end]) => [unshift(breaks, start), unshift(breaks, end - 1) + 1],
  };
}

/** これが現れた艦艇です|今回確認されたのは, 機体はこちら|5月6日: a caption that has run together with the next sentence. */
const GLUED = /(?<=です|[はが]こちら)(?=[一-龠ァ-ヴー\d])(?!側)/gu;
/** 【画像】現れた艦艇の姿|防衛省によると: behind a caption without an end, whatever a sentence begins with. */
const CAPTION =
  /^【(?:画像|写真|動画|映像)[^】\n]{0,12}】.{3,80}?(?<![、のがはをにとで])(?=今回|確認された|防衛省|統合幕僚監部|(?:海上|航空)自衛隊は|同[機艦]|当該|飛来した|出現した|\d{1,2}月\d{1,2}日)/u;

function splitGlued(text: string, [start, end]: Span): readonly Span[] {
  const sentence = text.slice(start, end);
  const isCaption = sentence.startsWith("【");
  if (!isCaption && !sentence.includes("です") && !sentence.includes("こちら")) return [[start, end]];
  const glued = [...sentence.matchAll(GLUED)].map(({ index }) => index);
  const caption = isCaption && glued.length === 0 ? CAPTION.exec(sentence)?.[0].length : undefined;
  const starts = [0, ...glued, ...(caption === undefined ? [] : [caption])];
  return starts.map((from, index): Span => [start + from, start + (starts[index + 1] ?? sentence.length)]);
}

/** 中国軍機が飛来|統合幕僚監部は5月7日、: a headline that has run into the first sentence without a break. */
const RUNS_INTO =
  /^.{8,80}?(?<![、の「(はがをにと・。\s])(?=(?:防衛省・?統合幕僚監部|防衛省|統合幕僚監部|(?:海上|航空)自衛隊)は(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)/u;

/** Where the sentence itself begins; what stands before it is told again in it. */
export function endOfHeadline(sentence: string): number {
  return RUNS_INTO.exec(sentence)?.[0].length ?? 0;
}

/** 中国軍機が太平洋を飛行 統合幕僚監部は…: headline, stamp and caption that have run together with the first sentence. */
const SENTENCE_BEGINS =
  /[ 】\]](?=(?:防衛省|統合幕僚監部|[海航陸][上空]自衛隊|自衛隊|政府|[陸海空]自|統幕)[^。、 \n]{0,14}(?:は|によ))/gu;
/** (写真は…より) 同部によると、…: the credit of a picture within the text. */
const CAPTION_BEFORE = /^\((?:写真|画像|図|提供)[^()\n]{0,60}\)[ \t]*(?=[^\s(])/u;
const SHORTEST_HEADLINE = 8;
/** No headline with its stamp and caption is longer. */
const LONGEST_HEADLINE = 400;

function withoutHeadline(text: string, [start, end]: Span): Span {
  const head = text.slice(start, Math.min(end, start + LONGEST_HEADLINE));
  const caption = CAPTION_BEFORE.exec(head);
  if (caption !== null) return [start + caption[0].length, end];
  if (!head.includes(" ") && !/[】\]]/u.test(head)) return [start, end];
  const begins = [...head.matchAll(SENTENCE_BEGINS)].at(-1);
  if (begins === undefined || begins.index < SHORTEST_HEADLINE) return [start, end];
  return [start + begins.index + begins[0].length, end];
}

/** Line breaks inside sentences: those that the page reads over, and what else breaks off in the middle: 沖縄本島と宮(break)古島. */
function innerBreaks(page: Page): readonly number[] {
  const { text, folded } = page;
  const breaks: number[] = [];
  let isWrapped = false;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (folded.charAt(at) !== "\n") isWrapped = true;
  }
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const isReadOver = folded.charAt(at) !== "\n";
    if (
      isReadOver ||
      (!text.slice(start, at).includes("\t") &&
        breaksOff(folded.slice(start, at), folded.slice(at + 1, at + 9), isWrapped))
    )
      breaks.push(at);
    start = at + 1;
  }
  return breaks;
}

/** A shorter line is a head or an item. */
const SHORTEST = 24;
const LONGEST = 80;
/** Pages printed across are this wide. */
const WIDEST = 120;
const ENDS = /[。.!?:」』)】\s]$/u;
const BEGINS = /^(?: *(?:[○・◆■●※*◎【<①-⑳•-]|\(?\d{1,2}[.)、 ]|[一二三四五六七八九十]{1,2}[、.])|\s|$)/u;
/** A particle or a comma ends no line by itself. */
const HANGS = /[、のにをがとはへ]$/u;
const CRAFT_COUNTED = /[隻艦艇船ト]$/u;
const HULL_NEXT = /^[([]?(?:艦番|[「[]?\d{2,4}[」\]])/u;
const KATAKANA_CUT = /[ァ-ヴー]$/u;

function breaksOff(line: string, next: string, isWrapped: boolean): boolean {
  if (line.length < SHORTEST || line.length > WIDEST) return false;
  // …フリゲート1隻(break)(艦番号「339」): what stands in the bracket is of the word before it.
  if (CRAFT_COUNTED.test(line) && HULL_NEXT.test(next)) return true;
  if (ENDS.test(line) || BEGINS.test(next)) return false;
  if (line.length > LONGEST) return HANGS.test(line);
  return isWrapped || HANGS.test(line) || (KATAKANA_CUT.test(line) && /^[ァ-ヴー]/u.test(next));
}

function without(text: string, breaks: readonly number[]): string {
  let from = 0;
  const pieces = breaks.map((at) => {
    const piece = text.slice(from, at);
    from = at + 1;
    return piece;
  });
  return [...pieces, text.slice(from)].join("");
}

/** How many of the ordered numbers lie below `at`. */
function countBelow(ordered: readonly number[], at: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place in the page of a place in the text without breaks. */
function unshift(breaks: readonly number[], at: number): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) - middle <= at) low = middle + 1;
    else high = middle;
  }
  return at + low;
}
