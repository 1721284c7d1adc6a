// Words of: a document → every sign in it, in its text, its attributes and its marks, and how often, for trials in which each typed sign is another.

import type { Node } from "prosemirror-model";

export function signsOf(document: Node): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  const add = (value: unknown): void => {
    if (typeof value === "string") for (const sign of value) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  };
  document.descendants((node) => {
    add(node.text);
    for (const value of Object.values(node.attrs)) add(value);
    for (const { attrs } of node.marks) for (const value of Object.values(attrs)) add(value);
  });
  return signs;
}
