// Find stretch: a text and words that somebody copied from it in, where they stand out; white space is passed over.

import type { Span } from "../../../terms/span.ts";

const SPACE = /\s/u;

function withoutSpace(text: string): { readonly bare: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let bare = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (SPACE.test(unit)) continue;
    bare += unit;
    places.push(at);
  }
  return { bare, places };
}

/** Undefined where they do not stand there; of several places the first. */
export function findStretch(text: string, words: string): Span | undefined {
  const { bare: wanted } = withoutSpace(words);
  if (wanted === "") return undefined;
  const { bare, places } = withoutSpace(text);
  const at = bare.indexOf(wanted);
  const [start, last] = [places[at], places[at + wanted.length - 1]];
  return at < 0 || start === undefined || last === undefined ? undefined : [start, last + 1];
}
