// Takes a text and gives the spans of its sentences, closed by 。 and line ends outside brackets and quotes.

import type { Span } from "../terms/span.ts";

const OPENING = "「『(（【〔《〈［[“";
const CLOSING = "」』)）】〕》〉］]”";
const ENDING = "。．！？";
/** 1 at the code of all that may open, close or end something: what stands between is passed over. */
const MARKS = new Uint8Array(0x1_00_00);
for (const mark of `\n.?!${ENDING}${OPENING}${CLOSING}`) MARKS[mark.charCodeAt(0)] = 1;
/** Behind these a full stop ends no English sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Ms|Mrs|Dr|Hon|Gen|Lt|Col|Maj|Capt|Adm|No|St|U\.S|U\.K|U\.N|e\.g|i\.e|a\.m|p\.m|[A-Z]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

function endsEnglishSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "." && mark !== "?" && mark !== "!") return false;
  if (!/^[ \u00a0]+["'“‘(]?[A-Z0-9]/.test(text.slice(at + 1, at + 5))) return false;
  return mark !== "." || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
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
    if (MARKS[text.charCodeAt(at)] !== 1) continue;
    const character = text.charAt(at);
    if (character === "\n") {
      close(at);
      start = at + 1;
      depth = 0;
    } else if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (ENDING.includes(character) || endsEnglishSentence(text, at))) close(at + 1);
  }
  close(end);
  return sentences;
}
