// Takes a text and gives the spans of its sentences, closed by 。 and line ends outside brackets and quotes.

import type { Span } from "../terms/span.ts";

const OPENING = "「『(（【〔《〈［[“";
const CLOSING = "」』)）】〕》〉］]”";
const ENDING = "。．！？";
const [LINE_END, OPENS, CLOSES, ENDS, ENDS_ENGLISH] = [1, 2, 3, 4, 5];
/** What each unit does; 0 at nearly all, which are passed over. */
const MARKS = new Uint8Array(0x1_00_00);
const DOINGS: readonly (readonly [marks: string, doing: number])[] = [
  ["\n", LINE_END],
  [OPENING, OPENS],
  [CLOSING, CLOSES],
  [ENDING, ENDS],
  [".?!", ENDS_ENGLISH],
];
for (const [marks, doing] of DOINGS) {
  for (let at = 0; at < marks.length; at += 1) MARKS[marks.charCodeAt(at)] = doing;
}
/** Behind these a full stop ends no English sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Ms|Mrs|Dr|Hon|Gen|Brig|Lt|Col|Maj|Capt|Adm|No|St|U\.S|U\.K|U\.N|e\.g|i\.e|a\.m|p\.m|[A-Z]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

function endsEnglishSentence(text: string, at: number): boolean {
  if (!/^[ \u00a0]+["'“‘(]?[A-Z0-9]/.test(text.slice(at + 1, at + 5))) return false;
  return text[at] !== "." || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}

function isSpace(character: string | undefined): boolean {
  return (
    character === " " ||
    character === "\t" ||
    character === "\u3000" ||
    character === "\u00a0" ||
    character === "\r"
  );
}

function trim(text: string, start: number, end: number): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return from < to ? [from, to] : undefined;
}

/**
 * The sentences of `span` (the whole text when left out), without the white space around them. A 。 inside brackets
 * or quotes closes nothing; a line end closes everything, so that one bracket left open spoils one line only.
 */
export function splitSentences(text: string, span: Span = [0, text.length]): readonly Span[] {
  const sentences: Span[] = [];
  const end = Math.min(span[1], text.length);
  let start = Math.max(0, span[0]);
  let depth = 0;
  const close = (at: number): void => {
    const sentence = trim(text, start, at);
    if (sentence) sentences.push(sentence);
    start = at;
  };
  for (let at = start; at < end; at += 1) {
    const doing = MARKS[text.charCodeAt(at)];
    if (doing === 0) continue;
    if (doing === LINE_END) {
      close(at);
      start = at + 1;
      depth = 0;
    } else if (doing === OPENS) depth += 1;
    else if (doing === CLOSES) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (doing === ENDS || endsEnglishSentence(text, at))) close(at + 1);
  }
  close(end);
  return sentences;
}
