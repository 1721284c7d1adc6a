// Takes a text and a trim of the house style; gives the text without its prefixes, suffixes, frames and words before a last bracket, over and over.

import type { ComposedText } from "../../terms/article.ts";
import { joinComposed, sliceComposed } from "./composed-text.ts";
import type { TrimFormat } from "./edition.ts";

/** With the blank before it. */
const LAST_BRACKET = /[\s\u3000]{0,2}[(（][^()（）]*[)）]$/u;

function trimBeforeBracket(text: ComposedText, words: readonly string[]): ComposedText {
  const bracket = text.text.search(LAST_BRACKET);
  const word = words.find((entry) => bracket > entry.length && text.text.endsWith(entry, bracket));
  if (bracket < 0 || word === undefined) return text;
  return joinComposed([
    sliceComposed(text, [0, bracket - word.length]),
    sliceComposed(text, [bracket, text.text.length]),
  ]);
}

function trimFrame(text: ComposedText, frames: TrimFormat["frames"]): ComposedText | undefined {
  const frame = frames.find(
    ({ left, right }) =>
      text.text.length > left.length + right.length &&
      text.text.startsWith(left) &&
      text.text.endsWith(right),
  );
  return frame && sliceComposed(text, [frame.left.length, text.text.length - frame.right.length]);
}

function trimOnce(text: ComposedText, format: TrimFormat): ComposedText {
  const framed = trimFrame(text, format.frames);
  if (framed !== undefined) return framed;
  const { prefixes, suffixes, beforeBracket } = format;
  const prefix = prefixes.find((entry) => text.text.startsWith(entry) && text.text.length > entry.length);
  const suffix = suffixes.find((entry) => text.text.endsWith(entry) && text.text.length > entry.length);
  if (prefix !== undefined) return sliceComposed(text, [prefix.length, text.text.length]);
  if (suffix !== undefined) return sliceComposed(text, [0, text.text.length - suffix.length]);
  return trimBeforeBracket(text, beforeBracket);
}

/** Until nothing more comes off. */
export function trimWhole(text: ComposedText, format: TrimFormat): ComposedText {
  for (let current = text; ;) {
    const next = trimOnce(current, format);
    if (next.text.length === current.text.length) return current;
    current = next;
  }
}
