// Words in: a document → what is written in it beside its text: attributes, and readings and addresses of marks.

import type { Node } from "prosemirror-model";

/** Attributes that somebody writes; the others say how something is, or which. */
const WRITTEN = ["text", "omitted", "alt", "credit", "caption"] as const;
const MARKED = ["reading", "href"] as const;

export type Written = { readonly words: string; readonly pos: number };

const stringsOf = (
  attributes: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly string[] =>
  names.flatMap((name) => {
    const value = attributes[name];
    return typeof value === "string" && value.trim() !== "" ? [value] : [];
  });

export function attributeWords(document: Node): readonly Written[] {
  const written: Written[] = [];
  document.descendants((node, pos) => {
    const words = [
      ...stringsOf(node.attrs, WRITTEN),
      ...node.marks.flatMap(({ attrs }) => stringsOf(attrs, MARKED)),
    ];
    written.push(...words.map((each) => ({ words: each, pos })));
  });
  return written;
}

/** What a picture or a closing says, for who reads text only. */
export const leafWords = (node: Node): string =>
  [
    ...stringsOf(node.attrs, WRITTEN),
    ...(node.type.name === "picture" ? [String(node.attrs["media"])] : []),
  ].join(" ");

/** The words of a stretch, blocks on lines of their own; empty where it is only structure or white space. */
export function wordsBetween(document: Node, from: number, to: number): string {
  return document.textBetween(from, to, "\n", leafWords).trim();
}
