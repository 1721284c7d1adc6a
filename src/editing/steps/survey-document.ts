// Survey: a document → what no step may change in it, and how much of it should not be there; one walk, kept for the next question.

import type { Node } from "prosemirror-model";

export type Survey = {
  /** The numbers of the official blocks, in their order. */
  readonly officials: string;
  readonly closings: number;
  /** Texts that end or begin in the middle of a sign. */
  readonly cutSigns: number;
  /** Texts with a control sign other than line end and tab. */
  readonly controlled: number;
  /** Attributes longer than any that an editor writes. */
  readonly overlong: number;
};

/** In UTF-16 code units: a caption or a reason; what is longer is a paragraph. */
const LONGEST_ATTRIBUTE = 5_000;

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u;

const surveys = new WeakMap<Node, Survey>();

const textsOf = (attributes: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(attributes).filter((value) => typeof value === "string");

/** Everything that a node holds by itself: its own text, its attributes and those of its marks. */
function heldBy(node: Node): readonly string[] {
  const own = node.text === undefined ? [] : [node.text];
  return [...own, ...textsOf(node.attrs), ...node.marks.flatMap(({ attrs }) => textsOf(attrs))];
}

function walk(document: Node): Survey {
  const officials: number[] = [];
  const count = { closings: 0, cutSigns: 0, controlled: 0, overlong: 0 };
  document.descendants((node) => {
    if (node.type.name === "official") officials.push(Number(node.attrs["block"]));
    if (node.type.name === "closing") count.closings += 1;
    for (const text of heldBy(node)) {
      if (!text.isWellFormed()) count.cutSigns += 1;
      if (CONTROLS.test(text)) count.controlled += 1;
      if (text !== node.text && text.length > LONGEST_ATTRIBUTE) count.overlong += 1;
    }
  });
  return { officials: officials.join(), ...count };
}

/** Documents never change, so each is walked once. */
export function surveyDocument(document: Node): Survey {
  const known = surveys.get(document);
  if (known) return known;
  const survey = walk(document);
  surveys.set(document, survey);
  return survey;
}
