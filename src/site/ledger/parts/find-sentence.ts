// Find sentence: an article's body and a sentence of the issuer in, the block that has it and where in it, out.

import type { ArticleBlock } from "../../../terms/article.ts";

export type FoundSentence = {
  /** Of the announcement: the article's page names its place by it. */
  readonly block: number;
  readonly text: string;
  /** Of `text`, half-open. */
  readonly start: number;
  readonly end: number;
};

const SPACE = /\s/u;

/** Article and announcement are alike but for white space: without it, and where each character stood. */
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

/** Undefined where the desk left it out of the article, or where it goes on over several blocks. */
export function findSentence(body: readonly ArticleBlock[], sentence: string): FoundSentence | undefined {
  const { bare: wanted } = withoutSpace(sentence);
  if (wanted === "") return undefined;
  for (const block of body) {
    if (block.kind !== "official") continue;
    const { bare, places } = withoutSpace(block.text);
    const at = bare.indexOf(wanted);
    const last = places[at + wanted.length - 1];
    if (at < 0 || last === undefined) continue;
    return { block: block.block, text: block.text, start: places[at] ?? 0, end: last + 1 };
  }
  return undefined;
}

/** The place of a block on the page of its article. */
export const placeOfBlock = (block: number): string => `b${block}`;
