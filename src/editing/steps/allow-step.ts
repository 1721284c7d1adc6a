// Allow step: a document and a step → the document after it, or the sentence why it may not be taken (law 1).

import type { Node } from "prosemirror-model";
import { AttrStep, DocAttrStep } from "prosemirror-transform";
import type { Step } from "prosemirror-transform";
import { messageOf } from "../../terms/message-of.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import { surveyDocument } from "./survey-document.ts";

/** In ProseMirror's units, about those of UTF-16: ten times the longest article that a newsroom writes. */
export const LARGEST_DOCUMENT = 1_000_000;

function findFault(before: Node, after: Node): string | undefined {
  if (after.nodeSize > LARGEST_DOCUMENT && after.nodeSize > before.nodeSize) {
    return `the article would be longer than ${LARGEST_DOCUMENT} signs`;
  }
  const [was, is] = [surveyDocument(before), surveyDocument(after)];
  if (is.officials !== was.officials) {
    return "the official text stands whole and in its order: its blocks are not added, dropped, doubled or moved";
  }
  // What came in with the article is not held against whoever works on something else in it.
  if (is.closings > Math.max(1, was.closings)) return "an article has one closing of the official text";
  if (is.cutSigns > was.cutSigns) return "a sign would be cut in two";
  if (is.controlled > was.controlled) return "control signs are no text";
  return is.overlong > was.overlong ? "an attribute is longer than a paragraph should be" : undefined;
}

/** ProseMirror takes an attribute that the node does not have, and forgets it. */
function namesNothing(document: Node, step: Step): boolean {
  if (step instanceof DocAttrStep) return true;
  return step instanceof AttrStep && document.nodeAt(step.pos)?.type.spec.attrs?.[step.attr] === undefined;
}

function applied(document: Node, step: Step): Result<Node, string> {
  try {
    if (namesNothing(document, step)) return failure("there is no such attribute");
    const { doc, failed } = step.apply(document);
    if (!doc) return failure(failed ?? "its place is not there");
    doc.check();
    return success(doc);
  } catch (error) {
    // A place outside the document, an attribute of the wrong type: ProseMirror throws what it did not expect.
    return failure(messageOf(error));
  }
}

/**
 * No step adds, drops, doubles or reorders official blocks, leaves a document that the schema does not have, or brings in
 * control signs, halves of signs, or more than an article can hold. A refused step has changed nothing.
 */
export function allowStep(document: Node, step: Step): Result<Node, string> {
  const result = applied(document, step);
  if (!result.ok) return failure(`The step cannot be taken: ${result.error}.`);
  const fault = findFault(document, result.value);
  return fault === undefined ? result : failure(`The step cannot be taken: ${fault}.`);
}
