// Copy document: a snapshot and the steps since, as the store has them → the document that they make.

import { Node } from "prosemirror-model";
import { Step } from "prosemirror-transform";
import { articleSchema } from "../../editing/schema/article-schema.ts";
import type { CopySnapshot } from "../../newsroom/ports/copy-store.ts";
import type { CopyStep } from "../../terms/desk/copy-step.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";

/** ProseMirror's own JSON is JSON. */
export const asJson = (value: { toJSON(): unknown }): JsonValue => value.toJSON() as JsonValue;

/** Throws where a step does not go: all of them were taken once, in this order. */
export function takeSteps(document: Node, steps: readonly Pick<CopyStep, "step" | "version">[]): Node {
  let taken = document;
  for (const { step, version } of steps) {
    const { doc, failed } = Step.fromJSON(articleSchema, step).apply(taken);
    if (!doc) throw new Error(`Step ${version} of a working copy cannot be taken: ${failed ?? "no reason"}.`);
    taken = doc;
  }
  return taken;
}

export function documentOf({ document }: CopySnapshot, steps: readonly CopyStep[]): Node {
  return takeSteps(Node.fromJSON(articleSchema, document), steps);
}
